import { addDays, type Day } from '#domain/calendar/day.ts';
import { weekdayOf } from '#domain/calendar/isoWeek.ts';

export interface WorkCalendar {
  /** Weekdays counted from Monday = 0. */
  readonly workingDays: readonly number[];
  readonly holidays: ReadonlySet<Day>;
}

/** Longer runs of days without work are a mistake in the settings, not a plan. */
const longestBreakDays = 60;

function isWorkingDay(day: Day, { workingDays, holidays }: WorkCalendar): boolean {
  return workingDays.includes(weekdayOf(day)) && !holidays.has(day);
}

/** This day if it is one, else the next: nobody starts on a holiday. */
export function workingDayFrom(day: Day, calendar: WorkCalendar): Day {
  for (let later = 0; later <= longestBreakDays; later += 1) {
    const candidate = addDays(day, later);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return day;
}

/** So many working days after a working day: 5 after a Monday is the next Monday, or Tuesday if that Monday is a holiday. */
export function addWorkingDays(from: Day, count: number, calendar: WorkCalendar): Day {
  let day = workingDayFrom(from, calendar);
  for (let done = 0; done < count; done += 1) day = workingDayFrom(addDays(day, 1), calendar);
  return day;
}

/** The working days after `from` up to and with `until`; 0 where `until` is not later. */
export function workingDaysBetween(from: Day, until: Day, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
