import { addDays, dayNumber, daysBetween, type Day, day } from './day.ts';

declare const isIsoWeek: unique symbol;

/** An ISO 8601 week as `2026-W47`. Weeks start on Monday; the year is that of the week's Thursday. */
export type IsoWeek = string & { readonly [isIsoWeek]: true };

/** 0 is a Monday. 1970-01-01 was a Thursday; days before it have negative numbers, and so would have their remainders. */
export const weekdayOf = (of: Day): number => (((dayNumber(of) + 3) % 7) + 7) % 7;

const mondayOf = (of: Day): Day => addDays(of, -weekdayOf(of));

export function isoWeekOf(of: Day): IsoWeek {
  const thursday = addDays(mondayOf(of), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(day(`${year}-01-01`), thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}` as IsoWeek;
}

/** Every year has 52 weeks; only for a 53rd the calendar is asked: portfolios read weeks by the ten thousand. */
export function readIsoWeek(text: string): IsoWeek | undefined {
  const number = /^\d{4}-W(\d{2})$/u.exec(text)?.[1];
  if (number === undefined || number < '01' || number > '53') return undefined;
  const week = text as IsoWeek;
  return number < '53' || isoWeekOf(firstDayOf(week)) === week ? week : undefined;
}

/** The Monday of the week. 4 January is always in week 1. */
export function firstDayOf(week: IsoWeek): Day {
  const firstMonday = mondayOf(day(`${week.slice(0, 4)}-01-04`));
  return addDays(firstMonday, (Number(week.slice(6)) - 1) * 7);
}
