import { type MessageKey, messages } from './en/messages.ts';
import { type Message, parseMessage } from './parseMessage.ts';

const parsed = new Map<MessageKey, Message>();

export const isMessage = (key: string): key is MessageKey => key in messages;

/** In Node a message is parsed when it is first said. In the tab's bundle bundledCatalog.ts stands in this place. */
export function messageOf(key: MessageKey): Message {
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const message = parseMessage(messages[key]);
  parsed.set(key, message);
  return message;
}
