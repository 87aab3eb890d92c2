import { numberFormat } from './formats.ts';

const currencySign = (currency: string, locale: string): string =>
  numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency;

/** `€ 516k`, `€ 1.2m`, `€ 850`: three figures are enough to decide on. A thin space keeps sign and figure apart. */
export function moneyWords(amount: number, currency: string, locale = 'en-GB'): string {
  const [divisor, unit] = scaleOf(Math.abs(amount));
  const scaled = Math.abs(amount) / divisor;
  const digits = divisor > 1000 && scaled < 100 ? 1 : 0;
  const figure = numberFormat(locale, { maximumFractionDigits: digits }).format(scaled);
  return `${amount < 0 ? '−' : ''}${currencySign(currency, locale)}\u00A0${figure}${unit}`;
}

function scaleOf(amount: number): readonly [divisor: number, unit: string] {
  if (amount >= 999_500_000) return [1_000_000_000, 'bn'];
  if (amount >= 999_500) return [1_000_000, 'm'];
  if (amount >= 1_000) return [1_000, 'k'];
  return [1, ''];
}

/** `12,000`, for a number without a unit. */
export function numberWords(number: number, maximumFractionDigits = 0, locale = 'en-GB'): string {
  return numberFormat(locale, { maximumFractionDigits }).format(number);
}
