import { foldWords } from '#domain/project/foldText.ts';

/** Words that say nothing about what a text is about, in the languages of the product. */
const fillers = new Set(
  (
    'a about after all also an and any are as at be been before being both but by can could did do does done each for from get had has have how if in into is it its ' +
    'just may more most much new no not now of off on one only or other our out over own should so some such than that the their them then there these they this those ' +
    'through to too under up us use very was we were what when where which while who will with would you your want wants need needs make makes ' +
    'aber alle als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer es fur hat haben im in ist ja kann kein mehr mit nach nicht noch nur oder ' +
    'sein sich sie sind so uber um und uns unser vom von vor war was wenn wer werden wie wir wird zu zum zur'
  ).split(' '),
);

/** What a text is about: its words folded, without endings, each as often as it stands there. `Cut-overs` and `cutover` meet. */
export function termsIn(text: string): readonly string[] {
  const joined = text.replaceAll(/(\p{Letter})-(\p{Letter})/gu, '$1$2');
  return foldWords(joined)
    .filter((word) => word.length > 1 && !fillers.has(word) && !/^\d+$/u.test(word))
    .map(stem);
}

/** Light: only what tells a word from its plural or its other forms, and never more than leaves four letters. */
function stem(word: string): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= shortestStem)
      return word.slice(0, -ending.length);
  return word;
}

const shortestStem = 4;
const endings = ['ings', 'ing', 'ies', 'ed', 'es', 's', 'e', 'y'];
