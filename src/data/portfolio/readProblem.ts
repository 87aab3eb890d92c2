import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { err, type Result } from '#domain/result.ts';

/** A list that is not there is an offer to make it, not an error; one that cannot be read is never an empty one. */
export type ReadProblem = GraphProblem | { readonly kind: 'listMissing'; readonly list: string };

export function namingTheList<T, V>(
  list: OpenList<T>,
  read: Result<V, GraphProblem>,
): Result<V, ReadProblem> {
  return !read.ok && read.error.kind === 'notFound'
    ? err({ kind: 'listMissing', list: list.shape.title })
    : read;
}
