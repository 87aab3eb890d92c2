import { expect, test } from 'vitest';

import { nextBestStep } from '#domain/scenario/search/nextBestStep.ts';

import { modelOf, picks } from './models.ts';

const model = modelOf(
  [1],
  [
    [[0], [5, { 0: 0.5 }], [3]],
    [[0], [4, { 0: 0.5 }], [9, { 0: 2 }]],
  ],
);

test('[SC4] of all plans that differ in one project the best', () => {
  expect(nextBestStep(model, picks(0, 0))).toEqual(picks(1, 0));
  expect(nextBestStep(model, picks(2, 0))).toEqual(picks(2, 1));
});

test('[SC4] the plan itself where none is better', () => {
  const best = picks(1, 1);
  expect(nextBestStep(model, best)).toBe(best);
  const same = modelOf([], [[[1], [1]]]);
  const today = picks(0);
  expect(nextBestStep(same, today)).toBe(today);
});

test('[SC4] out of what exceeds a limit the step that mends it', () => {
  expect(nextBestStep(model, picks(1, 2))).toEqual(picks(1, 1));
});
