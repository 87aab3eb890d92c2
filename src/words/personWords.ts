const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

const firstLetter = (word: string | undefined): string =>
  letters
    .segment(word ?? '')
    [Symbol.iterator]()
    .next().value?.segment ?? '';

const wordsOf = (name: string): string[] => name.trim().split(/\s+/u);

/** `Ida`, of `Ida Nyberg`. */
export const firstName = (name: string): string => wordsOf(name)[0] ?? name;

/** `Ida N.`: short enough for a narrow column, and told apart from another Ida. */
export function shortName(name: string): string {
  const words = wordsOf(name);
  return words.length < 2 ? name : `${words[0] ?? ''} ${firstLetter(words.at(-1))}.`;
}

/** `IN`, for the picture of somebody who has none. */
export function initialsOf(name: string): string {
  const words = wordsOf(name);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return `${firstLetter(words[0])}${firstLetter(last)}`.toUpperCase();
}
