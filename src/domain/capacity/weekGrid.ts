import { addDays, type Day, dayNumber } from '#domain/calendar/day.ts';
import { firstDayOf, isoWeekOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { DaySpan } from '#domain/people/teamMember.ts';

/** Who works when: weekdays counted from Monday = 0, and the days nobody works. */
export interface WorkCalendar {
  readonly workingDays: readonly number[];
  readonly holidays: ReadonlySet<Day>;
}

/** Some weeks in a row, with the numbers of their working days, so that sums over many rows are cheap. */
export interface WeekGrid {
  readonly weeks: readonly IsoWeek[];
  readonly firstMonday: number;
  readonly workingDays: readonly number[];
  readonly holidays: ReadonlySet<number>;
}

/** How far ahead capacity is looked at: half a year. */
export const weeksLookedAt = 26;

/** The week of `from` is the first. */
export function weekGrid(from: Day, calendar: WorkCalendar, count = weeksLookedAt): WeekGrid {
  const monday = firstDayOf(isoWeekOf(from));
  return {
    weeks: Array.from({ length: count }, (_, index) => isoWeekOf(addDays(monday, 7 * index))),
    firstMonday: dayNumber(monday),
    workingDays: calendar.workingDays,
    holidays: new Set(Array.from(calendar.holidays, dayNumber)),
  };
}

/**
 * What part of a week's working days lies in the span, for each week it touches. Of `open` days only if asked: a holiday takes
 * away capacity and leaves what is wanted as it is.
 */
export function* weekShares(
  { weeks, firstMonday, workingDays, holidays }: WeekGrid,
  { fromOn, toOn }: DaySpan,
  count: 'all' | 'open',
): Generator<{ readonly index: number; readonly share: number }> {
  const [from, to] = [dayNumber(fromOn), dayNumber(toOn)];
  const first = Math.max(0, Math.floor((from - firstMonday) / 7));
  const last = Math.min(weeks.length - 1, Math.floor((to - firstMonday) / 7));
  for (let index = first; index <= last; index += 1) {
    let days = 0;
    for (const weekday of workingDays) {
      const number = firstMonday + 7 * index + weekday;
      if (number >= from && number <= to && !(count === 'open' && holidays.has(number))) days += 1;
    }
    if (days > 0) yield { index, share: days / workingDays.length };
  }
}
