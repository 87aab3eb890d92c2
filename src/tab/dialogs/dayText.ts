import { type Day, readDay } from '#domain/calendar/day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const germanMonths: Readonly<Record<string, string>> = { mai: 'may', okt: 'oct', dez: 'dec' };
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z]*[ ,.]+(?=\d)/u;

/**
 * A day as somebody types it, in English or in German: `22 Jan 2027`, `22 jan`, `22/1/2027`, `22.1.27`, `Fr. 22. Jan. 2027`, `3. März`,
 * `2027-01-22`. Day before month, as in the rest of the tab.
 */
export function readTypedDay(typed: string, today: Day): Day | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '') // Jän., März
    .replace(weekday, '');
  const iso = readDay(text);
  if (iso !== undefined) return iso;
  const named = /^(\d{1,2})[ .-]*([a-z]{3})[a-z]*[ .,-]*(\d{2}|\d{4})?$/u.exec(text);
  if (named !== null) {
    const begin = named[2] ?? '';
    const month = months.indexOf(germanMonths[begin] ?? begin) + 1;
    return month === 0 ? undefined : dayOf(named[1], String(month), named[3], today);
  }
  const numbers = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?$/u.exec(text);
  return numbers === null ? undefined : dayOf(numbers[1], numbers[2], numbers[3], today);
}

function dayOf(date = '', month = '', year: string | undefined, today: Day): Day | undefined {
  const inYear = (of: string): Day | undefined =>
    readDay(`${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (year !== undefined) return inYear(year.length === 2 ? `20${year}` : year);
  // Without a year the next such day is meant: a forecast looks forward.
  const thisYear = inYear(today.slice(0, 4));
  return thisYear !== undefined && thisYear < today
    ? inYear(String(Number(today.slice(0, 4)) + 1))
    : thisYear;
}

/** The date picker works with local midnights. */
export function dateOfDay(day: Day): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year ?? 1970, (month ?? 1) - 1, date ?? 1);
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

export function dayOfDate(date: Date): Day | undefined {
  return readDay(`${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`);
}
