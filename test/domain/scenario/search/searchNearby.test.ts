import { describe, expect, test } from 'vitest';

import type { Found } from '#domain/scenario/search/found.ts';
import { type NearbyTask, searchAnew, searchLong } from '#domain/scenario/search/searchNearby.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';
import { steppingClock } from '#test/domain/scenario/searching.ts';

import { dense } from './dense.ts';
import { modelOf } from './models.ts';

type Searching = (model: SearchModel, task: NearbyTask) => Generator<void, Found | undefined>;

/** What it found, when it was looked at, and how often it let the caller breathe. */
function nearby(searching: Searching, model: SearchModel, end = 200, firstSeed = 1) {
  const step = steppingClock();
  let [time, breaths] = [0, 0];
  const now = (): number => {
    time = step();
    return time;
  };
  const told: { readonly worth: number; readonly at: number }[] = [];
  const onFound = ({ worth }: Found): void => void told.push({ worth: worth * model.worthUnit, at: time });
  const running = searching(model, { clock: { now, start: 0, end }, onFound, firstSeed });
  for (;;) {
    const next = running.next();
    if (next.done === true) return { found: next.value, told, time, breaths };
    breaths += 1;
  }
}

const timeUntil = ({ told }: ReturnType<typeof nearby>, best: number, end: number): number =>
  told.find(({ worth }) => worth >= best - 1e-3)?.at ?? end;

const both = [
  ['short runs, each started anew', searchAnew],
  ['one long run', searchLong],
] as const;

describe.each(both)('[SC3] %s', (_, searching) => {
  test('find the best plan of each', () => {
    for (const { model, best } of dense) {
      const { found, told } = nearby(searching, model);
      expect((found?.worth ?? 0) * model.worthUnit).toBeCloseTo(best, 2);
      expect(Math.max(...told.map(({ worth }) => worth))).toBe((found?.worth ?? 0) * model.worthUnit);
    }
  });

  test('end when the time is over, and let the caller breathe on the way', () => {
    const [{ model } = { model: modelOf([], []) }] = dense;
    const { time, breaths } = nearby(searching, model);
    expect(time).toBeGreaterThanOrEqual(200);
    expect(time).toBeLessThan(203);
    expect(breaths).toBeGreaterThan(5);
  });

  test('without time find no more than they begin with', () => {
    const [{ model } = { model: modelOf([], []) }] = dense;
    expect(nearby(searching, model, 0).time).toBeLessThan(3);
  });

  test('lead elsewhere with another seed', () => {
    const [, , { model } = { model: modelOf([], []) }] = dense;
    expect(nearby(searching, model).told).not.toEqual(nearby(searching, model, 200, 5).told);
  });
});

const timeOfAll = (searching: Searching): number =>
  dense.reduce((all, { model, best }) => all + timeUntil(nearby(searching, model), best, 200), 0);

test('[SC3] both find it soon', () => {
  expect(timeOfAll(searchAnew)).toBeLessThanOrEqual(87);
  expect(timeOfAll(searchLong)).toBeLessThanOrEqual(101.5);
});

test('[SC3] a short run is a little longer than the one before', () => {
  const [{ model } = { model: modelOf([], []) }] = dense;
  expect([nearby(searchAnew, model).breaths, nearby(searchAnew, model, 2_000).breaths]).toEqual([13, 104]);
});
