import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { KeptPost } from './readPosts.ts';

/** Which state of its project a card shows now, or that it shows none any more. No form is on it: it was drawn anew. */
export function markShown(
  lists: Lists,
  post: KeptPost,
  shownEtag: string,
  state: Post['state'] = post.value.state,
): Promise<Result<unknown, GraphProblem | { readonly kind: 'touched' }>> {
  return updateItem(
    lists.posts,
    post.id,
    // A person may have written into the row since it was read: what they wrote is never made the app's own word.
    (current, etag) =>
      isSamePlace(current, post.value) || etag === post.etag
        ? ok({ ...current, shownEtag, state, openForms: [] })
        : err({ kind: 'touched' as const }),
    lists.newKey(),
  );
}

const isSamePlace = (one: Post, other: Post): boolean =>
  one.state === other.state &&
  one.activityId === other.activityId &&
  one.conversationId === other.conversationId &&
  one.serviceUrl === other.serviceUrl;
