import type { Card } from '#cards/elements.ts';
import { say } from '#words/say.ts';

import type { BotAnswer } from './bot.ts';
import type { TeamsActivity } from './activity.ts';
import { type BotMessage, cardContentType, messageActivity } from './conversations.ts';
import type { ChatDeps } from './deps.ts';

// The bodies Teams understands, as Microsoft documents them; the HTTP status stays 200 for all.

export interface ResultAttachment {
  readonly content: Card;
  readonly preview: unknown;
}

const answered = (body: unknown): BotAnswer => ({ status: 200, body });

export const nothing: BotAnswer = answered({});

export const searchResult = (attachments: readonly ResultAttachment[]): BotAnswer =>
  searchResultJson(attachments.map((attachment) => [Buffer.from(attachmentJson(attachment))]));

export const attachmentJson = (attachment: ResultAttachment): string =>
  JSON.stringify({ contentType: cardContentType, ...attachment });

const listBegins = Buffer.from(
  '{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[',
);
const listEnds = Buffer.from(']}}');
const comma = Buffer.from(',');

/** The same from attachments that are JSON already, each in one piece or several; it is sent as it stands. */
export function searchResultJson(attachments: readonly (readonly Buffer[])[]): BotAnswer {
  const list = attachments.flatMap((pieces, at) => (at === 0 ? pieces : [comma, ...pieces]));
  return answered(Buffer.concat([listBegins, ...list, listEnds]));
}

export const searchMessage = (text: string): BotAnswer =>
  answered({ composeExtension: { type: 'message', text } });

/** Teams tries single sign-on first where it is asked silently; after that failed, it shows the button. */
export async function searchSignIn(
  deps: ChatDeps,
  activity: TeamsActivity,
  type: 'silentAuth' | 'auth',
  words = say('chat.signInToSee'),
): Promise<BotAnswer> {
  const resource = await deps.tokens.signInResource(activity.conversation.id);
  if (resource === undefined) return searchMessage(say('chat.problem.offline'));
  const action = { type: 'openUrl', value: resource.signInLink, title: words };
  return answered({ composeExtension: { type, suggestedActions: { actions: [action] } } });
}

export const dialogPage = (page: {
  readonly title: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}): BotAnswer => answered({ task: { type: 'continue', value: { ...page, fallbackUrl: page.url } } });

export const dialogMessage = (text: string): BotAnswer =>
  answered({ task: { type: 'message', value: text } });

export const messagePreview = (message: BotMessage): BotAnswer =>
  answered({
    composeExtension: { type: 'botMessagePreview', activityPreview: messageActivity(message) },
  });

export const pressedCard = (card: Card): BotAnswer =>
  answered({ statusCode: 200, type: cardContentType, value: card });

/** A line below the card, which itself stays: nothing somebody typed into it is lost. */
export const pressedMessage = (text: string): BotAnswer =>
  answered({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });

/** For a view nobody asked for: Teams keeps the card everyone has, and says nothing. */
export const pressedNothing: BotAnswer = answered({
  statusCode: 403,
  type: 'application/vnd.microsoft.error',
  value: { code: 'Forbidden', message: 'There is no own view of this card for you.' },
});

export async function pressedSignIn(deps: ChatDeps, activity: TeamsActivity): Promise<BotAnswer> {
  const resource = await deps.tokens.signInResource(activity.conversation.id);
  if (resource === undefined) return pressedMessage(say('chat.problem.offline'));
  const { signInLink, tokenExchangeResource } = resource;
  return answered({
    statusCode: 401,
    type: 'application/vnd.microsoft.activity.loginRequest',
    value: {
      text: say('chat.signInToSee'),
      connectionName: deps.config.oauthConnection,
      tokenExchangeResource,
      buttons: [{ type: 'signin', title: say('chat.signIn'), value: signInLink }],
    },
  });
}

/** Single sign-on was offered and did not do: Teams then shows the sign-in button. */
export const pressedConsentNeeded: BotAnswer = answered({
  statusCode: 412,
  type: 'application/vnd.microsoft.error.preconditionFailed',
  value: { code: '412', message: 'The person has to agree first.' },
});
