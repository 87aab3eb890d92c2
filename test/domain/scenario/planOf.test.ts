import { describe, expect, test } from 'vitest';

import { isAlternative, isOpen, optionAt, optionOf, planOf, todaysPlan } from '#domain/scenario/planOf.ts';

import { atlas, beacon, scenario } from './twoProjects.ts';

const withBudget = (...budgetByQuarter: readonly number[]) =>
  planOf({ ...scenario, capacity: [[9, 9]], budgetByQuarter }, [0, 1]);

const isBetterInOne = (one: readonly number[], other: readonly number[]) =>
  isAlternative(scenario, planOf(scenario, one), planOf(scenario, other));

describe('[SC1] a plan', () => {
  test('is worth what its options are worth; what is wanted too much does not fit', () => {
    expect(planOf(scenario, [0, 0])).toEqual({
      choices: [0, 0],
      value: 150,
      overloadPersonWeeks: 1,
      overBudget: 0,
      changes: 0,
      fits: false,
    });
    expect(planOf(scenario, [0, 1])).toEqual({
      choices: [0, 1],
      value: 145,
      overloadPersonWeeks: 0,
      overBudget: 0,
      changes: 1,
      fits: true,
    });
    expect(planOf(scenario, [1, 1])).toMatchObject({ overloadPersonWeeks: 0.5, changes: 2, fits: false });
    expect(todaysPlan(scenario)).toEqual(planOf(scenario, [0, 0]));
  });

  test('adds to no overload that is there without it', () => {
    const worse = { ...scenario, capacity: [[-1, 2]] };
    expect(planOf(worse, [1, 2])).toMatchObject({ overloadPersonWeeks: 1, fits: true });
    expect(planOf(worse, [1, 0])).toMatchObject({ overloadPersonWeeks: 2, fits: false });
    expect(planOf({ ...scenario, capacity: [] }, [2, 0])).toMatchObject({
      overloadPersonWeeks: 1,
      fits: false,
    });
  });

  test('keeps the budget of each quarter; a grain of dust is nothing', () => {
    expect(withBudget(50)).toMatchObject({ overBudget: 0, fits: true });
    expect(withBudget(50 - 1e-7)).toMatchObject({ overBudget: 0, fits: true });
    expect(withBudget(42)).toMatchObject({ overBudget: 8, fits: false });
    expect(withBudget(42, -3)).toMatchObject({ overBudget: 11, fits: false });
  });

  test('goes on with a project only if the one it waits for goes on, and slips no further', () => {
    const waiting = {
      ...beacon,
      dependsOn: [
        { key: 'ATL', slackWeeks: 0 },
        { key: 'GONE', slackWeeks: 0 },
      ],
    };
    const fits = (...choices: readonly number[]) =>
      planOf({ ...scenario, capacity: [[9, 9]], projects: [atlas, waiting] }, choices).fits;
    expect([fits(0, 0), fits(0, 1), fits(1, 0), fits(1, 1), fits(2, 0), fits(2, 1), fits(2, 2)]).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      true,
    ]);
    const patient = { ...beacon, dependsOn: [{ key: 'ATL', slackWeeks: 2 }] };
    expect(planOf({ ...scenario, capacity: [[9, 9]], projects: [atlas, patient] }, [1, 0]).fits).toBe(true);
  });

  test('has an option for each project', () => {
    expect(() => planOf(scenario, [0])).toThrow('project BEA has no option -1');
    expect(() => planOf(scenario, [0, 3])).toThrow('project BEA has no option 3');
    expect(optionAt(atlas, 1)).toBe(atlas.options[1]);
    expect(optionOf(scenario, { choices: [0, 2] }, 'BEA')).toBe(beacon.options[2]);
    expect(() => optionOf(scenario, { choices: [0] }, 'BEA')).toThrow('project BEA has no option -1');
    expect(() => optionOf(scenario, { choices: [0, 2] }, 'COB')).toThrow('no project COB in the scenario');
  });

  test('is an alternative where somebody fares better in it', () => {
    expect([
      isBetterInOne([1, 0], [0, 1]),
      isBetterInOne([1, 1], [0, 1]),
      isBetterInOne([0, 1], [0, 1]),
    ]).toEqual([true, false, false]);
    expect(() =>
      isAlternative(scenario, { ...planOf(scenario, [0, 1]), choices: [0] }, planOf(scenario, [0, 1])),
    ).toThrow('BEA has no option -1');
    expect(() =>
      isAlternative(scenario, planOf(scenario, [0, 1]), { ...planOf(scenario, [0, 1]), choices: [0] }),
    ).toThrow('BEA has no option -1');
  });
});

test('[SC1] an option is open unless it is closed, or ends what is mandatory', () => {
  const [now, , stop] = atlas.options;
  if (now === undefined || stop === undefined) throw new Error('no options');
  expect([isOpen(atlas, now), isOpen(atlas, stop)]).toEqual([true, true]);
  const mandatory = { ...atlas, isMandatory: true };
  expect([isOpen(mandatory, now), isOpen(mandatory, stop)]).toEqual([true, false]);
  expect(isOpen(atlas, { ...now, closedBecause: { kind: 'forbidden' } })).toBe(false);
});
