import { type GraphProblem, isUnclear } from '#data/graph/graphProblem.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { Kept } from './kept.ts';
import type { OpenList } from './lists.ts';
import { hasOperation, withOperation } from './opLog.ts';
import { changedCells, patchRow } from './patchRow.ts';
import { readRow, type WritableRow } from './readRow.ts';

export interface Updated<T> {
  readonly before: Kept<T>;
  readonly after: Kept<T>;
  /** True if this operation had been done before; then both are the row as it is. */
  readonly isRepeated: boolean;
}

const attemptsAtMost = 5;

/**
 * Reads, decides, saves with If-Match, and decides again if somebody was faster. An operation id that the row has seen is
 * not done again, so an answer that got lost costs nothing. Whoever read the row a moment ago gives it as `first`.
 */
export async function updateItem<T, R = never>(
  list: OpenList<T>,
  id: string,
  decide: (current: T, etag: string) => Result<T, R>,
  operationId: string,
  first?: WritableRow<T>,
): Promise<Result<Updated<T>, R | GraphProblem>> {
  let problem: GraphProblem = { kind: 'changedElsewhere' };
  let tried: Kept<T> | undefined; // what was there when a save of ours got no clear answer
  for (let attempt = 1; attempt <= attemptsAtMost; attempt += 1) {
    const read = attempt === 1 && first !== undefined ? ok(first) : await readRow(list, id);
    if (!read.ok) return read;
    const before = read.value.kept;
    if (before === undefined) return err({ kind: 'refused', message: `row ${id} does not read` });
    const log = read.value.item.fields?.['OpLog'];
    if (hasOperation(log, operationId))
      return ok({ before: tried ?? before, after: before, isRepeated: tried === undefined });

    const decided = decide(before.value, before.etag);
    if (!decided.ok) return decided;
    const cells = changedCells(list, before.value, decided.value);
    if (Object.keys(cells).length === 0) return ok({ before, after: before, isRepeated: false });
    const logged = { ...cells, OpLog: withOperation(log, operationId) };
    const saved = await patchRow(list, read.value, logged, decided.value);
    if (saved.ok) return ok({ before, after: saved.value, isRepeated: false });

    problem = saved.error;
    if (isUnclear(problem)) tried = before;
    else if (problem.kind !== 'changedElsewhere') return err(problem);
  }
  return err(problem);
}
