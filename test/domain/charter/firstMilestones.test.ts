import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, day } from '#domain/calendar/day.ts';
import { weekdayOf } from '#domain/calendar/isoWeek.ts';
import { firstMilestones } from '#domain/charter/firstMilestones.ts';
import { lettersOverOnePage } from '#domain/charter/onePage.ts';
import { projectKinds } from '#domain/charter/projectKinds.ts';
import { addWorkingDays, workingDayFrom, workingDaysBetween } from '#domain/charter/workingDays.ts';

const monday = day('2026-11-23');
const week = { workingDays: [0, 1, 2, 3, 4], holidays: new Set<typeof monday>() };
const christmas = { ...week, holidays: new Set([day('2026-12-24'), day('2026-12-25'), day('2027-01-01')]) };
const step = (title: string, workingDays: number) => ({
  title,
  workingDays,
  weight: 1,
  isBusinessEvent: false,
});

describe('working days', () => {
  test('five after a Monday is the next Monday', () => {
    expect(addWorkingDays(monday, 5, week)).toBe('2026-11-30');
    expect(addWorkingDays(monday, 0, week)).toBe(monday);
  });

  test('nobody starts on a weekend or a holiday', () => {
    expect(workingDayFrom(day('2026-11-28'), week)).toBe('2026-11-30');
    expect(workingDayFrom(day('2026-12-24'), christmas)).toBe('2026-12-28');
  });

  test('holidays push what comes after them', () => {
    expect(addWorkingDays(day('2026-12-23'), 1, week)).toBe('2026-12-24');
    expect(addWorkingDays(day('2026-12-23'), 1, christmas)).toBe('2026-12-28');
    expect(addWorkingDays(day('2026-12-23'), 5, christmas)).toBe('2027-01-04');
  });

  test('a team that works Sunday to Thursday', () => {
    const other = { workingDays: [6, 0, 1, 2, 3], holidays: new Set<typeof monday>() };
    expect(addWorkingDays(day('2026-11-26'), 1, other)).toBe('2026-11-29');
  });

  test('a calendar without a working day ends', () => {
    expect(addWorkingDays(monday, 3, { workingDays: [], holidays: new Set() })).toBe('2026-11-26');
  });

  test('counting is the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 400 }), (from, count) => {
        const start = workingDayFrom(addDays(monday, from), christmas);
        const end = addWorkingDays(start, count, christmas);
        expect(workingDaysBetween(start, end, christmas)).toBe(count);
        expect(weekdayOf(end)).toBeLessThan(5);
        expect(christmas.holidays.has(end)).toBe(false);
      }),
    );
  });
});

describe('first milestones', () => {
  const steps = [step('Checked', 10), step('Agreed', 5), step('Done', 20)];

  test('stand in order, so many working days after the start', () => {
    const placed = firstMilestones(steps, { startOn: day('2026-12-14'), finish: undefined }, christmas);
    expect(placed.map(({ title, on }) => [title, on])).toEqual([
      ['Agreed', '2026-12-21'],
      ['Checked', '2026-12-30'],
      ['Done', '2027-01-14'],
    ]);
  });

  test('with a finish of one’s own they keep their proportion, and the last is on it', () => {
    const finish = day('2027-01-18');
    const placed = firstMilestones(steps, { startOn: monday, finish }, week);
    expect(placed.at(-1)?.on).toBe(finish);
    expect(workingDaysBetween(monday, placed[0]?.on ?? monday, week)).toBe(10);
  });

  test('a finish before the start puts them all on the first day, and none before it', () => {
    const placed = firstMilestones(steps, { startOn: monday, finish: day('2026-01-01') }, week);
    expect(placed.map(({ on }) => on)).toEqual([monday, monday, monday]);
  });

  test('no steps, no milestones', () => {
    expect(firstMilestones([], { startOn: monday, finish: undefined }, week)).toEqual([]);
  });

  test('those of our own kinds rise and end on the last', () => {
    for (const { steps: own } of projectKinds) {
      const days = own.map(({ workingDays }) => workingDays);
      expect(days).toEqual(days.toSorted((one, other) => one - other));
    }
  });
});

test('one page holds about 2,300 letters, less where there are milestones', () => {
  expect(lettersOverOnePage({ goal: 'a'.repeat(950) }, 3)).toBe(0);
  expect(lettersOverOnePage({ goal: 'a'.repeat(2_375) }, 0)).toBe(75);
  expect(lettersOverOnePage({ goal: 'a'.repeat(2_375) }, 5)).toBe(525);
  expect(lettersOverOnePage({ dependencies: 'a'.repeat(9_000) }, 0)).toBe(0);
});
