import { expect, test } from 'vitest';

import { medianOf } from '#domain/forecast/median.ts';
import { percentile } from '#domain/forecast/percentile.ts';

test('[FO1] a percentile lies on a straight line between its neighbours', () => {
  expect(percentile([10], 0.85)).toBe(10);
  expect(percentile([1, 2, 10], 0.5)).toBe(2);
  expect(percentile([0, 10], 0.15)).toBeCloseTo(1.5, 9);
  expect(percentile([0, 10, 30], 0.75)).toBe(20);
  expect([percentile([3, 7], 0), percentile([3, 7], 1)]).toEqual([3, 7]);
  expect(() => percentile([], 0.5)).toThrow('a percentile of nothing');
});

test('the median does not mind the order, halves an even number, and is unknown of nothing', () => {
  expect(medianOf([30, 1, 2])).toBe(2);
  expect(medianOf([10, 9, 2, 1])).toBe(5.5);
  expect(medianOf([])).toBeUndefined();
});
