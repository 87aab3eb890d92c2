import { type Day, readDay } from '#domain/calendar/day.ts';
import { foldText } from '#domain/project/foldText.ts';

import { type SourceCell, shownCell } from './importTableShape.ts';

/** `31.03.2025` or `03/31/2025`. */
export type DayOrder = 'dmy' | 'mdy';

const threeNumbers = /^(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{2}|\d{4})$/u;
const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[T\s].*)?$/u;
const dayThenMonth = /^(\d{1,2})(?:\.|st|nd|rd|th|er)?[\s\-/]*([a-z]{3,})\.?,?[\s\-/]*(\d{2}|\d{4})$/u;
const monthThenDay = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/** In English, German and French, by as many letters as tell them apart; folded, so `März` is `marz`. */
const monthBeginnings: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'maerz'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/** The order a column's days are written in: the one that some cell makes the only possible one. */
export function dayOrderOf(cells: readonly SourceCell[]): DayOrder {
  const numbers = cells.flatMap((cell) => {
    const [, first, second] = threeNumbers.exec(shownCell(cell)) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const impossible = (part: 'first' | 'second'): number => numbers.filter((one) => one[part] > 12).length;
  return impossible('second') > impossible('first') ? 'mdy' : 'dmy';
}

/** A day in any of the ways people and Excel write one; undefined if it is none. */
export function dayOf(cell: SourceCell, order: DayOrder): Day | undefined {
  if (typeof cell === 'number') return serialDay(cell);
  const text = cell.trim();
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(text) ?? [];
  if (isoYear !== undefined) return dayFrom(isoYear, isoMonth, isoDay);
  const [, first, second, year] = threeNumbers.exec(text) ?? [];
  if (year !== undefined)
    return order === 'dmy' ? dayFrom(year, second, first) : dayFrom(year, first, second);
  if (/^\d{5}$/u.test(text)) return serialDay(Number(text));
  return namedDay(foldText(text));
}

function namedDay(text: string): Day | undefined {
  const [, day, month = '', year] = dayThenMonth.exec(text) ?? [];
  if (year !== undefined) return dayFrom(year, monthNumber(month), day);
  const [, name = '', dayAfter, yearAfter] = monthThenDay.exec(text) ?? [];
  return yearAfter === undefined ? undefined : dayFrom(yearAfter, monthNumber(name), dayAfter);
}

function monthNumber(name: string): string | undefined {
  const index = monthBeginnings.findIndex((beginnings) => beginnings.some((start) => name.startsWith(start)));
  return index === -1 ? undefined : String(index + 1);
}

function dayFrom(year: string, month = '', day = ''): Day | undefined {
  const fullYear = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  return readDay(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Excel counts days from the end of 1899; smaller and larger numbers are amounts or years. */
function serialDay(serial: number): Day | undefined {
  if (!(serial >= 20_000 && serial < 80_000)) return undefined;
  const milliseconds = Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000;
  return readDay(new Date(milliseconds).toISOString().slice(0, 10));
}
