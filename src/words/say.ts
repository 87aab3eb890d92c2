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
  if (values === undefined && isPlain(messages[key])) return messages[key];
  const said = formatOf(key).format<string>({ ...values, b: (words) => words.join('') });
  return typeof said === 'string' ? said : String(said);
}

/** Nothing to fill in, no markup and no quoting: the message is the sentence. */
const isPlain = (message: string): boolean => !/[{<']/u.test(message);

type MessageFormat = ReturnType<typeof english.formatters.getMessageFormat>;
const formats = new Map<MessageKey, MessageFormat>();

/** Kept here, since the library would look each one up by its whole text, every time it is said. */
function formatOf(key: MessageKey): MessageFormat {
  const { formatters, locale } = english;
  const made =
    formats.get(key) ?? formatters.getMessageFormat(messages[key], locale, undefined, { formatters });
  formats.set(key, made);
  return made;
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
