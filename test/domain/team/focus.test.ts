import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { chooseFocus, focusValue, keepFocusValue } from '#domain/team/focus.ts';
import { focusValuesOf, stepsOf } from '#domain/team/histories.ts';
import type { Team } from '#domain/team/team.ts';
import { planned, projectWith, today } from '#test/domain/projects.ts';

const unknown = () => undefined;
const team: Team = { key: 'NET', name: 'Network', groupId: undefined };
const weeks = (number: number) => addDays(today, 7 * number);

test('[LI3] timeline is the median slip in days of what runs', () => {
  const others = (['Done', 'Stopped', 'Idea'] as const).map((stage) => planned(99, { stage }));
  const halfKnown = [planned(0, { baselineFinish: undefined }), planned(0, { forecastFinish: undefined })];
  const projects = [planned(0), planned(12), planned(40), ...others, ...halfKnown];
  expect(focusValue('Timeline', { projects, today, unmetPercentOf: unknown })).toBe(12);
});

test('[LI3] cost is the sum of EAC over the sum of BAC, large projects weighing more', () => {
  const projects = [
    planned(0, { budget: 100, spentToDate: 60, earnedPercent: 50 }),
    planned(0, { budget: 900, spentToDate: 450, earnedPercent: 50 }),
    planned(0, { budget: 500 }),
  ];
  expect(focusValue('Cost', { projects, today, unmetPercentOf: unknown })).toBeCloseTo(1020 / 1000, 10);
});

test('[LI3] capacity is the worst unmet share', () => {
  const projects = [planned(0, { key: 'A-01' }), planned(0, { key: 'B-01' })];
  const unmet = new Map([
    ['A-01', 12],
    ['B-01', 31],
    ['C-01', 80],
  ]);
  expect(focusValue('Capacity', { projects, today, unmetPercentOf: (key) => unmet.get(key) })).toBe(31);
});

test.each(['Timeline', 'Cost', 'Capacity'] as const)(
  '[LI3] %s of a team that keeps nothing is unknown, not good',
  (focus) => {
    expect(
      focusValue(focus, { projects: [projectWith({})], today, unmetPercentOf: unknown }),
    ).toBeUndefined();
  },
);

test('[LI3] the baseline is the value when the focus began, and stays; then one value a week, the newest', () => {
  const begun = chooseFocus(team, 'Timeline', today, 12);
  expect(begun).toMatchObject({ focus: 'Timeline', focusSince: today });
  expect(keepFocusValue(begun, today, 3)).toBe(begun);
  const second = keepFocusValue(keepFocusValue(begun, weeks(1), 9), weeks(1), 8);
  expect(second.focusHistory).toEqual([
    { week: isoWeekOf(today), value: 12 },
    { week: isoWeekOf(weeks(1)), value: 8 },
  ]);
  expect(keepFocusValue(second, weeks(1), 8)).toBe(second);
  expect(keepFocusValue(second, weeks(2), undefined)).toBe(second);
});

test('[LI3] a focus that began with nothing known has the first known value as its baseline', () => {
  const begun = chooseFocus(team, 'Timeline', today, undefined);
  const first = keepFocusValue(begun, weeks(1), 20);
  expect(first.focusHistory).toEqual([{ week: isoWeekOf(weeks(1)), value: 20 }]);
  expect(keepFocusValue(first, weeks(2), 15).focusHistory).toEqual([
    { week: isoWeekOf(weeks(1)), value: 20 },
    { week: isoWeekOf(weeks(2)), value: 15 },
  ]);
});

test('[LI3] another focus is another baseline; the same one goes on', () => {
  const begun = chooseFocus(team, 'Timeline', today, 12);
  expect(chooseFocus(begun, 'Timeline', weeks(3), 1)).toBe(begun);
  expect(chooseFocus(begun, 'Cost', weeks(3), 1.2)).toMatchObject({
    focusSince: weeks(3),
    focusHistory: [{ week: isoWeekOf(weeks(3)), value: 1.2 }],
  });
  expect(chooseFocus(begun, 'Cost', today, undefined).focusHistory).toEqual([]);
});

test('[LI3] after a year the baseline is still there', () => {
  let kept = chooseFocus(team, 'Timeline', today, 50);
  for (let week = 1; week <= 80; week += 1) kept = keepFocusValue(kept, weeks(week), week);
  expect(focusValuesOf(kept)[0]?.value).toBe(50);
  expect(focusValuesOf(kept).length).toBe(53);
  expect(focusValuesOf(kept).at(-1)?.value).toBe(80);
});

test('[LI3] without a focus nothing is kept', () => {
  expect(keepFocusValue(team, today, 5)).toBe(team);
});

test('[LI3] half a history is none: a baseline that does not read is not moved to the next value', () => {
  const written = {
    focusHistory: [
      { week: '2026-W40', value: '12' },
      { week: '2026-W41', value: 9 },
    ],
  };
  expect(focusValuesOf(written)).toEqual([]);
  expect(focusValuesOf({ focusHistory: 'words' })).toEqual([]);
  expect(focusValuesOf({ focusHistory: [{ week: 'soon', value: 9 }] })).toEqual([]);
  expect(stepsOf({ stepHistory: [null, { step: 'Pilot', since: '2026-09-01' }] })).toEqual([]);
  expect(stepsOf({ stepHistory: [{ step: 'Dancing', since: '2026-09-01' }] })).toEqual([]);
  expect(stepsOf({ stepHistory: [{ step: 'Pilot', since: 'soon' }] })).toEqual([]);
  const unread = { step: 'Pilot', since: '2026-09-01', medianStatusAgeDays: 'nineteen' };
  expect(stepsOf({ stepHistory: [unread] })).toEqual([
    { step: 'Pilot', since: '2026-09-01', medianStatusAgeDays: undefined },
  ]);
});
