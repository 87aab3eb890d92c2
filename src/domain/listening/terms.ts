import { foldText } from '#domain/project/foldText.ts';

/** Words that say nothing of what somebody means, English and German, folded. What every note of a PMO speaks of is among them. */
const stopWords = new Set(
  `a about after again all also always am an and any are as ask asks asked at be because been before being but by can cannot could did do
  does doing done down each even every few for from further get gets getting go goes going got had has have having he hear heard hears her here him his how i
  if in into is it its just keep keeps know knows last later like little long made make makes many me mine more most much must my need needs never
  new next no nobody nor not nothing now of off often on once one only or other our out over own per please put quite reach reaches really said same say
  says see she should since so some somebody someone something still such take takes than that the their them then there these they thing
  things this those three through time times to too took two until up us use used very want wants was way we week weeks well were what when
  where which while who why will with without would yes yet you your
  aber alle allem allen aller alles als also am an ander andere anderem anderen auch auf aus bei bin bis bist da damit dann das dass dein
  dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort drei du durch ein eine einem einen einer eines einige
  einmal er es etwas euch euer fur gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
  im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnen konnte machen man manche mehr mein
  meine meinem meinen meiner mich mir mit muss mussen nach nicht nichts nie niemand noch nun nur ob oder ohne schon sehr sein seine seinem
  seinen seiner seit selbst sich sie sind so soll sollen sollte sondern sonst uber um und uns unser unsere unserem unseren unserer unter viel
  viele vom von vor wann war waren warum was weg weil weiter welche wenn werde werden wer wie wieder will wir wird wirst wo woche wochen
  wollen wurde wurden zu zum zur zwar zwei zwischen
  day days monday tuesday wednesday thursday friday people person pmo project projects projekt projekte team teams tag tage`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const endings = ['ungen', 'ings', 'ung', 'ing', 'ers', 'ern', 'ed', 'es', 'en', 'er', 'em', 'e', 's'];
const fewestLetters = 3;

/** One stem for `report`, `reports`, `reporting`, and for `Bericht`, `Berichte`, `Berichten`. Light: it never needs a dictionary. */
export function stemOf(word: string): string {
  if (/\d/u.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= fewestLetters);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return stem.replace(/([^aeiou\d])\1$/u, '$1');
}

/** Stems a text speaks of, each with the word it was first said with, as it was written. */
export function termsOf(text: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const written of text.split(/[^\p{Letter}\p{Number}\p{Mark}]+/u)) {
    const word = foldText(written);
    if (word.length < fewestLetters || stopWords.has(word)) continue;
    const stem = stemOf(word);
    if (!terms.has(stem)) terms.set(stem, written);
  }
  return terms;
}
