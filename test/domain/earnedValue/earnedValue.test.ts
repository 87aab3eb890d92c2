import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { earnedValue } from '#domain/earnedValue/earnedValue.ts';

test('[FO3] budget 100, planned 60, earned 45, spent 58', () => {
  const value = earnedValue({ budgetAtCompletion: 100, plannedValue: 60, earnedValue: 45, actualCost: 58 });
  expect(value.schedulePerformance).toBe(0.75);
  expect(value.costPerformance).toBeCloseTo(0.7759, 4);
  expect(value.estimateAtCompletion).toBeCloseTo(128.89, 2);
  expect(value.estimateToComplete).toBeCloseTo(70.89, 2);
  expect(value.varianceAtCompletion).toBeCloseTo(-28.89, 2);
  expect(value.toCompletePerformance).toBeCloseTo(1.3095, 4);
});

test('[FO3] nothing is forecast until something is earned', () => {
  const value = earnedValue({ budgetAtCompletion: 100, plannedValue: 10, earnedValue: 0, actualCost: 9 });
  expect(Object.values(value).every((figure) => figure === undefined)).toBe(true);
});

test('[FO3] work that cost nothing yet has a pace and no price', () => {
  const value = earnedValue({ budgetAtCompletion: 100, plannedValue: 10, earnedValue: 5, actualCost: 0 });
  expect(value).toMatchObject({ schedulePerformance: 0.5, estimateAtCompletion: undefined });
});

test('[FO3] a budget that is spent cannot be kept by any pace', () => {
  const spent = { budgetAtCompletion: 100, plannedValue: undefined, earnedValue: 45, actualCost: 100 };
  expect(earnedValue(spent)).toMatchObject({
    schedulePerformance: undefined,
    toCompletePerformance: undefined,
  });
});

test('[FO3] without a budget there is nothing to compare with', () => {
  const value = earnedValue({ budgetAtCompletion: 0, plannedValue: 10, earnedValue: 5, actualCost: 9 });
  expect(Object.values(value).every((figure) => figure === undefined)).toBe(true);
});

test('[FO3] work done before anything was planned has a price and no pace', () => {
  const value = earnedValue({ budgetAtCompletion: 100, plannedValue: 0, earnedValue: 5, actualCost: 4 });
  expect(value).toMatchObject({ schedulePerformance: undefined, estimateAtCompletion: 80 });
});

test('[FO3] what is spent and what is to come make the estimate, and budget less estimate the variance', () => {
  const money = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(money, money, money, (budgetAtCompletion, earned, actualCost) => {
      const value = earnedValue({
        budgetAtCompletion,
        plannedValue: undefined,
        earnedValue: earned,
        actualCost,
      });
      const estimate = value.estimateAtCompletion ?? Number.NaN;
      expect(actualCost + (value.estimateToComplete ?? Number.NaN)).toBeCloseTo(estimate, 3);
      expect(budgetAtCompletion - estimate).toBeCloseTo(value.varianceAtCompletion ?? Number.NaN, 3);
    }),
  );
});
