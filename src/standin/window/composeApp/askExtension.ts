import type { Backend } from '#standin/window/backend/backend.ts';
import type { BrokerAnswer } from '#standin/window/protocol/nestedAppAuth.ts';
import { readExtensionAnswer, type ExtensionAnswer } from './extensionAnswer.ts';

export interface ExtensionAsk {
  readonly backend: Backend;
  readonly conversationId: string;
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly ssoToken: () => Promise<BrokerAnswer>;
}

/** Asks once; where the bot wants the person's token, asks again with it, as Teams does without a word. */
export async function askExtension(ask: ExtensionAsk): Promise<ExtensionAnswer> {
  const send = async (value: unknown): Promise<ExtensionAnswer> =>
    readExtensionAnswer(
      await ask.backend.invoke({ conversationId: ask.conversationId, name: ask.name, value }),
    );
  const first = await send(ask.value);
  if (first.kind !== 'signIn' || !first.isSilent) return first;
  const token = await ask.ssoToken();
  if (token.kind !== 'token') return { ...first, isSilent: false };
  const authentication = { id: crypto.randomUUID(), token: token.accessToken };
  const second = await send({ ...ask.value, authentication });
  return second.kind === 'signIn' ? { ...second, isSilent: false } : second;
}
