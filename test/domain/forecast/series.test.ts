import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { burnUp } from '#domain/forecast/burnUp.ts';
import { trendChart } from '#domain/forecast/trendSeries.ts';
import { milestoneWith, planned, projectWith, today } from '#test/domain/projects.ts';

const weekAgo = (weeks: number) => isoWeekOf(addDays(today, -7 * weeks));
const counted = (counts: readonly number[], doneTotal: number | undefined, backlogItems = 20) =>
  projectWith({
    doneTotal,
    backlogItems,
    baselineFinish: addDays(today, 40),
    doneHistory: counts.map((done, index) => ({ week: weekAgo(counts.length - 1 - index), done })),
  });

test('[FO2] the burn-up climbs to what is done now, and says the scope of weeks whose report said it', () => {
  const chart = burnUp(counted([3, 5, 4, 6], 38), today, [{ week: weekAgo(2), backlogItems: 31 }]);
  expect(chart?.points.map(({ done, scope }) => [done, scope])).toEqual([
    [23, undefined],
    [28, 59],
    [32, undefined],
    [38, 58],
  ]);
  expect(chart).toMatchObject({
    scopeNow: 58,
    baselineFinish: addDays(today, 40),
    p50: addDays(today, 35),
  });
  expect(chart?.points.at(-1)?.on).toBe(addDays(today, 6));
});

test('[FO2] no counts or no backlog, no burn-up; a total below the counts is not believed', () => {
  expect(burnUp(counted([], 3), today)).toBeUndefined();
  expect(burnUp(projectWith({ ...counted([1], 1), backlogItems: undefined }), today)).toBeUndefined();
  expect(burnUp(counted([3, 5], undefined), today)?.points.map(({ done }) => done)).toEqual([3, 8]);
  expect(burnUp(counted([3, 5], 4), today)?.scopeNow).toBe(28);
});

test('[FO2] the line never falls, and ends at the total', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), fc.nat(100), (counts, before) => {
      const total = before + counts.reduce((sum, count) => sum + count, 0);
      const done = burnUp(counted(counts, total), today)?.points.map((point) => point.done) ?? [];
      expect(done.toSorted((one, other) => one - other)).toEqual(done);
      expect(done.at(-1)).toBe(total);
    }),
  );
});

test('[FO1] the trend chart draws the finish with its range, and each milestone up to where it is now', () => {
  const history = [84, 84, 87, 92, 94, 98].map((finish, index) => ({
    on: addDays(today, 7 * index - 35),
    finish: addDays(today, finish - 35),
  }));
  const moved = milestoneWith({
    title: 'Moved',
    baseline: addDays(today, 5),
    forecast: addDays(today, 20),
    forecastHistory: [{ on: addDays(today, -7), finish: addDays(today, 12) }],
  });
  const steady = { ...moved, title: 'Steady', forecast: addDays(today, 12) };
  const done = milestoneWith({ title: 'Done', actual: addDays(today, -3) });
  const forecastFinish = addDays(today, 63);
  const chart = trendChart(
    planned(14, { forecastFinish, forecastHistory: history }),
    [moved, steady, done],
    today,
  );
  expect(chart).toMatchObject({
    finish: { points: history, baseline: addDays(today, 100) },
    p50: addDays(today, 110),
    p85: addDays(today, 145),
  });
  expect(
    chart?.milestones.map(({ title, points }) => [title, points.map(({ on, finish }) => `${on} ${finish}`)]),
  ).toEqual([
    ['Moved', ['2026-11-16 2026-12-05', '2026-11-23 2026-12-13']],
    ['Steady', ['2026-11-16 2026-12-05']],
    ['Done', ['2026-11-20 2026-11-20']],
  ]);
  expect(trendChart(projectWith({}), [], today)).toBeUndefined();
  expect(trendChart(projectWith({}), [milestoneWith()], today)?.milestones[0]?.points).toEqual([]);
});

const points = (change: Parameters<typeof milestoneWith>[0]) =>
  trendChart(projectWith({}), [milestoneWith(change)], today)?.milestones[0]?.points;

test('[FO1] the line of a milestone ends on the day it was reached, today at the latest, and no day twice', () => {
  const said = { on: today, finish: addDays(today, 12) };
  expect(points({ forecast: addDays(today, 20), forecastHistory: [said] })).toEqual([said]);
  expect(points({ actual: addDays(today, 2) })).toEqual([{ on: today, finish: addDays(today, 2) }]);
  expect(points({ actual: today })).toEqual([{ on: today, finish: today }]);
  const before = { on: addDays(today, -1), finish: addDays(today, 12) };
  expect(points({ forecast: addDays(today, 12), forecastHistory: [before] })).toEqual([before]);
});

test('[FO1] a history without a milestone is drawn, and so is a milestone without a history', () => {
  const forecastHistory = [{ on: today, finish: addDays(today, 9) }];
  expect(trendChart(projectWith({ forecastHistory }), [], today)?.finish.points).toEqual(forecastHistory);
  expect(trendChart(projectWith({}), [milestoneWith()], today)).toBeDefined();
});
