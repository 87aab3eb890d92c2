import { messages as german } from './de/messages.ts';
import { type MessageKey, messages } from './en/messages.ts';
import type { Message } from './message.ts';
import { parseMessage } from './parseMessage.ts';
import { pseudoOf } from './pseudo.ts';
import type { Language } from './speech.ts';

const parsed = new Map<string, Message>();

export const isMessage = (key: string): key is MessageKey => key in messages;

/** In Node a message is parsed when it is first said. In the tab's bundle bundledCatalog.ts stands in this place. */
export function messageOf(key: MessageKey, language: Language = 'en'): Message {
  const name = `${language} ${key}`;
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const message = parseMessage(language === 'de' ? (german[key] ?? messages[key]) : messages[key]);
  const said = language === 'qps-ploc' ? pseudoOf(message) : message;
  parsed.set(name, said);
  return said;
}
