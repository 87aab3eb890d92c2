/** Two letters that no accent of its own can follow: then the first is a letter by itself, and need not be cut out. */
const beginsPlainly = /^[a-z]{2}/iu;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function firstLetter(word: string | undefined): string {
  if (word !== undefined && beginsPlainly.test(word)) return word.charAt(0);
  for (const { segment } of letters.segment(word ?? '')) return segment;
  return '';
}

const wordsOf = (name: string): string[] => name.trim().split(/\s+/u);

/** `Ida`, of `Ida Nyberg`. */
export const firstName = (name: string): string => wordsOf(name)[0] ?? name;

/** `Ida N.`: short enough for a narrow column, and told apart from another Ida. */
export function shortName(name: string): string {
  const words = wordsOf(name);
  return words.length < 2 ? name : `${words[0] ?? ''} ${firstLetter(words.at(-1))}.`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** How somebody is spoken of. Imported reports name an office ("Senior Responsible Owner"), which has no first name and no id. */
export const spokenName = ({ id, name }: Named): string => (id === '' ? name : firstName(name));

export const spokenShortName = ({ id, name }: Named): string => (id === '' ? name : shortName(name));
