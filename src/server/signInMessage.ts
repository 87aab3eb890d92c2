import { z } from 'zod';

import { signInCard } from '#cards/refusedCards.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { say } from '#words/say.ts';

import { type TeamsActivity, viewerOf } from './activity.ts';
import { nothing } from './answers.ts';
import type { BotAnswer } from './bot.ts';
import { answerQuestion, readQuestion } from './botQuestion.ts';
import type { BotMessage } from './conversations.ts';
import type { ChatDeps } from './deps.ts';
import { isPersonal, sceneOf } from './scene.ts';

/**
 * For a question that needs the asker's own rights. In their own chat Teams answers this card by itself with a single-sign-on token
 * and nobody sees it; where that does not do, it shows the button. In a channel it does neither: there our own card asks.
 */
export async function signInMessage(
  activity: TeamsActivity,
  deps: ChatDeps,
  question: string,
): Promise<BotMessage> {
  const { asOf } = sceneOf(deps.config, defaultSettings, deps.clock.now());
  const ownCard: BotMessage = { card: signInCard({ question, asOf }), summary: say('chat.signIn') };
  if (!isPersonal(activity)) return ownCard;
  const resource = await deps.tokens.signInResource(activity.conversation.id);
  if (resource === undefined) return ownCard;
  return {
    signIn: {
      text: say('chat.signInToSee'),
      connectionName: deps.config.oauthConnection,
      tokenExchangeResource: { ...resource.tokenExchangeResource, id: idOfQuestion(question, deps) },
      buttons: [{ type: 'signin', title: say('chat.signIn'), value: resource.signInLink }],
    },
    summary: say('chat.signIn'),
  };
}

const longestQuestion = 200;

/** Teams gives the id back with the token: so the question comes back too, and nothing has to be kept here meanwhile. */
const idOfQuestion = (question: string, { newNonce }: ChatDeps): string =>
  Buffer.from(JSON.stringify([newNonce(), question.slice(0, longestQuestion)])).toString('base64url');

const packed = z.tuple([z.string(), z.string().max(longestQuestion)]);

function questionIn(id: string): string {
  try {
    const read = packed.safeParse(JSON.parse(Buffer.from(id, 'base64url').toString('utf8')));
    return read.success ? read.data[1] : '';
  } catch {
    return '';
  }
}

const exchange = z.looseObject({
  id: z.string().max(2_000),
  connectionName: z.string().max(100).optional(),
  token: z.string().max(20_000),
});

/** `signin/tokenExchange`: the token for the question asked a moment ago. 412 makes Teams show the button. */
export async function tokenExchange(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = exchange.safeParse(activity.value);
  const viewer = viewerOf(activity);
  if (!read.success || viewer === undefined) return { status: 400 };
  const { id, token } = read.data;
  const connectionName = deps.config.oauthConnection;
  const got = await deps.tokens.tokenFor(viewer, { token });
  if (!got.ok)
    return { status: 412, body: { id, connectionName, failureDetail: 'The person has to agree first.' } };
  const question = questionIn(id);
  if (readQuestion(question).kind !== 'help') {
    const lists = deps.listsFor(got.value);
    await deps.conversations.post(activity, await answerQuestion(deps, { viewer, lists }, question));
  }
  return { status: 200, body: { id, connectionName } };
}

const verified = z.looseObject({ state: z.string().regex(/^\d{6}$/u) });

/** `signin/verifyState`: the button was used and its window closed. What was asked before is not known here any more. */
export async function verifyState(activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  const read = verified.safeParse(activity.value);
  const viewer = viewerOf(activity);
  if (!read.success || viewer === undefined) return { status: 400 };
  const got = await deps.tokens.tokenFor(viewer, { magicCode: read.data.state });
  const words = say(got.ok ? 'chat.signedIn' : 'chat.problem.signInNeeded');
  await deps.conversations.post(activity, { text: words });
  return nothing;
}

/** `signin/failure`: Teams says why single sign-on did not do, and shows the button itself. */
export async function signInFailed(_activity: TeamsActivity, deps: ChatDeps): Promise<BotAnswer> {
  deps.log.info('single sign-on for a message did not do');
  return nothing;
}
