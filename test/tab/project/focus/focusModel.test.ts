import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Team } from '#domain/team/team.ts';
import { focusModel } from '#tab/project/focus/focusModel.ts';
import { planned, today } from '#test/domain/projects.ts';

const weekAgo = (weeks: number) => isoWeekOf(addDays(today, -7 * weeks));
const team: Team = {
  key: 'NET',
  name: 'Network',
  groupId: undefined,
  focus: 'Timeline',
  focusSince: addDays(today, -14),
  focusHistory: [
    { week: weekAgo(2), value: 21 },
    { week: weekAgo(1), value: 14 },
    { week: weekAgo(0), value: 9 },
  ],
};

test('[LI3] the tab leads with the one measure, its baseline, the trend, and this project’s own part in it', () => {
  expect(focusModel(team, planned(12), today)).toMatchObject({
    title: 'What Network works on: Timeline',
    figure: '9 days',
    baseline: '21 days when it began, 9 Nov',
    change: 'better',
    own: 'this project: 12 days',
    points: [{ value: 21 }, { value: 14 }, { value: 9, words: '9 days' }],
  });
});

test('[LI3] cost reads in percent of the budget, capacity has no part of one project', () => {
  const cost = {
    ...team,
    focus: 'Cost',
    focusHistory: [
      { week: weekAgo(1), value: 1.02 },
      { week: weekAgo(0), value: 1.049 },
    ],
  } as const;
  expect(focusModel(cost, planned(0), today)).toMatchObject({
    figure: '104.9 %',
    change: 'worse',
    own: undefined,
  });
  const capacity = { ...team, focus: 'Capacity', focusHistory: [{ week: weekAgo(0), value: 31 }] } as const;
  expect(focusModel(capacity, planned(0), today)).toMatchObject({
    figure: '31 %',
    baseline: 'begun this week',
    change: undefined,
  });
});

test('[LI3] a difference nobody can read is none, nothing known is said, and no focus leads nothing', () => {
  const still = {
    ...team,
    focusHistory: [
      { week: weekAgo(1), value: 9.4 },
      { week: weekAgo(0), value: 9 },
    ],
  };
  expect(focusModel(still, planned(0), today)?.change).toBe('same');
  expect(focusModel({ ...team, focusHistory: [] }, planned(0), today)).toMatchObject({
    figure: undefined,
    baseline: undefined,
  });
  expect(focusModel({ ...team, focus: undefined }, planned(0), today)).toBeUndefined();
  expect(focusModel(undefined, planned(0), today)).toBeUndefined();
});
