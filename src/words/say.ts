import { isMessage, messageOf } from './catalog.ts';
import type { MessageKey } from './en/messages.ts';
import { fillIn, type SaidPart, type SayValues } from './fillIn.ts';
import { speech } from './speech.ts';

export type { SaidPart, SayValues };

/** One sentence of ours in the reader's language. Values are put in as plain text, never as markup. */
export const say = (key: MessageKey, values?: SayValues): string =>
  sayInParts(key, values)
    .map(({ text }) => text)
    .join('');

/** Whether there is a sentence of this name, where only a part of the name is known beforehand. */
export { isMessage };

/** The same sentence with what stands between `<b>` and `</b>` told apart, for a screen that sets it bolder. */
export function sayInParts(key: MessageKey, values: SayValues = {}): readonly SaidPart[] {
  const message = messageOf(key, speech().language);
  return typeof message === 'string' ? [{ text: message, isStrong: false }] : fillIn(message, values);
}
