import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { answerActivity } from './answerActivity.ts';
import { dialogMessage, nothing, pressedMessage, pressedNothing, searchMessage } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import type { ChatDeps } from './deps.ts';
import { anonymousQueryLink } from './queryLink.ts';

export interface Patience {
  /** For what people wait for with their eyes on it: search, a link, a press. */
  readonly shownMilliseconds: number;
  /** For the rest; Teams itself gives up after five seconds. */
  readonly restMilliseconds: number;
}

export const teamsPatience: Patience = { shownMilliseconds: 900, restMilliseconds: 4_300 };

const shownNames = new Set(['composeExtension/query', 'composeExtension/queryLink', 'adaptiveCard/action']);

/**
 * An answer that SharePoint keeps waiting is given as it can be: what is known, and that the rest is under way. The work goes on: a
 * press has an id of its own, so pressing it again does nothing twice, and what it came to is told at the next look.
 */
export async function answerInTime(
  activity: TeamsActivity,
  deps: ChatDeps,
  patience: Patience = teamsPatience,
): Promise<BotAnswer> {
  const isShown = activity.type === 'invoke' && shownNames.has(activity.name ?? '');
  const milliseconds = isShown ? patience.shownMilliseconds : patience.restMilliseconds;
  const stop = new AbortController();
  const tooLong = sleep(milliseconds, 'tooLong' as const, { signal: stop.signal, ref: false });
  const { lateAnswers } = deps;
  const working = lateAnswers.awaited(activity) ?? answerActivity(activity, deps);
  const answer = await Promise.race([working, tooLong.catch(() => 'tooLong' as const)]);
  stop.abort();
  if (answer === 'tooLong') lateAnswers.keep(activity, working);
  else {
    lateAnswers.told(activity, working);
    return answer;
  }
  deps.log.warn({ name: activity.name }, 'SharePoint was slow: answered without it');
  return answerForNow(activity, deps);
}

const automatic = z.looseObject({ trigger: z.literal('automatic') });

async function answerForNow(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  if (activity.type !== 'invoke') return nothing;
  if (activity.name === 'composeExtension/query') return searchMessage(say('chat.stillReading'));
  if (activity.name === 'composeExtension/queryLink') return anonymousQueryLink(activity, deps);
  if (activity.name !== 'adaptiveCard/action') return dialogMessage(say('chat.slow.sent'));
  // A view nobody asked for: the card everybody has stays.
  const isAsked = !automatic.safeParse(activity.value).success;
  return isAsked ? pressedMessage(say('chat.slow.pressed')) : pressedNothing;
}
