import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Post } from '#data/lists/posts.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { err, ok, type Result } from '#domain/result.ts';

type NotClaimed = { readonly kind: 'notAsked' };

/**
 * Takes the one right to send a post. Of all who try, on however many machines, one is answered `ok`: the save has the etag of the
 * row as it was asked for, and an answer that got lost is told by the operation id, which nobody else has. What a person may have
 * written where only the app writes is emptied.
 */
export async function claimPost(
  lists: Lists,
  asked: Kept<Post>,
  claimId: string,
): Promise<Result<Kept<Post>, GraphProblem | NotClaimed>> {
  const claimed = await updateItem(
    lists.posts,
    asked.id,
    (post, etag): Result<Post, NotClaimed> =>
      post.state === 'Asked' && etag === asked.etag
        ? ok({
            ...post,
            state: 'Claimed',
            activityId: undefined,
            serviceUrl: undefined,
            shownEtag: undefined,
          })
        : err({ kind: 'notAsked' }),
    claimId,
  );
  return claimed.ok ? ok(claimed.value.after) : claimed;
}

export interface PostSent {
  readonly conversationId: string;
  readonly activityId: string;
  readonly serviceUrl: string;
  readonly shownEtag: string | undefined;
  readonly postedOn: Post['postedOn'];
}

function changePost(
  lists: Lists,
  id: string,
  change: (post: Post) => Post,
  operationId: string,
): Promise<Result<unknown, GraphProblem>> {
  return updateItem(lists.posts, id, (post) => ok(change(post)), operationId);
}

/** Writes down what was sent. A post that was withdrawn meanwhile stays so: it is taken back next. */
export function markSent(
  lists: Lists,
  id: string,
  sent: PostSent,
  operationId: string,
): Promise<Result<unknown, GraphProblem>> {
  const asSent = (post: Post): Post => ({
    ...post,
    ...sent,
    state: post.state === 'Withdrawn' ? 'Withdrawn' : 'Sent',
  });
  return changePost(lists, id, asSent, operationId);
}

/** Back to where it was asked for: Teams said clearly that it did not take it, and it may be tried again. */
export function releasePost(
  lists: Lists,
  id: string,
  operationId: string,
): Promise<Result<unknown, GraphProblem>> {
  return changePost(lists, id, askedAgain, operationId);
}

const askedAgain = (post: Post): Post => (post.state === 'Claimed' ? { ...post, state: 'Asked' } : post);

/** Why a post is not sent, where its asker can read it. */
export function refusePost(
  lists: Lists,
  id: string,
  reason: string,
  operationId: string,
): Promise<Result<unknown, GraphProblem>> {
  const asRefused = (post: Post): Post =>
    post.state === 'Sent'
      ? post
      : { ...post, state: 'Withdrawn', activityId: undefined, shownEtag: `refused: ${reason}` };
  return changePost(lists, id, asRefused, operationId);
}

/** The message is gone. Where it stood is written again in the app's own hand: `sentAs` reads it from there. */
export function markTakenBack(
  lists: Lists,
  id: string,
  sent: Post | undefined,
  operationId: string,
): Promise<Result<unknown, GraphProblem>> {
  const asTakenBack = (post: Post): Post => ({
    ...post,
    conversationId: sent?.conversationId ?? post.conversationId,
    activityId: sent?.activityId,
    serviceUrl: sent?.serviceUrl,
    shownEtag: 'withdrawn',
  });
  return changePost(lists, id, asTakenBack, operationId);
}
