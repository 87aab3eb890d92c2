import { expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

const newYearsEve = Date.parse('2026-12-31T23:30:00Z');

test.each([
  ['UTC', '2026-12-31'],
  ['Europe/Berlin', '2027-01-01'],
  ['America/Vancouver', '2026-12-31'],
])('[DAY] half an hour before midnight in Greenwich a PMO in %s has %s', (timeZone, on) => {
  expect(pmoToday({ ...defaultSettings, timeZone }, newYearsEve)).toBe(on);
});

test('[DAY] a portfolio of the past is looked at as of its own day, whatever the clock says', () => {
  const past = { ...defaultSettings, timeZone: 'Europe/Berlin', asOf: day('2024-03-31') };
  expect(pmoToday(past, newYearsEve)).toBe('2024-03-31');
});
