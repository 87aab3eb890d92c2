import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { milestonesSignal } from '#domain/health/milestones.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { milestoneWith, projectWith, today } from '#test/domain/projects.ts';

const nextIn = (days: number) =>
  projectWith({ nextMilestone: 'Site A cut-over', nextMilestoneOn: addDays(today, days) });

const finishes = (...inDays: readonly number[]) =>
  projectWith({
    forecastHistory: inDays.map((days, week) => ({
      on: addDays(today, 7 * (week - inDays.length + 1)),
      finish: addDays(today, days),
    })),
  });

test.each([
  { days: 3, level: 'green' },
  { days: 0, level: 'green' },
  { days: -1, level: 'amber' },
  { days: -7, level: 'amber' },
  { days: -8, level: 'red' },
])('[HE3] the earliest open milestone in $days days is $level', ({ days, level }) => {
  expect(milestonesSignal(nextIn(days), today)).toMatchObject({ level, nextMilestone: 'Site A cut-over' });
});

test.each([
  { inDays: [60, 60, 60, 60, 67], movedLater: 1, movedDays: 7, level: 'green' },
  { inDays: [60, 63, 63, 63, 67], movedLater: 2, movedDays: 7, level: 'amber' },
  { inDays: [60, 63, 66, 63, 67], movedLater: 3, movedDays: 7, level: 'amber' },
  { inDays: [84, 84, 87, 92, 94, 98], movedLater: 4, movedDays: 14, level: 'red' },
  { inDays: [10, 20, 30, 30, 30, 30, 30], movedLater: 0, movedDays: 0, level: 'green' },
])('[HE3] finishes $inDays moved later $movedLater times in 4 reports: $level', (expected) => {
  const { inDays, ...signal } = expected;
  expect(milestonesSignal(finishes(...inDays), today)).toMatchObject(signal);
});

const milestone = (title: string, dates: Partial<Milestone>): Milestone => milestoneWith({ title, ...dates });

test('[HE3] the list speaks where it was read: its earliest open forecast, else baseline', () => {
  const list = [
    milestone('Done long ago', { forecast: addDays(today, -90), actual: addDays(today, -90) }),
    milestone('Second', { baseline: addDays(today, -30), forecast: addDays(today, 20) }),
    milestone('First', { baseline: addDays(today, 5) }),
    milestone('No day yet', {}),
  ];
  expect(milestonesSignal(nextIn(-50), today, list)).toMatchObject({
    level: 'green',
    nextMilestone: 'First',
    nextMilestoneOn: addDays(today, 5),
  });
});

test('[HE9] without milestones and without two forecasts it is not asked', () => {
  expect(milestonesSignal(finishes(10), today)).toBeUndefined();
  expect(milestonesSignal(finishes(10, 10), today)).toBeDefined();
});
