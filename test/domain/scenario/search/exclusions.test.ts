import { expect, test } from 'vitest';

import { exclusionsOf } from '#domain/scenario/search/exclusions.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';

import { modelOf } from './models.ts';

/** All pairs that exclude each other, by the numbers of their options; the smaller first. */
function excluded(model: SearchModel): string[] {
  const { count, excludes } = exclusionsOf(model);
  const all = Array.from({ length: count }, (_, one) => one);
  const pairs = all.flatMap((one) =>
    all.filter((other) => excludes(one, other)).map((other) => [one, other]),
  );
  expect(pairs.filter(([one = 0, other = 0]) => !excludes(other, one))).toEqual([]);
  return pairs.filter(([one = 0, other = 0]) => one < other).map((pair) => pair.join('-'));
}

test('options are numbered through', () => {
  const { count, firstOf } = exclusionsOf(modelOf([], [[[0], [1]], [[0], [1], [2]], [[0]]]));
  expect([count, firstOf]).toEqual([6, [0, 2, 5]]);
});

test('a project has one of its options only', () => {
  expect(
    excluded(
      modelOf(
        [],
        [
          [[0], [1]],
          [[0], [1]],
        ],
      ),
    ),
  ).toEqual(['0-1', '2-3']);
});

test('two options that exceed a limit together exclude each other; what fits exactly does not', () => {
  const model = modelOf(
    [0.3, 1],
    [
      [[0], [1, { 0: 0.2 }]],
      [
        [0, { 0: 0.1 }],
        [1, { 0: 0.2, 1: 1 }],
      ],
      [
        [0, { 1: 0.1 }],
        [1, { 1: 1 }],
      ],
    ],
  );
  expect(excluded(model)).toEqual(['0-1', '1-3', '2-3', '3-4', '3-5', '4-5']);
});

test('an option that does not fit by itself excludes nobody who takes nothing of the same', () => {
  expect(
    excluded(
      modelOf(
        [1],
        [
          [[0], [1, { 0: 2 }]],
          [[0], [1]],
        ],
      ),
    ),
  ).toEqual(['0-1', '2-3']);
});

test('a limit that may be exceeded excludes nobody', () => {
  const model = modelOf(
    [1],
    [
      [[0], [1, { 0: 1 }]],
      [[0], [1, { 0: 1 }]],
    ],
    { excessPrices: [5] },
  );
  expect(excluded(model)).toEqual(['0-1', '2-3']);
});

test('who waits for another excludes what does not go along', () => {
  const model = modelOf([], [[[0], [1]], [[0], [1]], [[0]]], {
    neighbours: [
      [
        {
          project: 1,
          goes: [
            [true, true],
            [false, true],
          ],
        },
      ],
      [
        {
          project: 0,
          goes: [
            [true, false],
            [true, true],
          ],
        },
      ],
    ],
  });
  expect(excluded(model)).toEqual(['0-1', '1-2', '2-3']);
});
