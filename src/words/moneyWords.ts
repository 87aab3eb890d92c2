import { numberFormat } from './formats.ts';
import { speech } from './speech.ts';

const narrow = { currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const;

const currencySign = (currency: string): string =>
  numberFormat({ ...narrow, style: 'currency', currency })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency;

/**
 * `€ 516k`, `€ 1.2m`, `€ 850`: enough to decide on; `finer` where two amounts are compared, `€ 1.24m`. In German as it is written
 * there: `516 T€`.
 */
export function moneyWords(amount: number, currency: string, size: 'usual' | 'finer' = 'usual'): string {
  const [divisor, unit] = scaleOf(Math.abs(amount));
  const scaled = Math.abs(amount) / divisor;
  const usualDigits = divisor > 1000 && scaled < 100 ? 1 : 0;
  const digits = size === 'finer' && divisor > 1 && scaled < 10 ? 2 : usualDigits;
  const figure = numberFormat({ maximumFractionDigits: digits }).format(scaled);
  const minus = amount < 0 ? '−' : '';
  const sign = currencySign(currency);
  // No-break spaces keep sign, figure and unit apart and together.
  if (speech().language !== 'de') return `${minus}${sign}\u00A0${figure}${unit}`;
  return `${minus}${figure}\u00A0${germanUnits[unit]}${sign}`;
}

const germanUnits = { bn: 'Mrd.\u00A0', m: 'Mio.\u00A0', k: 'T', '': '' } as const;

function scaleOf(amount: number): readonly [divisor: number, unit: keyof typeof germanUnits] {
  if (amount >= 999_500_000) return [1_000_000_000, 'bn'];
  if (amount >= 999_500) return [1_000_000, 'm'];
  if (amount >= 1_000) return [1_000, 'k'];
  return [1, ''];
}

/** `12,000`, for a number without a unit. */
export function numberWords(number: number, maximumFractionDigits = 0): string {
  return numberFormat({ maximumFractionDigits }).format(number);
}

/** What stands between the whole and its parts: `.` in English and in Switzerland, `,` in German elsewhere. */
export const decimalPoint = (): string => numberWords(0.5, 1).charAt(1);
