import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Result } from '#domain/result.ts';

import type { Kept } from './kept.ts';
import type { OpenList } from './lists.ts';

export interface Updated<T> {
  readonly before: Kept<T>;
  readonly after: Kept<T>;
  /** True if this operation had been done before; then both are the row as it is. */
  readonly isRepeated: boolean;
}

/**
 * Reads, decides, saves with If-Match, and decides again if somebody was faster. An operation id that the row has seen is not done again.
 */
export function updateItem<T, R>(
  _list: OpenList<T>,
  _id: string,
  _decide: (current: T) => Result<T, R>,
  _operationId: string,
): Promise<Result<Updated<T>, R | GraphProblem>> {
  throw new Error('not written');
}
