import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import type { Result } from '#domain/result.ts';

/** Remembers a post. The key says what it is, so doing it twice keeps one row: `isNew` is false the second time. */
export function recordPost(
  _lists: Lists,
  _clientKey: string,
  _post: Post,
): Promise<Result<{ readonly kept: Kept<Post>; readonly isNew: boolean }, GraphProblem>> {
  throw new Error('not written');
}
