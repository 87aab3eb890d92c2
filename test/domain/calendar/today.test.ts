import { expect, test } from 'vitest';

import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { day } from '#domain/calendar/day.ts';
import { dayInZone } from '#domain/calendar/today.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

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

test('[DAY] the PMO’s today is that of its zone, or the day it was fixed to', () => {
  const settings = { ...defaultSettings, timeZone: 'Pacific/Auckland' };
  expect(pmoToday(settings, sundayNoonInLondon)).toBe('2026-11-23');
  expect(pmoToday({ ...settings, asOf: day('2023-03-31') }, sundayNoonInLondon)).toBe('2023-03-31');
});
