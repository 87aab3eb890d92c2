import { describe, expect, test } from 'vitest';

import { foundAt, Placement } from '#domain/scenario/search/placement.ts';

import { modelOf, picks } from './models.ts';

/** Two that want more of one thing than there is, a third that wants a second thing, of which too much costs 10 each. */
const model = modelOf(
  [1, 2],
  [
    [[0], [5, { 0: 0.75 }]],
    [[0], [4, { 0: 0.5 }]],
    [[0], [3, { 1: 1 }], [7, { 0: 0.25, 1: 2.5 }]],
  ],
  { excessPrices: [Number.POSITIVE_INFINITY, 10] },
);

const stateOf = ({ worth, excess, broken, conflicts, merit, isSound }: Placement) => ({
  worth,
  excess,
  broken,
  conflicts,
  merit,
  isSound,
});

describe('[SC1] a plan in the making', () => {
  test('is worth what its options are worth while nothing is exceeded', () => {
    expect(stateOf(new Placement(model, picks(1, 0, 1)))).toEqual({
      worth: 8,
      excess: 0,
      broken: 0,
      conflicts: 0,
      merit: 8,
      isSound: true,
    });
  });

  test('pays for what may be exceeded, and is still sound', () => {
    expect(stateOf(new Placement(model, picks(1, 0, 2)))).toMatchObject({
      worth: 12,
      excess: 5,
      merit: 7,
      isSound: true,
    });
  });

  test('is not sound where something is exceeded that may not be', () => {
    const plan = new Placement(model, picks(1, 1, 0));
    expect(stateOf(plan)).toMatchObject({ worth: 9, broken: 0.25, merit: 9 - 2_500, isSound: false });
    expect(foundAt(model, picks(1, 1, 0))).toBeUndefined();
    expect(foundAt(model, picks(1, 0, 2))).toEqual({ picks: picks(1, 0, 2), worth: 7 });
  });

  test('after any changes is the same as one made anew', () => {
    const plan = new Placement(model, picks(0, 0, 0));
    const now = [0, 0, 0];
    for (const [project, pick] of [
      [0, 1],
      [2, 2],
      [1, 1],
      [2, 1],
      [0, 0],
      [2, 2],
      [0, 1],
      [1, 0],
      [2, 0],
      [1, 1],
      [0, 0],
    ] as const) {
      plan.put(project, pick);
      now[project] = pick;
      expect(plan.picks).toEqual(picks(...now));
      expect(stateOf(plan)).toEqual(stateOf(new Placement(model, picks(...now))));
    }
  });

  test('knows for what there is still room', () => {
    const plan = new Placement(model, picks(1, 0, 0));
    expect(plan.fits(plan.option(1, 1))).toBe(false);
    expect(plan.fits(plan.option(2, 1))).toBe(true);
    expect(plan.fits(plan.option(2, 2))).toBe(false);
    plan.put(1, 1);
    expect(plan.fits(plan.option(2, 1))).toBe(true); // what is exceeded is none of its business
    expect(new Placement(model, picks(0, 1, 0)).fits(plan.option(2, 1))).toBe(true);
    const tight = modelOf(
      [0.3],
      [
        [[0], [1, { 0: 0.1 }]],
        [[0], [1, { 0: 0.2 }]],
      ],
    );
    const first = new Placement(tight, picks(1, 0));
    expect(first.fits(first.option(1, 1))).toBe(true); // binary dust is no want of room
  });

  test('knows which limit is exceeded, looked for from any of them on and round', () => {
    const plan = new Placement(model, picks(1, 1, 1));
    expect([plan.isExceeded(0), plan.isExceeded(1)]).toEqual([true, false]);
    expect([plan.exceededFrom(0), plan.exceededFrom(1)]).toEqual([0, 0]);
    plan.put(2, 2);
    expect([plan.exceededFrom(0), plan.exceededFrom(1)]).toEqual([0, 1]);
    plan.put(0, 0);
    expect([plan.exceededFrom(0), plan.exceededFrom(1)]).toEqual([1, 1]);
    plan.put(2, 0);
    expect([plan.exceededFrom(0), plan.exceededFrom(1)]).toEqual([undefined, undefined]);
  });

  test('that uses all there is exceeds nothing', () => {
    const full = modelOf([0.3], [[[1, { 0: 0.1 }]], [[1, { 0: 0.2 }]]]);
    expect(stateOf(new Placement(full, picks(0, 0)))).toMatchObject({ broken: 0, isSound: true });
    const plan = new Placement(full, picks(0, 0));
    expect([plan.exceededFrom(0), plan.isExceeded(0)]).toEqual([undefined, false]);
  });

  test('refuses an option that is not there', () => {
    expect(() => new Placement(model, picks(0, 2, 0))).toThrow('project 1 of the model has no option 2');
  });
});

test('[SC1] a pair that does not go together counts once, from whichever side it is looked at', () => {
  const onlyTogether = [
    [true, true],
    [false, true],
  ];
  const fromTheOther = [
    [true, false],
    [true, true],
  ];
  const waiting = modelOf(
    [],
    [
      [[0], [5]],
      [[0], [2]],
      [[0], [1]],
    ],
    {
      neighbours: [[{ project: 1, goes: onlyTogether }], [{ project: 0, goes: fromTheOther }]],
    },
  );
  const plan = new Placement(waiting, picks(1, 0, 1));
  expect(stateOf(plan)).toMatchObject({ worth: 6, conflicts: 1, merit: 6 - 10_000, isSound: false });
  expect([plan.conflictsOf(0, 0), plan.conflictsOf(0, 1), plan.conflictsOf(1, 1)]).toEqual([0, 1, 0]);
  plan.put(1, 1);
  expect(stateOf(plan)).toMatchObject({ worth: 8, conflicts: 0, merit: 8, isSound: true });
  plan.put(1, 0);
  expect(plan.conflicts).toBe(1);
  plan.put(0, 0);
  expect(plan.conflicts).toBe(0);
});
