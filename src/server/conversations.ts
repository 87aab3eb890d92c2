import { z } from 'zod';

import type { Card } from '#cards/elements.ts';

import type { TeamsActivity } from './activity.ts';

/** Writing into chats through the Bot Connector, to the address the guard let through. */
export interface Conversations {
  /** The new message's id; undefined if Teams did not take it. */
  post(to: Place, message: BotMessage): Promise<string | undefined>;
  /** Only a message of our own can be changed; false for any other. */
  update(at: Place, messageId: string, message: BotMessage): Promise<boolean>;
}

export type Place = Pick<TeamsActivity, 'serviceUrl' | 'conversation'>;

export interface BotMessage {
  readonly text?: string;
  readonly card?: Card;
  /** What a notification says; a card alone has no words for it. */
  readonly summary?: string;
}

const sentAnswer = z.looseObject({ id: z.string() });

export function createConversations(options: {
  readonly botToken: () => Promise<string>;
  readonly isServiceUrlAllowed: (serviceUrl: string) => boolean;
}): Conversations {
  const send = async (
    method: 'POST' | 'PUT',
    at: Place,
    rest: string,
    message: BotMessage,
  ): Promise<Response | undefined> => {
    // The guard checked it already; the bot's own token goes nowhere else, whoever calls.
    if (!options.isServiceUrlAllowed(at.serviceUrl)) return undefined;
    const base = at.serviceUrl.endsWith('/') ? at.serviceUrl : `${at.serviceUrl}/`;
    const path = `v3/conversations/${encodeURIComponent(at.conversation.id)}/activities${rest}`;
    try {
      return await fetch(`${base}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await options.botToken()}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(messageActivity(message)),
        redirect: 'error',
        signal: AbortSignal.timeout(4_000),
      });
    } catch {
      return undefined;
    }
  };

  return {
    async post(to, message) {
      const answer = await send('POST', to, '', message);
      if (answer?.ok !== true) return undefined;
      const read = sentAnswer.safeParse(await answer.json().catch(() => undefined));
      return read.success ? read.data.id : undefined;
    },
    async update(at, messageId, message) {
      const answer = await send('PUT', at, `/${encodeURIComponent(messageId)}`, message);
      return answer?.ok === true;
    },
  };
}

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

export function messageActivity({ text, card, summary }: BotMessage): Record<string, unknown> {
  return {
    type: 'message',
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    ...(summary === undefined ? {} : { summary }),
    ...(card === undefined ? {} : { attachments: [{ contentType: cardContentType, content: card }] }),
  };
}
