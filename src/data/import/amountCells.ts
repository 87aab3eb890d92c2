import { foldText } from '#domain/project/foldText.ts';

import { type SourceCell, shownCell } from './importTableShape.ts';

export type DecimalMark = '.' | ',';

const amount = /^[-+]?[\d.,'’\s]*\d[\d.,'’\s]*$/u;

/** What a number may carry around it: signs and codes of currencies, percent. */
const around = /[€£$¥%]|\b(?:eur|euros?|gbp|usd|chf|cad|nok|sek|dkk|kr|fr)\b/gu;
const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:mrd|mia|bn|billion|milliarden?|milliards?)\.?$/u, 1_000_000_000],
  [/\s*(?:mio|mill|million(?:en|s)?|m)\.?$/u, 1_000_000],
  [/\s*(?:tsd|thousand|tausend|mille|k|t)\.?$/u, 1000],
];

/** Which mark stands before the decimals in a column: told by a cell that could not be read the other way. */
export function decimalMarkOf(cells: readonly SourceCell[]): DecimalMark {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const text = cell.replaceAll(/[^\d.,]/gu, '');
    const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
    if (point >= 0 && comma >= 0) {
      if (point > comma) points += 1;
      else commas += 1;
    } else if (isDecimal(text, '.')) points += 1;
    else if (isDecimal(text, ',')) commas += 1;
    // `1.234` alone is thousands, and so says that the other mark stands before decimals.
    else if (point >= 0) commas += 0.1;
    else if (comma >= 0) points += 0.1;
  }
  return commas > points ? ',' : '.';
}

/** One such mark, and not three digits behind it. */
function isDecimal(text: string, mark: DecimalMark): boolean {
  const parts = text.split(mark);
  return parts.length === 2 && parts[1]?.length !== 3;
}

/** `1.234.567,89 €`, `£1.2m`, `(1,000)` as a number; undefined if it is none. */
export function amountOf(cell: SourceCell, mark: DecimalMark): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const folded = foldText(shownCell(cell)).replaceAll(around, ' ').trim();
  const found = magnitudes.find(([pattern]) => pattern.test(folded));
  const bare = (found === undefined ? folded : folded.replace(found[0], '')).trim();
  const isNegative = /^\(.*\)$/u.test(bare) || bare.startsWith('-');
  const digits = bare.replaceAll(/^[(+-]+|\)$/gu, '').trim();
  if (!amount.test(digits)) return undefined;
  const thousands = mark === '.' ? ',' : '.';
  const plain = digits
    .replaceAll(/['’\s]/gu, '')
    .replaceAll(thousands, '')
    .replace(mark, '.');
  const number = Number(plain) * (found?.[1] ?? 1);
  return Number.isFinite(number) ? (isNegative ? -number : number) : undefined;
}

/** ISO 4217 of a sign or code in the text. */
export function currencyIn(text: string): string | undefined {
  const signs = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', $: 'USD' } as const;
  const code = /\b(EUR|GBP|USD|CHF|CAD|AUD|NOK|SEK|DKK|PLN|CZK|JPY)\b/iu.exec(text)?.[1];
  if (code !== undefined) return code.toUpperCase();
  return Object.entries(signs).find(([sign]) => text.includes(sign))?.[1];
}

/** What a header says of the unit: `Budget (Mio. €)`, `T€`, `£m`, `kEUR`. */
export function moneyUnitIn(header: string): number {
  if (/\b(?:mio|mill?ion\w*)\b|[€£$]\s?m\b|\(m\)|\bm[€£$]|\bmeur\b/iu.test(header)) return 1_000_000;
  if (
    /\b(?:tsd|thousands?)\b|\bt[€£$]|\bteur\b|\bk[€£$]|\bkeur\b|[€£$]\s?k\b|\(k\)|[€£$]\s?000\b/iu.test(
      header,
    )
  )
    return 1000;
  return 1;
}
