import { type Formatters, formatToParts, IntlMessageFormat } from 'intl-messageformat';

import { isMessage, messageOf } from './catalog.ts';
import type { MessageKey } from './en/messages.ts';
import { dayFormat, numberFormat } from './formats.ts';
import type { Message } from './parseMessage.ts';

export type SayValues = Readonly<Record<string, string | number>>;

const locale = 'en-GB';

/** One sentence of ours in the reader's language. Values are put in as plain text, never as markup. */
export function say(key: MessageKey, values?: SayValues): string {
  const message = messageOf(key);
  return typeof message === 'string' ? message : textOf(partsOf(message, values, textOf));
}

/** Whether there is a sentence of this name, where only a part of the name is known beforehand. */
export { isMessage };

export interface SaidPart {
  readonly text: string;
  readonly isStrong: boolean;
}

/** The same sentence with what stands between `<b>` and `</b>` told apart, for a screen that sets it bolder. */
export function sayInParts(key: MessageKey, values?: SayValues): readonly SaidPart[] {
  const message = messageOf(key);
  const parts =
    typeof message === 'string'
      ? [message]
      : partsOf(message, values, (words) => ({ text: textOf(words), isStrong: true }));
  return parts.map((part) => (typeof part === 'string' ? { text: part, isStrong: false } : part));
}

type Words = readonly (string | SaidPart)[];

/** A message that does not format was called with the wrong values: that is a bug, and it throws. */
function partsOf(
  message: Exclude<Message, string>,
  values: SayValues | undefined,
  b: (words: Words) => string | SaidPart,
): Words {
  const all = { ...values, b };
  return formatToParts<SaidPart>(message, locale, formatters, IntlMessageFormat.formats, all).map(
    (part): string | SaidPart => part.value,
  );
}

// Intl's own are dear to make, and most messages count something.
const counted = new Intl.NumberFormat(locale);
const cardinal = new Intl.PluralRules(locale);
const formatters: Formatters = {
  getNumberFormat: (_, style) => (style === undefined ? counted : numberFormat(locale, style)),
  getDateTimeFormat: (_, style) => dayFormat(locale, style ?? {}),
  getPluralRules: (_, style) => (style?.type === 'ordinal' ? new Intl.PluralRules(locale, style) : cardinal),
};

const textOf = (words: Words): string =>
  words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
