import { describe, expect, test } from 'vitest';

import type { Found } from '#domain/scenario/search/found.ts';
import { priceLimits } from '#domain/scenario/search/multipliers.ts';
import { foundAt } from '#domain/scenario/search/placement.ts';
import type { Goal, SearchModel } from '#domain/scenario/search/searchModel.ts';
import { type TreeTask, treeSearch } from '#domain/scenario/search/treeSearch.ts';

import { everyPick } from './everyPick.ts';
import { ended, modelOf, picks } from './models.ts';
import { randomModels } from './randomModels.ts';

function looked(model: SearchModel, task: Partial<TreeTask> = {}) {
  const { prices } = priceLimits(model, { rounds: 200, reached: 0 });
  const told: Found[] = [];
  const onFound = (found: Found): void => void told.push(found);
  const { answer, beats } = ended((pulse) =>
    treeSearch(model, { prices, known: undefined, pulse, onFound, ...task }),
  );
  return { ...answer, beats, told };
}

const beatsFor = (goal: Goal): number =>
  randomModels(goal).reduce((sum, model) => sum + looked(model).beats, 0);

describe('[SC3] branch and bound', () => {
  test('finds the best of all plans, in any scenario', () => {
    for (const model of randomModels('worth')) {
      const { found, isComplete } = looked(model);
      expect(isComplete).toBe(true);
      expect(found?.worth ?? -Infinity).toBeCloseTo(everyPick(model).best, 6);
      const again = found && foundAt(model, found.picks);
      expect(again?.worth ?? -Infinity).toBeCloseTo(found?.worth ?? -Infinity, 9);
    }
  });

  test('finds what overloads least where too much may be asked for', () => {
    for (const model of randomModels('leastOverload')) {
      const { found } = looked(model);
      expect(found?.worth ?? -Infinity).toBeCloseTo(everyPick(model).best, 6);
      const again = found && foundAt(model, found.picks);
      expect(again?.worth ?? -Infinity).toBeCloseTo(found?.worth ?? -Infinity, 9);
    }
  });

  test('looks at few branches: the prices cut off the rest', () => {
    expect(beatsFor('worth')).toBeLessThanOrEqual(181);
    expect(beatsFor('leastOverload')).toBeLessThanOrEqual(213);
  });

  test('tells each better plan as it finds it', () => {
    for (const model of randomModels('worth')) {
      const { found, told } = looked(model);
      expect(told.at(-1)).toEqual(found);
      const worths = told.map(({ worth }) => worth);
      expect(worths).toEqual(worths.toSorted((one, other) => one - other));
      expect(new Set(worths).size).toBe(worths.length);
    }
  });

  test('of what is known already finds nothing better, and hardly looks', () => {
    for (const model of randomModels('worth')) {
      const { found: known, beats } = looked(model);
      if (known === undefined) continue;
      const again = looked(model, { known });
      expect(again.found).toBe(known);
      expect(again.told).toEqual([]);
      expect(again.beats).toBeLessThanOrEqual(beats);
    }
  });

  test('finds the best of those in which a project fares better than in another plan', () => {
    for (const model of randomModels('worth')) {
      const { found: best } = looked(model);
      if (best === undefined) continue;
      const { found, isComplete } = looked(model, { betterSomewhereThan: best.picks });
      expect(isComplete).toBe(true);
      expect(found?.worth ?? -Infinity).toBeCloseTo(everyPick(model, best.picks).best, 6);
    }
  });

  test('looks at few branches for that too', () => {
    const beats = randomModels('worth').map((model) => {
      const { found: best } = looked(model);
      return looked(model, { betterSomewhereThan: best?.picks }).beats;
    });
    expect(beats.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(166);
  });

  test('stops when its time is over, and does not call that complete', () => {
    const model = randomModels('worth').at(-1) ?? modelOf([], []);
    const { beats } = looked(model);
    for (const last of [1, 2, beats]) {
      let asked = 0;
      const pulse = {
        beat: () => ((asked += 1) >= last ? ('stop' as const) : ('go' as const)),
        share: () => 0,
      };
      expect(looked(model, { pulse }).isComplete).toBe(false);
      expect(asked).toBe(last);
    }
  });

  test('lets the caller breathe when it is time', () => {
    const model = randomModels('worth').at(-1) ?? modelOf([], []);
    let asked = 0;
    const pulse = {
      beat: () => ((asked += 1) % 3 === 0 ? ('tell' as const) : ('go' as const)),
      share: () => 0,
    };
    const running = treeSearch(model, {
      prices: new Float64Array(model.limits.length),
      known: undefined,
      pulse,
    });
    let breaths = 0;
    while (running.next().done !== true) breaths += 1;
    expect(breaths).toBe(Math.floor(asked / 3));
    expect(breaths).toBeGreaterThan(2);
  });
});

test('[SC1] of plans worth the same the first found is kept', () => {
  const model = modelOf(
    [1],
    [
      [[0], [5, { 0: 1 }]],
      [[0], [5, { 0: 1 }]],
    ],
  );
  expect(looked(model, { prices: new Float64Array(1) }).told).toHaveLength(1);
});

test('[SC4] what is exceeded costs its own price, and the price of the limit not on top of it', () => {
  const model = modelOf(
    [1],
    [
      [[0], [2, { 0: 1 }]],
      [[0], [2, { 0: 1 }]],
    ],
    { excessPrices: [1.5] },
  );
  expect(looked(model, { prices: Float64Array.of(1.5) }).found).toEqual({ picks: picks(1, 1), worth: 2.5 });
});

test('[SC1] nothing to decide is one plan, worth nothing', () => {
  expect(looked(modelOf([], [])).found).toEqual({ picks: picks(), worth: 0 });
});

test('[SC1] without a plan nothing is found, and that is complete', () => {
  const { found, isComplete } = looked(modelOf([1], [[[5, { 0: 2 }]]]));
  expect([found, isComplete]).toEqual([undefined, true]);
});
