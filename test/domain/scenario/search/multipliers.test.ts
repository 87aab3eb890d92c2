import { describe, expect, test } from 'vitest';

import { likedShares, priceLimits, reducedWorth } from '#domain/scenario/search/multipliers.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';

import { modelOf } from './models.ts';

/** Two that want all of the same thing. */
const rivals = modelOf(
  [1],
  [
    [[0], [1, { 0: 1 }]],
    [[0], [1, { 0: 1 }]],
  ],
);

/** The best mixture of options is worth 239/13, the best plan 16. */
const three = modelOf(
  [1, 1, 2],
  [
    [[0], [9, { 0: 1, 1: 0.5 }], [4, { 2: 1 }]],
    [[0], [8, { 1: 1 }], [5, { 0: 0.5, 2: 1 }]],
    [[0], [7, { 0: 0.5, 2: 2 }]],
  ],
);

const boundAfter = (rounds: number, model: SearchModel, reached: number): number =>
  priceLimits(model, { rounds, reached }).bound;

test('an option is worth less what it takes, at the prices', () => {
  const [project] = modelOf([1, 1, 1], [[[10, { 0: 2, 2: 0.5 }]]]).projects;
  const [option] = project?.options ?? [];
  expect(option && reducedWorth(option, Float64Array.of(3, 100, 4))).toBe(10 - 6 - 2);
});

describe('[SC3] the bound of the prices', () => {
  test('without a price is what everyone would like best', () => {
    const { prices, bound } = priceLimits(rivals, { rounds: 1, reached: 1 });
    expect(Array.from(prices)).toEqual([0]);
    expect(bound).toBe(2);
  });

  test('after one step: what is asked for too much costs what is left to go, a little more', () => {
    const { prices, bound } = priceLimits(rivals, { rounds: 2, reached: 1 });
    expect(prices[0]).toBeCloseTo(1.6, 9);
    expect(bound).toBeCloseTo(1.6, 9);
  });

  test('after two steps: what was too dear costs less again', () => {
    const { prices, bound } = priceLimits(rivals, { rounds: 3, reached: 1 });
    expect(prices[0]).toBeCloseTo(0.64, 9);
    expect(bound).toBeCloseTo(0.64 + 2 * 0.36, 9);
  });

  test('comes down to the worth of the best plan where the limit alone decides', () => {
    expect(boundAfter(60, rivals, 1)).toBeGreaterThanOrEqual(1);
    expect(boundAfter(60, rivals, 1)).toBeLessThan(1.000_06);
    expect(boundAfter(1_000, rivals, 1)).toBeLessThan(1.000_000_01);
  });

  test('goes on from prices known before', () => {
    const { prices, bound } = priceLimits(rivals, { rounds: 1, reached: 1, from: Float64Array.of(1.25) });
    expect([Array.from(prices), bound]).toEqual([[1.25], 1.25]);
  });

  test('is never below the worth of half of one and half of another, which may fit', () => {
    const halves = modelOf(
      [1],
      [
        [[0], [6, { 0: 0.6 }]],
        [[0], [6, { 0: 0.6 }]],
        [[0], [4, { 0: 0.5 }]],
      ],
    );
    expect(boundAfter(400, halves, 6)).toBeGreaterThanOrEqual(10);
    expect(boundAfter(400, halves, 6)).toBeLessThan(10.02);
    expect(boundAfter(1_000, halves, 6)).toBeLessThan(10.000_01);
  });

  test('of three limits at once is the worth of the best mixture', () => {
    const { bound } = priceLimits(three, { rounds: 1_000, reached: 16 });
    expect(bound).toBeGreaterThanOrEqual(239 / 13 - 1e-9);
    expect(bound).toBeCloseTo(239 / 13, 4);
  });

  test('asks for no more than exceeding costs', () => {
    const soft = modelOf(
      [1],
      [
        [[0], [9, { 0: 1 }]],
        [[0], [9, { 0: 1 }]],
      ],
      { excessPrices: [2] },
    );
    const { prices, bound } = priceLimits(soft, { rounds: 50, reached: 0 });
    expect(prices[0]).toBe(2);
    expect(bound).toBe(16);
  });

  test('falls without end where there is no plan', () => {
    const none = modelOf([1], [[[1, { 0: 2 }]]]);
    expect(priceLimits(none, { rounds: 300, reached: -1 }).bound).toBeLessThan(-1);
  });

  test('needs no step where everything fits', () => {
    const roomy = modelOf([3], [[[0], [1, { 0: 1 }]]]);
    const { prices, bound } = priceLimits(roomy, { rounds: 300, reached: 0 });
    expect([Array.from(prices), bound]).toEqual([[0], 1]);
  });

  test('lets what is priced and left over become cheap again', () => {
    const roomy = modelOf(
      [3, 1],
      [
        [[0], [1, { 0: 1 }]],
        [[0], [1, { 1: 1 }]],
      ],
    );
    const { prices, bound } = priceLimits(roomy, { rounds: 200, reached: 2, from: Float64Array.of(0.5, 0) });
    expect(prices[0]).toBeLessThan(1e-3);
    expect(bound).toBeCloseTo(2, 2);
  });
});

describe('how often an option is liked best around the prices', () => {
  const shares = likedShares(rivals, { prices: Float64Array.of(1), reached: 0.5, rounds: 100 });

  test('is a share of the rounds: together 1 for each project', () => {
    expect(shares.map((of) => of.length)).toEqual([2, 2]);
    for (const of of shares) expect(of.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('is a half where two want all there is', () => {
    for (const [, wants = 0] of shares) expect(wants).toBeCloseTo(0.5, 9);
  });

  test('is nothing for what nobody would take at prices near these', () => {
    const { prices } = priceLimits(three, { rounds: 200, reached: 16 });
    const [[rests, ...others] = [], , [restsToo = 0, wants = 0] = []] = likedShares(three, {
      prices,
      reached: 16,
      rounds: 100,
    });
    expect(rests).toBe(0);
    for (const share of others) expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
    expect(Math.abs(restsToo - wants)).toBeLessThan(0.1);
  });

  test('is asked once only where everything fits', () => {
    const roomy = modelOf([3], [[[0], [1, { 0: 1 }]]]);
    expect(likedShares(roomy, { prices: Float64Array.of(0), reached: 0, rounds: 4 })).toEqual([[0, 0.25]]);
  });

  test('leaves the prices it was given alone', () => {
    const prices = Float64Array.of(1);
    likedShares(rivals, { prices, reached: 0.5, rounds: 10 });
    expect(Array.from(prices)).toEqual([1]);
  });
});
