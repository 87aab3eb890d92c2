import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { createItem, type Created } from '#data/lists/createItem.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import type { Result } from '#domain/result.ts';

import { type PostKey, postKeyText } from './postKey.ts';

/** Remembers a post. The key says what it is, so doing it twice keeps one row: `isNew` is false the second time. */
export function recordPost(
  lists: Lists,
  key: PostKey,
  post: Omit<Post, 'kind' | 'projectKey'>,
): Promise<Result<Created<Post>, GraphProblem>> {
  const { kind, projectKey } = key;
  return createItem(lists.posts, { ...post, kind, projectKey }, postKeyText(key));
}
