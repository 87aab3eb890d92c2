import type { Day } from '#domain/calendar/day.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

const everyYear = [
  ['01-01', 'New Year’s Day'],
  ['05-01', 'Labour Day'],
  ['05-17', 'Constitution Day'],
  ['12-25', 'Christmas Day'],
  ['12-26', 'Second day of Christmas'],
] as const;

/** The days nobody at Nordvik works, last year's to next year's. */
export function demoHolidays(today: Day): readonly ToolkitItem[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((of) =>
    everyYear.map(([day, title]): ToolkitItem => ({
      title,
      kind: 'Holiday',
      body: `${of}-${day}`,
      fits: undefined,
      weight: undefined,
    })),
  );
}
