declare const isDay: unique symbol;

/** A calendar day as `2026-11-22`. It has no clock and no time zone, so it sorts and compares as text. */
export type Day = string & { readonly [isDay]: true };

const millisecondsPerDay = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads `2026-11-22`; undefined for anything else, also for days that no calendar has (`2026-02-30`). */
export function readDay(text: string): Day | undefined {
  if (!pattern.test(text)) return undefined;
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return date >= 1 && date <= daysInMonth(year, month) ? (text as Day) : undefined;
}

/** 0 for a month that no year has. Portfolios read days by the ten thousand: no Date is made for each. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeapYear ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** For days written in the source; a typing mistake is a bug and throws. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read === undefined) throw new Error(`not a day: ${text}`);
  return read;
}

/** Days since 1970-01-01; sums on days are sums on this number. */
export function dayNumber(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`) / millisecondsPerDay;
}

export function dayFromNumber(number: number): Day {
  return new Date(Math.round(number) * millisecondsPerDay).toISOString().slice(0, 10) as Day;
}

export function addDays(to: Day, days: number): Day {
  return dayFromNumber(dayNumber(to) + days);
}

/** Positive when `until` is the later one. */
export function daysBetween(from: Day, until: Day): number {
  return dayNumber(until) - dayNumber(from);
}
