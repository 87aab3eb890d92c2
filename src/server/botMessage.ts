import { say } from '#words/say.ts';

import type { TeamsActivity } from './activity.ts';
import { nothing } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import { answerQuestion, helloAnswer, readQuestion, startAnswer } from './botQuestion.ts';
import { answerPress } from './cardAction.ts';
import { type BotMessage, cardContentType } from './conversations.ts';
import type { ChatDeps } from './deps.ts';
import { rememberPosted } from './postedCards.ts';
import { isPersonal } from './scene.ts';
import { signInMessage } from './signInMessage.ts';
import { listsOfViewer } from './viewerLists.ts';

/** A message to the bot, or a press from a client that knows only Submit: that comes as a message with a value. */
export async function botMessage(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const isPress = typeof activity.value === 'object' && activity.value !== null;
  const reply = isPress ? await replyToPress(activity, deps) : await replyToText(activity, deps);
  if (reply === undefined) return nothing;
  const activityId = await deps.conversations.post(activity, reply);
  // A card of a project is renewed for everybody who sees it; in somebody's own chat nobody else does.
  if (activityId !== undefined && reply.about !== undefined && !isPersonal(activity))
    await rememberPosted(activity, deps, reply.about, activityId);
  return nothing;
}

async function replyToText(activity: TeamsActivity, deps: ChatDeps): Promise<BotMessage> {
  const text = (activity.text ?? '').slice(0, 500);
  const question = readQuestion(text);
  if (question.kind === 'hello' || question.kind === 'help')
    return helloAnswer(deps, activity.from.name ?? '', true);
  if (question.kind === 'start') return startAnswer(deps);
  const viewing = await listsOfViewer(deps, activity);
  if (viewing.ok) return answerQuestion(deps, viewing.value, text);
  return signInMessage(activity, deps, text);
}

/**
 * The press itself is done as any other. What it answers is for the presser alone: in their own chat it is posted, in a
 * channel only the renewed card shows.
 */
async function replyToPress(activity: TeamsActivity, deps: ChatDeps): Promise<BotMessage | undefined> {
  const { body } = await answerPress(activity, deps, { data: activity.value }, false);
  if (!isPersonal(activity)) return undefined;
  const answer = body as { readonly type?: string; readonly value?: unknown };
  if (answer.type === cardContentType) return { card: answer.value as NonNullable<BotMessage['card']> };
  return { text: typeof answer.value === 'string' ? answer.value : say('chat.problem.signInNeeded') };
}

/** `composeExtension/onCardButtonClicked`: a Submit button on a card that somebody sent from the search. */
export async function cardButtonClicked(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  await answerPress(activity, deps, { data: activity.value }, false);
  return nothing;
}

/** One message when the app is added, and no other: it says where to begin. */
export async function installationUpdate(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  if (activity.action?.startsWith('add') === true)
    await deps.conversations.post(activity, { text: say('chat.welcome') });
  return nothing;
}
