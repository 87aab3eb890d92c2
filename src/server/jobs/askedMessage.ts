import type { Card } from '#cards/elements.ts';
import { nudgeCard } from '#cards/nudgeCard.ts';
import { kickOffPost, type PostKey, readPostKey } from '#data/posts/postKey.ts';
import type { KeptPost } from '#data/posts/readPosts.ts';
import { type ProjectRead, readProject } from '#data/project/readProject.ts';
import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { ok, type Result } from '#domain/result.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { say } from '#words/say.ts';
import { isSameConversation } from '#server/postedCards.ts';
import { canAskForHelp } from '#server/projectCards.ts';
import { sceneOf } from '#server/scene.ts';
import { speakingToAll } from '#server/speaking.ts';

import { theAgenda } from './agenda.ts';
import { decided, theAnswer } from './askedRows.ts';
import { digestOf } from './digest.ts';
import type { JobDeps } from './jobDeps.ts';
import { kickOff } from './kickOff.ts';
import { later, type NotSendable, refused } from './notSendable.ts';
import { isNudgeWanted } from './nudges.ts';
import { channelIdOf } from '#data/posts/channelIdOf.ts';

/** What a post says, and where it goes. */
export interface AskedMessage {
  readonly card: Card;
  readonly summary: string;
  /** First to this person's own chat with the bot, if they have added it. */
  readonly personId?: string | undefined;
  readonly conversationId: string | undefined;
  readonly today: Day;
}

type Asked = Result<AskedMessage, NotSendable>;

/** What the row asks for, made from the lists as they are now. Whoever wrote the row may have written anything into it. */
export async function askedMessage(deps: JobDeps, post: KeptPost): Promise<Asked> {
  const key = readPostKey(post.clientKey);
  if (key === undefined || key.kind !== post.value.kind || key.projectKey !== post.value.projectKey)
    return refused('unreadable');
  const read = await readProject(deps.lists, key.projectKey);
  if (!read.ok)
    return read.error.kind === 'noSuchProject' ? refused('noSuchProject') : later(read.error.kind);
  return speakingToAll(read.value.settings, () => messageAbout(deps, post, key, read.value));
}

async function messageAbout(deps: JobDeps, post: KeptPost, key: PostKey, read: ProjectRead): Promise<Asked> {
  const ownChannel = channelIdOf(read.project.value.channelLink);
  if (key.kind === 'Nudge') return nudge(deps, key, read, ownChannel);
  if (ownChannel === undefined || !isSameConversation(ownChannel, post.value.conversationId))
    return refused('notItsChannel');
  const made = await cardOf(deps, key, read, post);
  if (!made.ok) return made;
  const today = pmoToday(read.settings, deps.clock.now());
  return ok({ ...made.value, conversationId: post.value.conversationId, today });
}

type Made = Result<{ readonly card: Card; readonly summary: string }, NotSendable>;

async function cardOf(deps: JobDeps, key: PostKey, read: ProjectRead, post: KeptPost): Promise<Made> {
  switch (key.kind) {
    case 'Digest':
      return digestOf(deps, key, read.settings);
    case 'Decision':
      return decided(deps, key, read, Date.parse(post.modifiedAt));
    case 'Answer': {
      const answer = await theAnswer(deps, key, read);
      const isNone = !answer.ok && answer.error.kind === 'refused' && answer.error.why === 'noSuchRow';
      return isNone ? theAgenda(deps, key, read, post.value.shows) : answer;
    }
    case 'Status':
      return key.activityId === kickOffPost ? kickOff(deps, read) : refused('unreadable');
    case 'Nudge':
      return refused('unreadable');
  }
}

function nudge(
  { config, clock, newNonce }: JobDeps,
  key: PostKey & { kind: 'Nudge' },
  read: ProjectRead,
  ownChannel: string | undefined,
): Asked {
  const { project: kept, settings, team } = read;
  const scene = sceneOf(config, settings, clock.now(), kept.value);
  if (key.week !== isoWeekOf(scene.today)) return refused('otherWeek');
  if (!isNudgeWanted(kept.value, scene.today)) return refused('noLongerWanted');
  const row = { key: kept.value.key, itemId: kept.id, etag: kept.etag, nonce: newNonce() };
  const card = nudgeCard({
    project: kept.value,
    teamName: team?.name,
    row,
    scene,
    canAskForHelp: canAskForHelp({ read }),
  });
  return ok({
    card,
    summary: say('job.nudge.summary'),
    personId: kept.value.lead?.id,
    conversationId: ownChannel,
    today: scene.today,
  });
}
