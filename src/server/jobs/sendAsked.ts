import { claimPost, markSent, refusePost, releasePost } from '#data/posts/claimPost.ts';
import { type KeptPost, readPosts } from '#data/posts/readPosts.ts';
import type { Delivery } from '#server/conversations.ts';

import { type AskedMessage, askedMessage } from './askedMessage.ts';
import type { JobDeps } from './jobDeps.ts';

export interface SendingRun {
  readonly sent: number;
  readonly refused: number;
  readonly problem?: string;
}

/**
 * Sends what was asked for, oldest first. A post is claimed before it is sent and never sent again after that, whatever went wrong:
 * a claim whose end is not known stays a claim, for its asker to see.
 */
export async function sendAsked(deps: JobDeps): Promise<SendingRun> {
  const asked = await readPosts(deps.lists, ['State', 'Asked']);
  if (!asked.ok) return { sent: 0, refused: 0, problem: asked.error.kind };
  const run = { sent: 0, refused: 0 };
  let problem: string | undefined;
  for (const post of asked.value) {
    const done = await sendOne(deps, post);
    if (done === 'sent') run.sent += 1;
    else if (done === 'refused') run.refused += 1;
    else if (done !== 'notOurs') ({ problem } = done);
  }
  return problem === undefined ? run : { ...run, problem };
}

type Done = 'sent' | 'refused' | 'notOurs' | { readonly problem: string };

async function sendOne(deps: JobDeps, post: KeptPost): Promise<Done> {
  const { lists, log } = deps;
  const made = await askedMessage(deps, post);
  const notSendable = made.ok ? undefined : made.error;
  if (notSendable?.kind === 'later') return { problem: notSendable.problem };
  const claimed = await claimPost(lists, post, lists.newKey());
  if (!claimed.ok) return claimed.error.kind === 'notAsked' ? 'notOurs' : { problem: claimed.error.kind };
  if (!made.ok) return refuse(deps, post, notSendable?.why ?? 'unreadable');
  const { delivery, conversationId } = await deliver(deps, made.value);
  switch (delivery.kind) {
    case 'done': {
      const marked = await markSent(
        lists,
        post.id,
        {
          conversationId,
          activityId: delivery.id,
          serviceUrl: deps.serviceUrl,
          shownEtag: undefined,
          postedOn: made.value.today,
        },
        lists.newKey(),
      );
      if (!marked.ok) log.warn({ problem: marked.error.kind, row: post.id }, 'sent, and not written down');
      return 'sent';
    }
    case 'refused':
      return refuse(deps, post, `teams ${delivery.status}`);
    case 'busy':
      await releasePost(lists, post.id, lists.newKey());
      return { problem: 'busy' };
    case 'unknown':
      log.warn({ row: post.id }, 'nobody knows whether this was posted: it stays claimed');
      return { problem: 'unknown' };
  }
}

async function refuse({ lists, log }: JobDeps, post: KeptPost, why: string): Promise<Done> {
  log.info({ row: post.id, why }, 'a post is not sent');
  const written = await refusePost(lists, post.id, why, lists.newKey());
  return written.ok ? 'refused' : { problem: written.error.kind };
}

/** To the person first, where that is asked for; to the channel where they have not added the app. */
async function deliver(
  { conversations, serviceUrl }: JobDeps,
  { card, summary, personId, conversationId }: AskedMessage,
): Promise<{ readonly delivery: Delivery; readonly conversationId: string }> {
  if (personId !== undefined) {
    const chat = await conversations.openChat(serviceUrl, personId);
    // An opened chat holds nothing yet: whatever went wrong so far may be tried again.
    if (chat.kind === 'busy' || chat.kind === 'unknown')
      return { delivery: { kind: 'busy' }, conversationId: '' };
    if (chat.kind === 'done') return post(chat.id);
  }
  if (conversationId === undefined) return { delivery: { kind: 'refused', status: 403 }, conversationId: '' };
  return post(conversationId);

  async function post(id: string) {
    const place = { serviceUrl, conversation: { id } };
    return { delivery: await conversations.send(place, { card, summary }), conversationId: id };
  }
}
