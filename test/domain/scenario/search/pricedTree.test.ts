import { describe, expect, test } from 'vitest';

import type { Found } from '#domain/scenario/search/found.ts';
import { foundAt } from '#domain/scenario/search/placement.ts';
import { choicesOf } from '#domain/scenario/search/ledger.ts';
import { pricedTree } from '#domain/scenario/search/pricedTree.ts';
import type { Pulse } from '#domain/scenario/search/pulse.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';

import { everyPick } from './everyPick.ts';
import { ended, modelOf } from './models.ts';
import { randomModels } from './randomModels.ts';

const models = randomModels('worth').map((model) => ({ model, best: everyPick(model).best }));
const below = -10;

/** Without prices to begin with, so that it has to find all by itself. */
const taskOf = (model: SearchModel) => ({
  model,
  prices: new Float64Array(model.limits.length),
  bound: Infinity,
});

function looked(model: SearchModel, reached = below) {
  const told: { readonly model: SearchModel; readonly found: Found }[] = [];
  const { answer: isComplete, beats } = ended((pulse) =>
    pricedTree(taskOf(model), {
      reached,
      pulse,
      onFound: (of, found) => void told.push({ model: of, found }),
    }),
  );
  return { isComplete, beats, told, best: told.at(-1)?.found.worth ?? Number.NEGATIVE_INFINITY };
}

describe('[SC3] branch and bound with prices of its own in each branch', () => {
  test('finds the best of all plans, in any scenario', () => {
    for (const { model, best } of models) {
      const found = looked(model);
      expect(found.isComplete).toBe(true);
      expect(found.best).toBeCloseTo(best, 6);
    }
  });

  test('tells each better plan, by the options that are left', () => {
    for (const { model } of models) {
      const { told } = looked(model);
      const worths = told.map(({ found }) => found.worth);
      expect(worths).toEqual(worths.toSorted((one, other) => one - other));
      expect(new Set(worths).size).toBe(worths.length);
      for (const { model: left, found } of told) {
        const choices = choicesOf(left, found.picks);
        const inAll = model.projects.map(({ options }, at) =>
          options.findIndex(({ choice }) => choice === choices[at]),
        );
        expect(foundAt(model, Int16Array.from(inAll))?.worth).toBeCloseTo(found.worth, 9);
      }
    }
  });

  test('finds nothing that is not better than what is reached', () => {
    for (const { model, best } of models) {
      if (best === Number.NEGATIVE_INFINITY) continue;
      expect(looked(model, best + 1e-6)).toMatchObject({ isComplete: true, told: [] });
      expect(looked(model, best - 1e-6).best).toBeCloseTo(best, 6);
    }
  });

  test('comes to an end with few branches', () => {
    const beats = models.map(({ model }) => looked(model).beats);
    expect(beats.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(108);
    const again = models.map(({ model, best }) => looked(model, Math.max(below, best)).beats);
    expect(again.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(52);
  });

  test('stops when its time is over, and does not call that complete', () => {
    const { model } = models.at(-1) ?? { model: modelOf([], []) };
    const { beats } = looked(model);
    expect(beats).toBeGreaterThan(2);
    for (const last of [1, 2, beats]) {
      let asked = 0;
      const pulse: Pulse = { beat: () => ((asked += 1) >= last ? 'stop' : 'go'), share: () => 0 };
      const running = pricedTree(taskOf(model), { reached: below, pulse, onFound: () => undefined });
      expect(running.next()).toEqual({ done: true, value: false });
      expect(asked).toBe(last);
    }
  });

  test('lets the caller breathe when it is time', () => {
    const { model } = models.at(-1) ?? { model: modelOf([], []) };
    let asked = 0;
    const pulse: Pulse = { beat: () => ((asked += 1) % 2 === 0 ? 'tell' : 'go'), share: () => 0 };
    const running = pricedTree(taskOf(model), { reached: below, pulse, onFound: () => undefined });
    let breaths = 0;
    while (running.next().done !== true) breaths += 1;
    expect(breaths).toBe(Math.floor(asked / 2));
    expect(breaths).toBeGreaterThan(0);
  });
});
