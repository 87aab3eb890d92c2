import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { doneByWeek, weekOfProbability } from '#domain/forecast/throughput.ts';

test('[FO2] counts 3, 5, 4, 6, 2, 5 and 20 items left', () => {
  const done = doneByWeek([3, 5, 4, 6, 2, 5], 20, 0.99);
  expect(done[2]).toBe(0);
  expect(done[3]).toBeCloseTo(0.1505, 4);
  expect(done[4]).toBeCloseTo(0.6744, 4);
  expect(done[5]).toBeCloseTo(0.949, 4);
  expect(done[6]).toBeCloseTo(0.9965, 4);
  expect(weekOfProbability(done, 0.5)).toBe(5);
  expect(weekOfProbability(done, 0.85)).toBe(6);
});

test('[FO2] a team that finishes nothing is not converging', () => {
  expect(weekOfProbability(doneByWeek([0, 0, 0, 0], 3, 0.85), 0.5)).toBe('notConverging');
  expect(weekOfProbability(doneByWeek([1, 0, 0, 0], 5000, 0.85), 0.5)).toBe('notConverging');
});

test('[FO2] a team that always finishes the same needs exactly that long', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 80 }), (count, backlog) => {
      const done = doneByWeek([count, count, count, count], backlog, 0.85);
      expect(weekOfProbability(done, 0.5)).toBe(Math.ceil(backlog / count));
    }),
  );
});

test('[FO2] probabilities never fall, and never pass 1', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
      (counts, backlog) => {
        let before = 0;
        for (const probability of doneByWeek(counts, backlog, 0.95)) {
          expect(probability).toBeGreaterThanOrEqual(before - 1e-12);
          expect(probability).toBeLessThanOrEqual(1);
          before = probability;
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('[FO2] what was counted is exact: two weeks by hand', () => {
  // 0 or 2 a week, 2 left: half of the first weeks finish, then half of the rest.
  expect(doneByWeek([0, 2, 0, 2], 2, 0.9)).toEqual([0.5, 0.75, 0.875, 0.9375]);
});

test('[FO2] what would take over ten years is not asked week by week; what takes ten just is', () => {
  expect(doneByWeek([1, 1, 1, 1], 521, 0.85)).toEqual([]);
  expect(doneByWeek([1, 1, 1, 1], 520, 0.85)).toHaveLength(520);
  expect(doneByWeek([0, 0, 0, 1], 520, 0.85)).toHaveLength(520); // and then it still is not done
});

test('[FO2] a probability that is just reached is reached', () => {
  expect(doneByWeek([0, 2, 0, 2], 2, 0.75)).toEqual([0.5, 0.75]);
  expect(weekOfProbability([0.5, 0.75], 0.75)).toBe(2);
  expect(doneByWeek([3], 0, 0.85)).toEqual([1]);
});
