import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { createItem, type Created } from '#data/lists/createItem.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import type { Result } from '#domain/result.ts';

/** Remembers a post. The key says what it is, so doing it twice keeps one row: `isNew` is false the second time. */
export function recordPost(
  lists: Lists,
  clientKey: string,
  post: Post,
): Promise<Result<Created<Post>, GraphProblem>> {
  return createItem(lists.posts, post, clientKey.toUpperCase());
}
