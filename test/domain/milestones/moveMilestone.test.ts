import { expect, test } from 'vitest';

import { addDays, day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { moveMilestone } from '#domain/milestones/moveMilestone.ts';

const today = day('2026-11-23');
const milestone: Milestone = {
  projectKey: 'COR-01',
  title: 'Site A',
  baseline: day('2026-12-01'),
  forecast: day('2026-12-04'),
  actual: undefined,
  weight: 1,
  isBusinessEvent: false,
  dependsOn: [],
  forecastHistory: [{ on: day('2026-11-16'), finish: day('2026-12-04') }],
};

test('another forecast is noted with its day', () => {
  const moved = moveMilestone(milestone, day('2026-12-11'), today);
  expect(moved.forecast).toBe('2026-12-11');
  expect(moved.forecastHistory).toEqual([
    { on: '2026-11-16', finish: '2026-12-04' },
    { on: '2026-11-23', finish: '2026-12-11' },
  ]);
});

test('a second thought in the same week replaces the first', () => {
  const once = moveMilestone(milestone, day('2026-12-11'), today);
  const twice = moveMilestone(once, day('2026-12-18'), addDays(today, 2));
  expect(twice.forecastHistory.map(({ finish }) => finish)).toEqual(['2026-12-04', '2026-12-18']);
});

test('the same forecast is no news, and none leaves no entry', () => {
  expect(moveMilestone(milestone, milestone.forecast, today)).toBe(milestone);
  expect(moveMilestone(milestone, undefined, today).forecastHistory).toHaveLength(1);
});

test('twelve entries are kept, the newest of them', () => {
  let moved = milestone;
  for (let week = 0; week < 20; week += 1)
    moved = moveMilestone(moved, addDays(today, 100 + week), addDays(today, 7 * week));
  expect(moved.forecastHistory).toHaveLength(12);
  expect(moved.forecastHistory.at(-1)?.finish).toBe(addDays(today, 119));
});
