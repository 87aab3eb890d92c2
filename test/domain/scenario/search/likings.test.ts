import { expect, test } from 'vitest';

import { likingsOf } from '#domain/scenario/search/likings.ts';
import { usersOf } from '#domain/scenario/search/users.ts';

import { modelOf, picks } from './models.ts';

const model = modelOf(
  [1, 1, 1],
  [
    [[6, { 0: 2 }], [9, { 0: 2, 1: 2 }], [1, { 0: 0.5 }], [-1]],
    [
      [4, { 0: 1 }],
      [5, { 0: 1 }],
    ],
    [[3], [2]],
    [
      [6, { 2: 2 }],
      [8, { 2: 1, 1: 1 }],
      [1, { 2: 1 }],
    ],
  ],
);

test('a project that is out does what takes least, the first of them', () => {
  expect(likingsOf(model).rest).toEqual(picks(3, 0, 0, 2));
});

test('it likes its other options by what they bring', () => {
  expect(likingsOf(model).liked).toEqual([[1, 0, 2], [1], [1], [1, 0]]);
});

test('it counts for what it brings for what it takes, at its most thrifty', () => {
  const { worth, use } = likingsOf(model);
  expect(Array.from(worth)).toEqual([6, 5, 0, 8]);
  expect(Array.from(use, (of) => Number(of.toFixed(5)))).toEqual([2, 1, 1, 2]);
});

test('who meets whom: by limit all that may take of it, by project all that may take of the same', () => {
  const { ofLimit, besides } = usersOf(model);
  expect(ofLimit).toEqual([[0, 1], [0, 3], [3]]);
  expect(besides).toEqual([[0, 1, 3], [0, 1], [], [3, 0]]);
});
