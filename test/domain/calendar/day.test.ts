import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, day, dayFromNumber, dayNumber, daysBetween, readDay } from '#domain/calendar/day.ts';

test.each([
  '2026-02-30',
  '2026-04-31',
  '2026-11-00',
  '2026-13-01',
  '2026-1-1',
  '2026-11-2',
  '2026/11/22',
  '22.11.2026',
  '2026-11-22T00:00',
  '',
])('[DAY] %s is not a day', (text) => {
  expect(readDay(text)).toBeUndefined();
  expect(() => day(text)).toThrow('not a day');
});

test('[DAY] a leap day is a day every fourth year, of the centuries every fourth too', () => {
  const leapDays = [2000, 2024, 2028, 2025, 1900, 2100].map((year) => readDay(`${year}-02-29`));
  expect(leapDays).toEqual(['2000-02-29', '2024-02-29', '2028-02-29', undefined, undefined, undefined]);
});

test('[DAY] a day that has 23 or 25 hours somewhere is one day', () => {
  expect(addDays(day('2026-03-28'), 1)).toBe('2026-03-29');
  expect(addDays(day('2026-03-29'), 1)).toBe('2026-03-30');
  expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
});

test('[DAY] a year ends after its last day', () => {
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
  expect(daysBetween(day('2027-01-01'), day('2026-12-31'))).toBe(-1);
});

test('[DAY] days are numbers and back, and sort as text as they do in time', () => {
  const numbers = fc.integer({ min: -20_000, max: 60_000 });
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      expect(dayNumber(dayFromNumber(one))).toBe(one);
      expect(addDays(dayFromNumber(one), other - one)).toBe(dayFromNumber(other));
      expect(dayFromNumber(one) < dayFromNumber(other)).toBe(one < other);
    }),
  );
});
