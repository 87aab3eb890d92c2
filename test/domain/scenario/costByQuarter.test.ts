import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { costByQuarter } from '#domain/scenario/costByQuarter.ts';
import type { Project } from '#domain/project/project.ts';
import { projectWith } from '#test/domain/projects.ts';

const today = day('2026-12-22'); // ten days before the quarter ends
const now = { kind: 'now', weeks: 0 } as const;
const running: Partial<Project> = { stage: 'Running', budget: 3_000, spentToDate: 1_000, exitCost: 70 };

const spread = (
  known: Partial<Project>,
  option: Parameters<typeof costByQuarter>[1] = now,
  budget: readonly number[] | undefined = [1, 1, 1],
) => costByQuarter(projectWith({ ...running, ...known }), option, today, budget)?.map(Math.round);

describe('[SC1] what is left of a budget', () => {
  test('is spread over its days: ten this quarter, thirty in the next', () => {
    const finish = { startOn: day('2026-01-05'), forecastFinish: day('2027-01-30') };
    expect(spread(finish)).toEqual([500, 1_500, 0]);
    expect(spread({ ...finish, startOn: undefined })).toEqual([500, 1_500, 0]);
    expect(spread({ baselineFinish: day('2027-01-30') })).toEqual([500, 1_500, 0]);
    expect(spread({ ...finish, baselineFinish: day('2026-12-24') })).toEqual([500, 1_500, 0]);
  });

  test('is spent from the start on, where that is to come', () => {
    const later = { startOn: day('2027-03-30'), forecastFinish: day('2027-04-02') };
    expect(spread(later)).toEqual([0, 1_000, 1_000]);
    expect(spread({ ...later, startOn: today, forecastFinish: today })).toEqual([2_000, 0, 0]);
  });

  test('moves with the project', () => {
    expect(spread({ forecastFinish: day('2026-12-31') }, { kind: 'delay', weeks: 1 })).toEqual([
      600, 1_400, 0,
    ]);
  });

  test('what comes after the last quarter asked for is not counted', () => {
    expect(spread({ forecastFinish: day('2027-01-30') }, now, [1])).toEqual([500]);
  });

  test('without a finish is all spent now, and so is that of a project past its finish', () => {
    expect(spread({ forecastFinish: undefined, baselineFinish: undefined })).toEqual([2_000, 0, 0]);
    expect(spread({ forecastFinish: day('2026-11-01') })).toEqual([2_000, 0, 0]);
  });

  test('is nothing where more is spent than there was, or nobody gave a budget', () => {
    const finish = { forecastFinish: day('2026-12-31') };
    expect(spread({ ...finish, spentToDate: 4_000 })).toEqual([0, 0, 0]);
    expect(spread({ ...finish, budget: undefined, spentToDate: undefined })).toEqual([0, 0, 0]);
    expect(spread({ ...finish, spentToDate: undefined })).toEqual([3_000, 0, 0]);
  });

  test('is not asked for where there is no budget by quarter', () => {
    expect(costByQuarter(projectWith(running), now, today, undefined)).toBeUndefined();
    expect(spread({}, now, [])).toEqual([]);
  });
});

describe('[SC1] to stop costs', () => {
  const stop = { kind: 'stop', weeks: 0 } as const;

  test.each([
    ['Running', 70],
    ['Paused', 70],
    ['Idea', 0],
    ['Starting', 0],
  ] as const)('what leaving costs, now: a project that is %s %d', (stage, cost) => {
    expect(spread({ stage }, stop)).toEqual([cost, 0, 0]);
  });

  test('nothing where nobody said what, and no quarter where none is asked for', () => {
    expect(spread({ exitCost: undefined }, stop)).toEqual([0, 0, 0]);
    expect(spread({}, stop, [])).toEqual([]);
  });
});
