import type { BrokerAnswer } from '#standin/window/protocol/nestedAppAuth.ts';
import { readBrokerAnswer } from './readBrokerAnswer.ts';
import type { Attachment, ChannelTab, ChatMessage, TenantFacts } from './wire.ts';

export type InvokeAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unreachable' };

export interface Invoke {
  readonly conversationId: string;
  readonly name: string;
  readonly value: unknown;
  readonly replyToId?: string | undefined;
}

export type NewTab = Omit<ChannelTab, 'id' | 'channelId'>;

interface NewMessage {
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  readonly replyToId?: string | undefined;
}

/** Teams' own service, asked in the name of one person. */
export interface Backend {
  readonly messages: (conversationId: string) => Promise<readonly ChatMessage[]>;
  readonly postMessage: (conversationId: string, message: NewMessage) => Promise<ChatMessage>;
  readonly tabs: (channelId: string) => Promise<readonly ChannelTab[]>;
  readonly addTab: (channelId: string, tab: NewTab) => Promise<ChannelTab>;
  readonly removeTab: (tabId: string) => Promise<void>;
  readonly invoke: (invoke: Invoke) => Promise<InvokeAnswer>;
  readonly tellBot: (
    conversationId: string,
    activity: { text?: string; value?: unknown; replyToId?: string | undefined },
  ) => Promise<boolean>;
  readonly token: (ask: TokenAsk) => Promise<BrokerAnswer>;
  /** Plays the person's or the administrator's consent to the app, given or taken back. */
  readonly setConsent: (isGranted: boolean) => Promise<boolean>;
  /** The code that the bot's sign-in window hands back. */
  readonly signInCode: () => Promise<string | undefined>;
  readonly underTheHood: () => Promise<unknown>;
  readonly events: (signal: AbortSignal) => Promise<Response>;
}

export interface TokenAsk {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly resource?: string | undefined;
}

export async function readTenant(): Promise<TenantFacts> {
  const response = await fetch('/api/tenant');
  if (!response.ok) throw new Error(`The stand-in answered ${response.status} to /api/tenant.`);
  return (await response.json()) as TenantFacts;
}

export function createBackend(upn: string, locale = 'en-gb'): Backend {
  const ask = async (method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> =>
    await fetch(`/api/${path}`, {
      method,
      headers: {
        'x-standin-user': upn,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  const json = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await ask(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}`);
    return (await response.json()) as T;
  };
  return {
    messages: async (id) => await json('GET', `${channel(id)}/messages`),
    postMessage: async (id, message) => await json('POST', `${channel(id)}/messages`, message),
    tabs: async (id) => await json('GET', `${channel(id)}/tabs`),
    addTab: async (id, tab) => await json('POST', `${channel(id)}/tabs`, tab),
    removeTab: async (id) => {
      await ask('DELETE', `tabs/${encodeURIComponent(id)}`);
    },
    invoke: async (invoke) => await readInvoke(ask('POST', 'invoke', { ...invoke, locale })),
    tellBot: async (conversationId, activity) =>
      (await ask('POST', 'activity', { conversationId, type: 'message', locale, ...activity })).ok,
    token: async (wanted) => await readBrokerAnswer(ask('POST', 'broker/token', wanted)),
    setConsent: async (granted) => (await ask('POST', 'broker/consent', { granted })).ok,
    signInCode: async () => (await json<{ readonly state?: string }>('POST', 'broker/signIn', {})).state,
    underTheHood: async () => await json('GET', 'underTheHood'),
    events: async (signal) => await ask('GET', 'events', undefined, signal),
  };
}

const channel = (id: string): string => `channels/${encodeURIComponent(id)}`;

async function readInvoke(asked: Promise<Response>): Promise<InvokeAnswer> {
  try {
    const response = await asked;
    if (!response.ok) return { kind: 'unreachable' };
    const { status, body } = (await response.json()) as { status: number; body: unknown };
    return status >= 500 || status === 401 || status === 403
      ? { kind: 'unreachable' }
      : { kind: 'answered', status, body };
  } catch {
    return { kind: 'unreachable' };
  }
}
