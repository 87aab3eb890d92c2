import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { weekGrid, weekShares } from '#domain/capacity/weekGrid.ts';
import { gridOf, monday, mondayToFriday } from '#test/domain/capacity/weeks.ts';

const shares = (from: number, to: number, count: 'all' | 'open', holidays: readonly number[] = []) =>
  Array.from(
    weekShares(
      gridOf(
        3,
        holidays.map((days) => addDays(monday, days)),
      ),
      { fromOn: addDays(monday, from), toOn: addDays(monday, to) },
      count,
    ),
    ({ index, share }) => `${index}: ${share}`,
  );

test('[CA1] a span is told by the weeks it touches, never by one outside those looked at', () => {
  expect(shares(-30, 60, 'all')).toEqual(['0: 1', '1: 1', '2: 1']);
  expect(shares(7, 13, 'all')).toEqual(['1: 1']);
  expect(shares(4, 7, 'all')).toEqual(['0: 0.2', '1: 0.2']);
  expect(shares(5, 6, 'all')).toEqual([]);
  expect(shares(-9, -1, 'all')).toEqual([]);
  expect(shares(21, 40, 'all')).toEqual([]);
  expect(shares(3, 2, 'all')).toEqual([]);
});

test('[CA1] of open days a holiday is none, and a week of holidays is not told', () => {
  expect(shares(0, 13, 'open', [0, 7, 8, 9, 10, 11])).toEqual(['0: 0.8']);
  expect(shares(0, 13, 'all', [0, 7, 8, 9, 10, 11])).toEqual(['0: 1', '1: 1']);
});

test('[CA1] the grid begins with the Monday of the week, whatever day it is, and looks half a year ahead', () => {
  const sunday = addDays(monday, 6);
  expect(weekGrid(sunday, mondayToFriday).weeks).toHaveLength(26);
  expect(weekGrid(sunday, mondayToFriday, 2).weeks).toEqual(['2026-W48', '2026-W49']);
  expect(weekGrid(sunday, mondayToFriday).firstMonday).toBe(weekGrid(monday, mondayToFriday).firstMonday);
});
