import type { MessageKey } from './en/messages.ts';
import type { Message } from './parseMessage.ts';

const arrived = new Map<string, Message>();

/** Called by every area's messages as they arrive, each with the first script that says one of them. */
export function addMessages(messages: Readonly<Record<string, Message>>): void {
  for (const [key, message] of Object.entries(messages)) arrived.set(key, message);
}

export const isMessage = (key: string): key is MessageKey => arrived.has(key);

/** Stands for catalog.ts in the tab's bundle. */
export function messageOf(key: MessageKey): Message {
  const message = arrived.get(key);
  if (message === undefined) throw new Error(`no message ${key} has arrived`);
  return message;
}
