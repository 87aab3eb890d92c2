import { describe, expect, test } from 'vitest';

import {
  charterSize,
  defaultSizeRules,
  mostPoints,
  type SizeAnswers,
  stepAt,
} from '#domain/charter/charterSize.ts';

const small: SizeAnswers = { cost: 2_000, teams: 1, undo: 'inADay', people: 10, regulated: 'no' };
const large: SizeAnswers = { cost: 900_000, teams: 4, undo: 'no', people: 20_000, regulated: 'yes' };
const tierOf = (answers: SizeAnswers) => charterSize(answers, defaultSizeRules).tier;
const totalOf = (answers: SizeAnswers) => charterSize(answers, defaultSizeRules).total;

test('[CH2] a 2,000 bug fix, one team, reversible is S', () => {
  expect(charterSize(small, defaultSizeRules)).toMatchObject({ total: 0, tier: 'S' });
});

test('[CH2] a 900,000 launch, four teams, irreversible, regulated is L', () => {
  expect(charterSize(large, defaultSizeRules)).toMatchObject({ total: 11, tier: 'L' });
  // Also if nobody but its own people notices.
  expect(tierOf({ ...large, people: 5 })).toBe('L');
});

describe('[CH1] points', () => {
  test.each([
    [0, 0],
    [9_999, 0],
    [10_000, 1],
    [99_999, 1],
    [100_000, 2],
    [499_999, 2],
    [500_000, 3],
    [90_000_000, 3],
  ])('a cost of %d counts %d', (cost, points) => {
    expect(totalOf({ cost })).toBe(points);
  });

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [40, 2],
  ])('%d teams count %d', (teams, points) => {
    expect(totalOf({ teams })).toBe(points);
  });

  test.each([
    [0, 0],
    [49, 0],
    [50, 1],
    [499, 1],
    [500, 2],
    [1_000_000, 2],
  ])('%d people count %d', (people, points) => {
    expect(totalOf({ people })).toBe(points);
  });

  test('what cannot be undone counts 2, and so does what is regulated', () => {
    expect([totalOf({ undo: 'inADay' }), totalOf({ undo: 'withEffort' }), totalOf({ undo: 'no' })]).toEqual([
      0, 1, 2,
    ]);
    expect([
      totalOf({ regulated: 'no' }),
      totalOf({ regulated: 'partly' }),
      totalOf({ regulated: 'yes' }),
    ]).toEqual([0, 1, 2]);
  });

  test('11 are the most there are', () => {
    expect(mostPoints(defaultSizeRules)).toBe(11);
  });

  test('a question nobody answered counts nothing, and says so', () => {
    const { points, total } = charterSize({ cost: 600_000 }, defaultSizeRules);
    expect([points.cost, points.teams, points.undo, total]).toEqual([3, undefined, undefined, 3]);
  });
});

test('[CH1] S to 3 points, M from 4 to 7, L from 8', () => {
  const rising: readonly SizeAnswers[] = [
    small,
    { ...small, cost: 10_000 },
    { ...small, cost: 100_000 },
    { ...small, cost: 500_000 },
    { ...small, cost: 500_000, people: 50 },
    { ...small, cost: 500_000, people: 500 },
    { ...small, cost: 500_000, people: 500, teams: 2 },
    { ...small, cost: 500_000, people: 500, teams: 4 },
    { ...small, cost: 500_000, people: 500, teams: 4, undo: 'withEffort' },
    { ...small, cost: 500_000, people: 500, teams: 4, undo: 'no' },
  ];
  expect(rising.map((answers) => totalOf(answers))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(rising.map((answers) => tierOf(answers)).join('')).toBe('SSSSMMMMLL');
});

test('an amount stands on the last step that is not above it', () => {
  expect(stepAt(defaultSizeRules.cost, 10_000)?.from).toBe(10_000);
  expect(stepAt(defaultSizeRules.cost, 9_999)?.from).toBe(0);
  expect(stepAt(defaultSizeRules.cost, undefined)).toBeUndefined();
});
