import { describe, expect, test } from 'vitest';

import { priceLimits } from '#domain/scenario/search/multipliers.ts';
import type { Pulse } from '#domain/scenario/search/pulse.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';
import { tighten } from '#domain/scenario/search/tighten.ts';

import { everyPick } from './everyPick.ts';
import { ended, modelOf } from './models.ts';
import { randomModels } from './randomModels.ts';

function tightened(model: SearchModel, reached: number) {
  const priced = priceLimits(model, { rounds: 300, reached });
  const { answer, beats } = ended((pulse) => tighten(model, { priced, reached, pulse }));
  return { ...answer, beats, before: priced.bound };
}

/** Three of which hardly one fits: by the week two thirds more than one. */
const bulky = modelOf(
  [1],
  [
    [[0], [6, { 0: 0.6 }]],
    [[0], [5, { 0: 0.6 }]],
    [[0], [4, { 0: 0.6 }], [1]],
  ],
);

describe('[SC3] groups of options of which a plan can have one', () => {
  test('bring the bound down where hardly two fit beside each other', () => {
    const { before, bound, model, prices, beats } = tightened(bulky, 6);
    expect(before).toBeGreaterThan(9);
    expect(bound).toBeLessThan(7.1);
    expect(bound).toBeGreaterThanOrEqual(7);
    expect(model.limits.length).toBeGreaterThan(1);
    expect(prices).toHaveLength(model.limits.length);
    expect(beats).toBe(2);
  });

  test('become limits of one that may not be exceeded, and each of the group takes all of it', () => {
    const { model } = tightened(bulky, 6);
    for (let limit = 1; limit < model.limits.length; limit += 1) {
      expect([model.limits[limit], model.excessPrices[limit]]).toEqual([1, Number.POSITIVE_INFINITY]);
      const takes = model.projects.map(({ options }) =>
        options.map((option) => option.uses[option.limits.indexOf(limit)] ?? 0),
      );
      expect(takes.flat().filter((use) => use === 1).length).toBeGreaterThan(1);
      expect(takes.flat().filter((use) => use !== 1 && use !== 0)).toEqual([]);
    }
  });

  test('where nothing can be better than what is reached there is nothing to look for', () => {
    const { bound, model } = tightened(bulky, 20);
    expect([bound, model]).toEqual([20, bulky]);
  });

  test('where everything fits nothing is asked for too much', () => {
    const roomy = modelOf(
      [9],
      [
        [[0], [6, { 0: 0.6 }]],
        [[0], [5, { 0: 0.6 }]],
      ],
    );
    const { model, bound, beats } = tightened(roomy, 1);
    expect(model.limits).toEqual(roomy.limits);
    expect([bound, beats]).toEqual([11, 1]);
  });

  test('take no plan away that is better than what is reached, and never bring the bound below it', () => {
    for (const model of randomModels('worth')) {
      const { best } = everyPick(model);
      if (best === Number.NEGATIVE_INFINITY) continue;
      const { bound, before, model: left } = tightened(model, best - 0.01);
      expect(bound).toBeGreaterThanOrEqual(best - 1e-6);
      expect(bound).toBeLessThanOrEqual(before + 1e-6);
      expect(everyPick(left).best).toBeCloseTo(best, 6);
    }
  });

  test('bring the bounds of any scenarios down together', () => {
    const over = randomModels('worth').flatMap((model) => {
      const { best } = everyPick(model);
      return best === Number.NEGATIVE_INFINITY ? [] : [tightened(model, best - 0.01).bound - best];
    });
    expect(over.reduce((sum, one) => sum + one, 0)).toBeLessThan(1.8);
  });

  test('come round by round, until the time is over', () => {
    const priced = priceLimits(bulky, { rounds: 300, reached: 6 });
    const pulse: Pulse = { beat: () => 'stop', share: () => 0 };
    const stopped = tighten(bulky, { priced, reached: 6, pulse }).next();
    expect(stopped).toEqual({ done: true, value: { model: bulky, ...priced } });
    const running = tighten(bulky, { priced, reached: 6, pulse: { ...pulse, beat: () => 'go' } });
    expect(running.next()).toEqual({ done: false, value: undefined });
  });
});
