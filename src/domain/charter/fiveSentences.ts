import { type CharterTexts, sectionsOf } from './charterAnswers.ts';
import { asSentence } from './sentences.ts';

/** CH2: goal, why now, done when, who and when, biggest risk; one line each. */
export function fiveSentences(texts: CharterTexts): readonly string[] {
  return sectionsOf('S').map((section) => asSentence(texts[section] ?? ''));
}

export interface EmailDraft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Outlook and Windows cut longer addresses, some of them silently. */
export const longestMailto = 1_900;

/** Opens the person's own mail program. Undefined where the link would be cut: then the words have to be copied. */
export function mailtoLink({ to, subject, lines }: EmailDraft): string | undefined {
  const link = `mailto:${to.map(addressPart).join(',')}?subject=${part(subject)}&body=${part(lines.join('\r\n'))}`;
  return link.length <= longestMailto ? link : undefined;
}

/** As somebody pastes it. */
export const draftText = ({ subject, lines }: Pick<EmailDraft, 'subject' | 'lines'>): string =>
  [subject, '', ...lines].join('\n');

// A lone half of a letter pair, as a cut text may end in, is no text that can be encoded.
const part = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The `@` stays readable: some mail programs do not decode it. */
const addressPart = (address: string): string => part(address).replaceAll('%40', '@');

const address = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/u;

/** What somebody typed into "To": addresses between commas, semicolons or blanks, and what of it is none. */
export function readAddresses(typed: string): {
  readonly addresses: readonly string[];
  readonly unreadable: readonly string[];
} {
  const parts = typed.split(/[\s,;]+/u).filter((one) => one !== '');
  return {
    addresses: [...new Set(parts.filter((one) => address.test(one)))],
    unreadable: parts.filter((one) => !address.test(one)),
  };
}
