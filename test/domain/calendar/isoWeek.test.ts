import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, day, dayFromNumber, daysBetween } from '#domain/calendar/day.ts';
import { firstDayOf, isoWeekOf, readIsoWeek } from '#domain/calendar/isoWeek.ts';

test.each([
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2026-12-28', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['2023-01-01', '2022-W52'],
  ['1969-12-28', '1969-W52'],
])('[DAY] %s is in week %s', (on, week) => {
  expect(isoWeekOf(day(on))).toBe(week);
});

test.each(['2026-W53', '2026-W01', '2020-W53'])('[DAY] %s is a week', (text) => {
  expect(readIsoWeek(text)).toBe(text);
});

test.each(['2025-W53', '2026-W54', '2026-W00', '2026-47', 'W47', '12026-W47', '2026-W47-1'])(
  '[DAY] %s is not a week',
  (text) => {
    expect(readIsoWeek(text)).toBeUndefined();
  },
);

test('[DAY] every day is one of the seven from its week’s Monday on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 40_000 }), (number) => {
      const on = dayFromNumber(number);
      const monday = firstDayOf(isoWeekOf(on));
      expect(daysBetween(monday, on)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(monday, on)).toBeLessThan(7);
      expect(isoWeekOf(addDays(monday, 7))).not.toBe(isoWeekOf(on));
    }),
  );
});
