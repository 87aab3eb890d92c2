import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { plannedPercent } from '#domain/earnedValue/plannedPercent.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { milestoneWith, planned, projectWith, today } from '#test/domain/projects.ts';

const milestone = (baselineInDays: number | undefined, weight: number): Milestone =>
  milestoneWith({
    baseline: baselineInDays === undefined ? undefined : addDays(today, baselineInDays),
    weight,
  });

test('[FO3] planned is the weight of the milestones whose baseline has come, today included', () => {
  const milestones = [milestone(-30, 2), milestone(0, 1), milestone(1, 1), milestone(undefined, 9)];
  expect(plannedPercent(planned(0), milestones, today)).toBe(75);
});

test('[FO3] without milestones it is the elapsed share of the baseline, between 0 and 100', () => {
  expect(plannedPercent(planned(0), [], today)).toBe(50);
  expect(plannedPercent(planned(0), [], addDays(today, -300))).toBe(0);
  expect(plannedPercent(planned(0), [], addDays(today, 300))).toBe(100);
});

test('[FO3] milestones that weigh nothing plan nothing: the elapsed share stands', () => {
  expect(plannedPercent(planned(0), [milestone(-30, 0), milestone(-30, -2)], today)).toBe(50);
  expect(plannedPercent(planned(0), [milestone(-30, 0), milestone(1, 3)], today)).toBe(0);
});

test('[FO3] a baseline without a beginning, or that ends before it, plans nothing', () => {
  expect(plannedPercent(projectWith({ baselineFinish: addDays(today, 9) }), [], today)).toBeUndefined();
  const backwards = { startOn: today, baselineFinish: addDays(today, -1) };
  expect(plannedPercent(projectWith(backwards), [], today)).toBeUndefined();
});

test('[FO3] without a baseline nothing was planned', () => {
  expect(plannedPercent(projectWith({ startOn: today }), [], today)).toBeUndefined();
  expect(plannedPercent(projectWith({ startOn: today, baselineFinish: today }), [], today)).toBeUndefined();
});
