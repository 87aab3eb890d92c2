import { describe, expect, test } from 'vitest';

import type { Found } from '#domain/scenario/search/found.ts';
import { type NearbyTask, searchAnew, searchLong } from '#domain/scenario/search/searchNearby.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';
import { steppingClock } from '#test/domain/scenario/searching.ts';

import { dense } from './dense.ts';
import { modelOf } from './models.ts';

type Searching = (model: SearchModel, task: NearbyTask) => Generator<void, Found | undefined>;

/** What it found, when it was looked at, and how often it let the caller breathe. */
function nearby(searching: Searching, model: SearchModel, end: number, firstSeed = 1) {
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

const both = [
  ['short runs, each started anew', searchAnew, 60, 87],
  ['one long run', searchLong, 200, 101.5],
] as const;

describe.each(both)('[SC3] %s', (_, searching, enough, soon) => {
  test('find the best plan of each, soon', () => {
    let time = 0;
    for (const { model, best } of dense) {
      const { found, told } = nearby(searching, model, enough);
      expect((found?.worth ?? 0) * model.worthUnit).toBeCloseTo(best, 2);
      expect(told.at(-1)?.worth).toBeLessThanOrEqual((found?.worth ?? 0) * model.worthUnit);
      time += told.find(({ worth }) => worth >= best - 1e-3)?.at ?? enough;
    }
    expect(time).toBeLessThanOrEqual(soon);
  });

  test('end when the time is over, and let the caller breathe on the way', () => {
    const [{ model } = { model: modelOf([], []) }] = dense;
    const { time, breaths } = nearby(searching, model, enough);
    expect(time).toBeGreaterThanOrEqual(enough);
    expect(time).toBeLessThan(enough + 3);
    expect(breaths).toBeGreaterThan(1);
  });

  test('without time find no more than they begin with', () => {
    const [{ model } = { model: modelOf([], []) }] = dense;
    expect(nearby(searching, model, 0).time).toBeLessThan(3);
  });

  test('lead elsewhere with another seed', () => {
    const [, , { model } = { model: modelOf([], []) }] = dense;
    expect(nearby(searching, model, enough).told).not.toEqual(nearby(searching, model, enough, 5).told);
  });
});

test('[SC3] a short run is a little longer than the one before', () => {
  const [{ model } = { model: modelOf([], []) }] = dense;
  expect([nearby(searchAnew, model, 60).breaths, nearby(searchAnew, model, 600).breaths]).toEqual([5, 33]);
});
