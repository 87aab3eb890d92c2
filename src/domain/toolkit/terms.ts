import { foldText } from '#domain/project/foldText.ts';

/** Words that say nothing about what a text is about, in the languages of the product. */
const fillers = new Set(
  (
    'a about after all also an and any are as at be been before being both but by can could did do does done each for from get had has have how if in into is it its ' +
    'first second two time times just may more most much new no not now of off on one only or other our out over own should so some such than that the their them then there these they this those ' +
    'through to too under up us use very was we were what when where which while who will with would you your want wants need needs make makes ' +
    'aber alle als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer es fur hat haben im in ist ja kann kein mehr mit nach nicht noch nur oder ' +
    'sein sich sie sind so uber um und uns unser vom von vor war was wenn wer werden wie wir wird zu zum zur'
  ).split(' '),
);

/** What a text is about: its words folded, without endings, each as often as it stands there. `Cut-overs` and `cutover` meet. */
export const termsIn = (text: string): readonly string[] => termWordsIn(text).map(({ term }) => term);

/** The same with the word each term was read from, for who wants to see why. */
export function termWordsIn(text: string): readonly { readonly term: string; readonly word: string }[] {
  return Array.from(text.matchAll(wordParts), ([word]) => word).flatMap((word) => {
    const folded = foldText(word.replaceAll('-', ''));
    const isTelling = folded.length > 1 && !fillers.has(folded) && !/^\d+$/u.test(folded);
    return isTelling ? { term: stem(folded), word } : [];
  });
}

const wordParts = /[\p{Letter}\p{Mark}\p{Number}]+(?:-\p{Letter}+)*/gu;

/** Light: only what tells a word from its plural or its other forms, and never more than leaves four letters. */
function stem(word: string): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= shortestStem)
      return word.slice(0, -ending.length);
  return word;
}

const shortestStem = 4;
const endings = ['ings', 'ing', 'ies', 'ed', 'es', 's', 'e', 'y'];
