import { expect, test } from 'vitest';

import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { dayInZone } from '#domain/calendar/today.ts';

const sundayNoonInLondon = Date.UTC(2026, 10, 22, 12, 30);

test('[DAY] the same instant is week 47 in London and week 48 in Auckland', () => {
  expect(isoWeekOf(dayInZone('Europe/London', sundayNoonInLondon))).toBe('2026-W47');
  expect(isoWeekOf(dayInZone('Pacific/Auckland', sundayNoonInLondon))).toBe('2026-W48');
});

test.each([
  [Date.UTC(2026, 2, 28, 22, 59), '2026-03-28'],
  [Date.UTC(2026, 2, 28, 23, 0), '2026-03-29'],
  [Date.UTC(2026, 2, 29, 21, 59), '2026-03-29'],
  [Date.UTC(2026, 2, 29, 22, 0), '2026-03-30'],
])('[DAY] Oslo’s midnight moves with its summer time: %d is %s', (instant, on) => {
  expect(dayInZone('Europe/Oslo', instant)).toBe(on);
});
