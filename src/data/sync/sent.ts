import type { GraphProblem } from '#data/graph/graphProblem.ts';

import type { NeedsYou, Operation, SentCells } from './operation.ts';
import type { StoredRow } from './storedList.ts';

/** What became of one try to send an operation. */
export type Sent =
  /** SharePoint has it; `row` is the row as it is now. Without `cells` nobody knows what exactly was written, and it cannot be taken back. */
  | {
      readonly kind: 'done';
      readonly row: StoredRow;
      readonly cells: SentCells | undefined;
      /** By this very call: the row's time is SharePoint's time now. */
      readonly isJustWritten: boolean;
    }
  /** Not now. Whether it was done after all, the row's OpLog tells next time. */
  | { readonly kind: 'later'; readonly problem: GraphProblem }
  | { readonly kind: 'needsYou'; readonly why: NeedsYou }
  /** Somebody wrote since: this undo is given up as a whole. */
  | { readonly kind: 'undoGivenUp' }
  /** The same change, said in another way. */
  | { readonly kind: 'instead'; readonly operation: Operation };

/** A problem that passes, or one that only the person can do something about. */
export function notSent(problem: GraphProblem): Sent {
  switch (problem.kind) {
    case 'signInNeeded':
    case 'throttled':
    case 'changedElsewhere':
    case 'offline':
    case 'unavailable':
      return { kind: 'later', problem };
    case 'noAccess':
    case 'notFound':
    case 'duplicateKey':
    case 'refused':
      return { kind: 'needsYou', why: { kind: 'refused', problem } };
  }
}
