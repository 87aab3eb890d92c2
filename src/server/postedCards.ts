import type { Card } from '#cards/elements.ts';
import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import { hasOpenForm, noteFormClosed } from '#data/posts/openForms.ts';
import { recordPost } from '#data/posts/recordPost.ts';
import { markShown } from '#data/posts/markShown.ts';
import type { ShareOptions } from '#cards/cardInput.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

import type { TeamsActivity } from './activity.ts';
import type { ChatDeps } from './deps.ts';
import type { ShownProject } from './projectCards.ts';

/** What the sender ticked, as the row keeps it. */
export const shownNames = (include: ShareOptions): string[] =>
  Object.entries(include).flatMap(([name, isShown]) => (isShown === true ? [name] : []));

/** So that the card can be renewed for everyone later: only what stands here is known to be ours, and of which project. */
export async function rememberPosted(
  activity: Pick<TeamsActivity, 'conversation' | 'serviceUrl'>,
  { jobLists, clock, log }: Pick<ChatDeps, 'jobLists' | 'clock' | 'log'>,
  { kept, read, include }: Pick<ShownProject, 'kept' | 'read' | 'include'>,
  activityId: string,
): Promise<void> {
  const key = { kind: 'Status', projectKey: kept.value.key, activityId } as const;
  const recorded = await recordPost(jobLists, key, {
    conversationId: activity.conversation.id,
    activityId,
    serviceUrl: activity.serviceUrl,
    state: 'Sent',
    shownEtag: kept.etag,
    shows: shownNames(include),
    postedOn: pmoToday(read.settings, clock.now()),
    openForms: [],
  });
  if (!recorded.ok) log.info({ problem: recorded.error.kind }, 'a shared card is not remembered');
}

/**
 * Renews a message of ours after a press on it. Which message was pressed is what the presser's machine says: it is renewed only if
 * PMO Posts, in the app's own hand, says that it is a card of this very project in this very conversation. While somebody else has a form
 * of it open it stays as it is; the job renews it when they are done.
 */
export async function renewPosted(
  activity: TeamsActivity,
  { jobLists, conversations, clock, log }: Pick<ChatDeps, 'jobLists' | 'conversations' | 'clock' | 'log'>,
  { kept, viewer }: Pick<ShownProject, 'kept' | 'viewer'>,
  card: Card,
): Promise<void> {
  const post = await postPressed(activity, jobLists, kept.value.key);
  if (post === undefined || activity.replyToId === undefined) return;
  if (hasOpenForm(post, clock.now(), viewer.id)) {
    await noteFormClosed(jobLists, post, viewer.id);
    return;
  }
  if (!(await conversations.update(activity, activity.replyToId, { card }))) return;
  const marked = await markShown(jobLists, post, kept.etag);
  if (!marked.ok) log.info({ problem: marked.error.kind }, 'which state a card shows is not remembered');
}

/** The post whose message was pressed, if it is one of ours about this project. */
export async function postPressed(
  { conversation, replyToId }: TeamsActivity,
  jobLists: ChatDeps['jobLists'],
  projectKey: string,
): Promise<KeptPost | undefined> {
  if (replyToId === undefined) return undefined;
  const posts = await readPosts(jobLists, ['ProjectKey', projectKey]);
  if (!posts.ok) return undefined;
  return posts.value.find(
    ({ value, isByAppAlone }) =>
      isByAppAlone &&
      value.activityId === replyToId &&
      value.state === 'Sent' &&
      (value.kind === 'Status' || value.kind === 'Nudge') &&
      isSameConversation(value.conversationId, conversation.id),
  );
}

/** A thread is named after the message that began it, behind the channel's own id. */
export const isSameConversation = (one: string, other: string): boolean =>
  one.split(';')[0] === other.split(';')[0];
