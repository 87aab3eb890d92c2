import { expect, test } from 'vitest';

import { weekdayOf } from '#domain/calendar/isoWeek.ts';
import { day } from '#domain/calendar/day.ts';
import { defaultSettings } from '#domain/settings/pmoSettings.ts';

test('[HE9] a PMO that set nothing asks for nothing beyond projects and reports', () => {
  expect(defaultSettings.features).toEqual([]);
});

test('a PMO that set nothing keeps no money and no people on devices', () => {
  expect(defaultSettings.keepOnDevice).toBe('noMoneyNoPeople');
});

test('a PMO that set nothing works from Monday to Friday', () => {
  const [monday, friday, saturday] = [day('2026-11-23'), day('2026-11-27'), day('2026-11-28')];
  const works = [monday, friday, saturday].map((on) => defaultSettings.workingDays.includes(weekdayOf(on)));
  expect(works).toEqual([true, true, false]);
  expect(defaultSettings.workingDays).toHaveLength(5);
});

test('a PMO that set nothing looks at today, in Greenwich', () => {
  expect([defaultSettings.asOf, defaultSettings.timeZone]).toEqual([undefined, 'UTC']);
});
