import { withdrawnCard } from '#cards/withdrawnCard.ts';
import { markTakenBack } from '#data/posts/claimPost.ts';
import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import { sentAs } from '#data/posts/sentAs.ts';
import { readSettings } from '#data/portfolio/readSettings.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { sceneOf } from '#server/scene.ts';

import type { JobDeps } from './jobDeps.ts';

/** Replaces what somebody withdrew after it was sent. Which message that is, only the app's own word counts for. */
export async function takeBack(
  deps: JobDeps,
): Promise<{ readonly takenBack: number; readonly problem?: string }> {
  const { lists } = deps;
  const posts = await readPosts(lists, ['State', 'Withdrawn']);
  if (!posts.ok) return { takenBack: 0, problem: posts.error.kind };
  const open = posts.value.filter(({ value }) => !isSettled(value.shownEtag));
  if (open.length === 0) return { takenBack: 0 };
  const settings = await readSettings(lists);
  const read = settings.ok ? settings.value : defaultSettings;
  const { asOf } = sceneOf(deps.config, read, deps.clock.now());
  let takenBack = 0;
  let problem: string | undefined;
  for (const post of open) {
    const done = await takeOneBack(deps, post, asOf);
    if (done === 'takenBack') takenBack += 1;
    else if (done !== 'nothing') ({ problem } = done);
  }
  return problem === undefined ? { takenBack } : { takenBack, problem };
}

const isSettled = (shown: string | undefined): boolean =>
  shown === 'withdrawn' || shown === 'gone' || shown?.startsWith('refused:') === true;

async function takeOneBack(
  { lists, conversations }: JobDeps,
  post: KeptPost,
  asOf: string,
): Promise<'takenBack' | 'nothing' | { readonly problem: string }> {
  const sent = await sentAs(lists, post.id);
  if (!sent.ok) return { problem: sent.error.kind };
  const { activityId, serviceUrl, conversationId } = sent.value ?? {};
  const wasSent = activityId !== undefined && serviceUrl !== undefined && conversationId !== undefined;
  if (wasSent) {
    const at = { serviceUrl, conversation: { id: conversationId } };
    const card = withdrawnCard({ asOf });
    const done = await conversations.replace(at, activityId, { card });
    if (done.kind === 'unknown' || done.kind === 'busy') return { problem: done.kind };
  }
  const marked = await markTakenBack(lists, post.id, sent.value, lists.newKey());
  if (!marked.ok) return { problem: marked.error.kind };
  return wasSent ? 'takenBack' : 'nothing';
}
