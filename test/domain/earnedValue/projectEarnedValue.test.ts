import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { projectEarnedValue } from '#domain/earnedValue/projectEarnedValue.ts';
import type { Project } from '#domain/project/project.ts';
import { milestoneWith, planned, projectWith, today } from '#test/domain/projects.ts';

/** Half of its time has passed, a quarter of its money is spent. */
const halfWay = (known: Partial<Project> = {}): Project =>
  planned(0, { budget: 200_000, spentToDate: 50_000, earnedPercent: 40, ...known });

test('[FO3] a project’s value is planned by its time, earned as its lead says and paid as spent', () => {
  expect(projectEarnedValue(halfWay(), [], today)).toMatchObject({
    budgetAtCompletion: 200_000,
    plannedValue: 100_000,
    earned: 80_000,
    spent: 50_000,
    schedulePerformance: 0.8,
    costPerformance: 1.6,
    estimateAtCompletion: 125_000,
  });
});

test('[FO3] milestones plan the value where there are some', () => {
  const reached = milestoneWith({ baseline: today, weight: 3 });
  const ahead = milestoneWith({ baseline: addDays(today, 1), weight: 1 });
  expect(projectEarnedValue(halfWay(), [reached, ahead], today)?.plannedValue).toBe(150_000);
});

test.each([{ budget: undefined }, { budget: 0 }, { budget: -1 }, { spentToDate: undefined }])(
  '[FO3] with %o there is no earned value to speak of',
  (known) => {
    expect(projectEarnedValue(halfWay(known), [], today)).toBeUndefined();
  },
);

test('[FO3] a project that has spent nothing yet has a pace and no estimate', () => {
  expect(projectEarnedValue(halfWay({ spentToDate: 0 }), [], today)).toMatchObject({
    spent: 0,
    schedulePerformance: 0.8,
    estimateAtCompletion: undefined,
  });
});

test('[FO3] where nothing was planned, cost is estimated and pace is not', () => {
  const project = projectWith({ budget: 200_000, spentToDate: 50_000, earnedPercent: 40 });
  expect(projectEarnedValue(project, [], today)).toMatchObject({
    plannedValue: undefined,
    schedulePerformance: undefined,
    estimateAtCompletion: 125_000,
  });
});

test.each([
  {
    said: 'what its lead says',
    known: { earnedPercent: 10, doneTotal: 30, backlogItems: 10 },
    earned: 20_000,
  },
  {
    said: 'nothing, as its lead says',
    known: { earnedPercent: 0, doneTotal: 30, backlogItems: 10 },
    earned: 0,
  },
  {
    said: 'its items done',
    known: { earnedPercent: undefined, doneTotal: 30, backlogItems: 10 },
    earned: 150_000,
  },
  { said: 'nothing, of which nobody knows', known: { earnedPercent: undefined }, earned: 0 },
])('[FO4] earned is $said', ({ known, earned }) => {
  expect(projectEarnedValue(halfWay({ method: 'Agile', ...known }), [], today)?.earned).toBe(earned);
});
