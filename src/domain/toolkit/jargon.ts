import type { Glossary } from './glossary.ts';

/** A place in a text that a reader from the business may stumble over. Told, never forbidden. */
export type Stumble =
  | { readonly kind: 'acronym'; readonly start: number; readonly end: number; readonly acronym: string }
  | {
      readonly kind: 'longSentence';
      readonly start: number;
      readonly end: number;
      readonly words: number;
      /** Words near its middle after which it could end. */
      readonly breakAfter: string | undefined;
    };

export const mostWords = 20;

/** WO2: an acronym the glossary does not know, or a sentence of over 20 words. In the order of the text. */
export function stumblesIn(text: string, glossary: Glossary): readonly Stumble[] {
  return [...acronymsIn(text, glossary), ...longSentencesIn(text)].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  );
}

/** Two to six capitals, with digits among them or not: `BGP`, `2FA`, `SD-WAN`, `APIs`. */
const acronym =
  /(?<![\p{Letter}\p{Number}-])\p{Number}?\p{Lu}[\p{Lu}\p{Number}]*(?:-\p{Lu}[\p{Lu}\p{Number}]+)?s?(?![\p{Letter}\p{Number}])/gu;
const projectKey = /^\p{Lu}{3}-\d+$/u;
const longestAcronym = 9;

/** Everybody reads these, in the business above all. */
const everyday = new Set(
  'OK TV PC ID EU UK US USA UN CEO CFO CIO HR PDF EUR USD GBP NOK SEK DKK CHF AM PM GPS'.split(' '),
);

function acronymsIn(text: string, glossary: Glossary): readonly Stumble[] {
  const told = new Set<string>();
  return Array.from(text.matchAll(acronym)).flatMap(({ 0: word, index }): readonly Stumble[] => {
    const bare = word.replace(/s$/u, '');
    const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0;
    const isOne = capitals >= 2 && bare.length <= longestAcronym && !projectKey.test(textAt(text, index));
    if (!isOne || isKnown(bare, glossary) || told.has(bare) || isShouted(text, index)) return [];
    told.add(bare);
    return [{ kind: 'acronym', start: index, end: index + word.length, acronym: bare }];
  });
}

const isKnown = (word: string, glossary: Glossary): boolean => everyday.has(word) || glossary.has(word);

/** The whole of what stands there between blanks, without what ends a sentence: `ATL-01`. */
const textAt = (text: string, index: number): string =>
  (/^\S+/u.exec(text.slice(index))?.[0] ?? '').replace(/[.,;:!?)]+$/u, '');

const fewestShouted = 4;

/** Somebody writes a whole sentence in capitals: those are words. */
function isShouted(text: string, index: number): boolean {
  const sentence = sentencesIn(text).find(({ start, end }) => index >= start && index < end);
  const words = (sentence?.text ?? '').split(/\s+/u).filter((word) => /\p{Letter}{2}/u.test(word));
  return words.length >= fewestShouted && words.every((word) => word === word.toUpperCase());
}

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Up to a full stop, a question or an exclamation mark with a blank behind it, or a line's end. */
function sentencesIn(text: string): readonly Sentence[] {
  return Array.from(text.matchAll(/\S(?:(?![.!?…]+(?=\s|$))[^\n])*[.!?…]*/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

const isWord = (text: string): boolean => /[\p{Letter}\p{Number}]/u.test(text);

function longSentencesIn(text: string): readonly Stumble[] {
  return sentencesIn(text).flatMap((sentence): readonly Stumble[] => {
    const words = sentence.text.split(/\s+/u).filter(isWord);
    if (words.length <= mostWords) return [];
    const { start, end } = sentence;
    return [{ kind: 'longSentence', start, end, words: words.length, breakAfter: breakOf(words) }];
  });
}

const joins = new Set([
  'and',
  'but',
  'because',
  'while',
  'which',
  'so',
  'und',
  'aber',
  'weil',
  'wobei',
  'sodass',
]);
const wordsQuoted = 3;

/** The comma or the "and" nearest to the middle; the words before it, so that its writer finds the place. */
function breakOf(words: readonly string[]): string | undefined {
  const middle = words.length / 2;
  let best: number | undefined;
  for (const [index, word] of words.entries()) {
    const isJoin = joins.has(word.toLowerCase());
    const endsClause = /[,;:–]$/u.test(word) || joins.has((words[index + 1] ?? '').toLowerCase());
    const isInside = !isJoin && index >= wordsQuoted && index < words.length - wordsQuoted;
    if (endsClause && isInside && (best === undefined || Math.abs(index - middle) < Math.abs(best - middle)))
      best = index;
  }
  if (best === undefined) return undefined;
  return words
    .slice(best - wordsQuoted + 1, best + 1)
    .join(' ')
    .replace(/[,;:–]$/u, '');
}
