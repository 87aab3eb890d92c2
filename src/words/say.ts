import { createIntl } from '@formatjs/intl';

import { type MessageKey, messages } from './en/messages.ts';

export type SayValues = Readonly<Record<string, string | number>>;

const english = createIntl<SaidPart>({
  locale: 'en-GB',
  messages,
  // A message that does not format was called with the wrong values: a bug, and the tests read every message.
  onError: (problem) => {
    throw problem;
  },
});

/** One sentence of ours in the reader's language. Values are put in as plain text, never as markup. */
export function say(key: MessageKey, values?: SayValues): string {
  return english.formatMessage({ id: key }, { ...values, b: (words) => words.join('') });
}

export interface SaidPart {
  readonly text: string;
  readonly isStrong: boolean;
}

/** The same sentence with what stands between `<b>` and `</b>` told apart, for a screen that sets it bolder. */
export function sayInParts(key: MessageKey, values?: SayValues): readonly SaidPart[] {
  const said = english.formatMessage(
    { id: key },
    {
      ...values,
      b: (parts: readonly (string | SaidPart)[]): SaidPart => ({ text: textOf(parts), isStrong: true }),
    },
  );
  const parts = Array.isArray(said) ? said : [said];
  return parts.map((part) => (typeof part === 'string' ? { text: part, isStrong: false } : part));
}

const textOf = (parts: readonly (string | SaidPart)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
