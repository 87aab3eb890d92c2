import { z } from 'zod';

import type { Card } from '#cards/elements.ts';

import type { TeamsActivity } from './activity.ts';
import type { ShownProject } from './projectCards.ts';
import { fetchOnly } from './outbound.ts';

/** Writing into chats through the Bot Connector, to the address the guard let through. */
export interface Conversations {
  /** The new message's id; undefined if Teams did not take it. */
  post(to: Place, message: BotMessage): Promise<string | undefined>;
  /** The same, with what is known where it did not go well. */
  send(to: Place, message: BotMessage): Promise<Delivery>;
  /** Only a message of our own can be changed; false for any other. */
  update(at: Place, messageId: string, message: BotMessage): Promise<boolean>;
  replace(at: Place, messageId: string, message: BotMessage): Promise<Delivery>;
  /** Somebody's own chat with the bot; `refused` where they have not added the app. */
  openChat(serviceUrl: string, userId: string): Promise<Delivery>;
}

export type Delivery =
  | { readonly kind: 'done'; readonly id: string }
  /** Teams said no: nothing was posted. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Too much at once: nothing was posted, and it may be tried again. */
  | { readonly kind: 'busy' }
  /** No answer, or one that says nothing: it may have been posted. */
  | { readonly kind: 'unknown' };

export type Place = Pick<TeamsActivity, 'serviceUrl' | 'conversation'>;

export interface BotMessage {
  readonly text?: string;
  readonly card?: Card;
  /** Teams' own sign-in card. */
  readonly signIn?: SignInCard;
  /** What a notification says; a card alone has no words for it. */
  readonly summary?: string;
  /** The project the card is about; stays with us. */
  readonly about?: Pick<ShownProject, 'kept' | 'read' | 'include'>;
}

export interface SignInCard {
  readonly text: string;
  readonly connectionName: string;
  readonly tokenExchangeResource: {
    readonly id: string;
    readonly uri?: string;
    readonly providerId?: string;
  };
  readonly buttons: readonly { readonly type: 'signin'; readonly title: string; readonly value: string }[];
}

const sentAnswer = z.looseObject({ id: z.string() });

export function createConversations(options: {
  readonly botToken: () => Promise<string>;
  readonly isServiceUrlAllowed: (serviceUrl: string) => boolean;
  readonly tenantId: string;
  readonly botId: string;
}): Conversations {
  const call = async (
    method: 'POST' | 'PUT',
    serviceUrl: string,
    path: string,
    body: unknown,
  ): Promise<Delivery> => {
    // The guard checked it already; the bot's own token goes nowhere else, whoever calls.
    if (!options.isServiceUrlAllowed(serviceUrl)) return { kind: 'refused', status: 0 };
    let authorization: string;
    try {
      authorization = `Bearer ${await options.botToken()}`;
    } catch {
      return { kind: 'busy' };
    }
    const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
    try {
      const answer = await fetchOnly([base])(`${base}${path}`, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(4_000),
      });
      return await deliveryOf(answer);
    } catch {
      return { kind: 'unknown' };
    }
  };
  const send: Conversations['send'] = (to, message) =>
    call('POST', to.serviceUrl, activities(to), messageActivity(message));
  const replace: Conversations['replace'] = async (at, messageId, message) => {
    const path = `${activities(at)}/${encodeURIComponent(messageId)}`;
    return call('PUT', at.serviceUrl, path, messageActivity(message));
  };

  return {
    send,
    replace,
    async post(to, message) {
      const sent = await send(to, message);
      return sent.kind === 'done' ? sent.id : undefined;
    },
    async update(at, messageId, message) {
      return (await replace(at, messageId, message)).kind === 'done';
    },
    openChat(serviceUrl, userId) {
      const { tenantId, botId } = options;
      return call('POST', serviceUrl, 'v3/conversations', {
        bot: { id: `28:${botId}` },
        members: [{ id: userId }],
        isGroup: false,
        tenantId,
        channelData: { tenant: { id: tenantId } },
      });
    },
  };
}

const activities = (at: Place): string =>
  `v3/conversations/${encodeURIComponent(at.conversation.id)}/activities`;

async function deliveryOf(answer: Response): Promise<Delivery> {
  const { status } = answer;
  if (status === 429) return { kind: 'busy' };
  if (status >= 400 && status < 500 && status !== 408) return { kind: 'refused', status };
  if (!answer.ok) return { kind: 'unknown' };
  const read = sentAnswer.safeParse(await answer.json().catch(() => undefined));
  return read.success ? { kind: 'done', id: read.data.id } : { kind: 'unknown' };
}

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

const signInContentType = 'application/vnd.microsoft.card.oauth';

export function messageActivity({ text, card, signIn, summary }: BotMessage): Record<string, unknown> {
  return {
    type: 'message',
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    ...(summary === undefined ? {} : { summary }),
    ...(card === undefined ? {} : { attachments: [{ contentType: cardContentType, content: card }] }),
    ...(signIn === undefined ? {} : { attachments: [{ contentType: signInContentType, content: signIn }] }),
  };
}
