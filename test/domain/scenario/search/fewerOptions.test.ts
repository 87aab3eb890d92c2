import { describe, expect, test } from 'vitest';

import { hopefulOnly, possibleOnly, withOnly } from '#domain/scenario/search/fewerOptions.ts';
import type { SearchModel } from '#domain/scenario/search/searchModel.ts';

import { modelOf } from './models.ts';

const choicesOf = (model: SearchModel | undefined): number[][] | undefined =>
  model?.projects.map(({ options }) => options.map(({ choice }) => choice));

const two = modelOf(
  [1],
  [
    [[0], [5, { 0: 1 }], [3]],
    [[0], [4, { 0: 1 }]],
  ],
);
const goesOnlyWithLast = [
  {
    project: 1,
    goes: [
      [true, true],
      [false, true],
      [false, false],
    ],
  },
];
const fromTheOther = [
  {
    project: 0,
    goes: [
      [true, false, false],
      [true, true, false],
    ],
  },
];

const hopefulAt = (bound: number, reached: number, price: number) =>
  hopefulOnly(two, { prices: Float64Array.of(price), bound }, reached);

describe('[SC3] options that lead to nothing better than what is reached', () => {
  test('are left out: the bound less what the project loses by it has to be above', () => {
    // At a price of 2: 0, 3, 3 and 0, 2; at a bound of 7 all others bring 4 and 5.
    expect(choicesOf(hopefulAt(7, 3.9, 2))).toEqual([
      [0, 1, 2],
      [0, 1],
    ]);
    expect(choicesOf(hopefulAt(7, 4, 2))).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect(choicesOf(hopefulAt(7, 5, 2))).toEqual([[1, 2], [1]]);
    expect(choicesOf(hopefulAt(7, 6.9, 2))).toEqual([[1, 2], [1]]);
  });

  test('where nothing is better there is no model', () => {
    expect(hopefulAt(7, 7, 2)).toBeUndefined();
  });

  test('where all are hopeful the model is the same', () => {
    expect(hopefulAt(7, 0, 2)).toBe(two);
  });
});

describe('options for which those that are certain leave no room', () => {
  test('are left out, over and over', () => {
    const chain = modelOf(
      [1, 1],
      [
        [[5, { 0: 1 }]],
        [
          [0, { 1: 1 }],
          [4, { 0: 0.5 }],
        ],
        [[0], [3, { 1: 0.5 }]],
      ],
    );
    expect(choicesOf(possibleOnly(chain))).toEqual([[0], [0], [0]]);
  });

  test('where everything is possible the model is the same', () => {
    expect(possibleOnly(two)).toBe(two);
  });

  test('what fits exactly is possible', () => {
    const exactly = modelOf([0.3], [[[5, { 0: 0.1 }]], [[0], [4, { 0: 0.2 }]]]);
    expect(choicesOf(possibleOnly(exactly))).toEqual([[0], [0, 1]]);
  });

  test('where those that are certain exceed a limit by themselves there is no plan', () => {
    const none = modelOf([1], [[[5, { 0: 0.6 }]], [[5, { 0: 0.6 }]], [[0], [1]]]);
    expect(possibleOnly(none)).toBeUndefined();
  });

  test('where a project has no possible option there is no plan', () => {
    const none = modelOf(
      [1],
      [
        [[5, { 0: 0.6 }]],
        [
          [5, { 0: 0.6 }],
          [7, { 0: 0.5 }],
        ],
      ],
    );
    expect(possibleOnly(none)).toBeUndefined();
  });

  test('what may be exceeded leaves room for all', () => {
    const soft = modelOf([1], [[[5, { 0: 1.6 }]], [[0], [5, { 0: 0.6 }]]], { excessPrices: [3] });
    expect(possibleOnly(soft)).toBe(soft);
  });

  test('go along with nothing their neighbour can do', () => {
    const waiting = modelOf(
      [],
      [
        [[0], [5], [3]],
        [[0], [4]],
      ],
      {
        neighbours: [goesOnlyWithLast, fromTheOther],
      },
    );
    const possible = possibleOnly(waiting);
    expect(choicesOf(possible)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(possible?.projects[0]?.neighbours[0]?.goes).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(possible?.projects[1]?.neighbours[0]?.goes).toEqual([
      [true, false],
      [true, true],
    ]);
  });
});

describe('a project that is decided', () => {
  test('keeps its option only, the others keep theirs', () => {
    const kept = withOnly(two, 0, (_, pick) => pick === 1);
    expect(choicesOf(kept)).toEqual([[1], [0, 1]]);
    expect(kept?.limits).toBe(two.limits);
  });

  test('may be decided by what an option is', () => {
    expect(choicesOf(withOnly(two, 0, ({ worth }) => worth > 0))).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect(withOnly(two, 1, ({ worth }) => worth > 9)).toBeUndefined();
    expect(withOnly(two, 1, () => true)).toBe(two);
  });
});
