import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Result } from '#domain/result.ts';

export interface ListCheck {
  readonly list: string;
  readonly state: 'ok' | 'missing' | 'columnsMissing' | 'notOurs';
  readonly missingColumns: readonly string[];
}

/** Which lists and columns are there, for set-up. */
export function checkLists(_lists: Lists): Promise<Result<readonly ListCheck[], GraphProblem>> {
  throw new Error('not written');
}
