import { describe, expect, test } from 'vitest';

import type { Scenario, ScenarioOption } from '#domain/scenario/scenario.ts';
import { type Goal, searchModel } from '#domain/scenario/search/searchModel.ts';

import { atlas, beacon, later, now, project, scenarioWith, stop } from './written.ts';

const spends = (...costByQuarter: readonly number[]): Partial<ScenarioOption> => ({ costByQuarter });

/** As somebody would write it down: what each option takes, by limit. */
function written(scenario: Scenario, goal: Goal = 'worth') {
  const { limits, excessPrices, projects, worthUnit } = searchModel(scenario, goal);
  return {
    worthUnit,
    limits: Array.from(limits, (most) => Number(most.toFixed(5))),
    excessPrices: Array.from(excessPrices),
    worths: projects.map(({ options }) => options.map(({ worth }) => Number(worth.toFixed(5)))),
    choices: projects.map(({ options }) => options.map(({ choice }) => choice)),
    takes: projects.map(({ options }) =>
      options.map((option) => Array.from(option.limits, (limit, at) => [limit, option.uses[at]])),
    ),
  };
}

describe('[SC1] a scenario as the search wants it', () => {
  test('each limit on the scale of who wants most of it, each worth on that of what is worth most', () => {
    expect(written(scenarioWith([atlas, beacon]))).toEqual({
      worthUnit: 100,
      limits: [0.75, 0.5],
      excessPrices: [Infinity, Infinity],
      worths: [
        [1, 0.8, -0.1],
        [0.5, 0.4, -0.1],
      ],
      choices: [
        [0, 1, 2],
        [0, 1, 2],
      ],
      takes: [
        [[[0, 0.5]], [[1, 1]], []],
        [[[0, 1]], [[1, 0.25]], []],
      ],
    });
  });

  test('a change costs a hair, so that of plans worth the same the one with fewer is found', () => {
    const [first] = searchModel(
      scenarioWith([project('ATL', [now(100, 2), later(100, 2)])]),
      'worth',
    ).projects;
    const [stays = 0, changes = 0] = first?.options.map(({ worth }) => worth) ?? [];
    expect(stays - changes).toBeCloseTo(1e-7, 12);
  });

  test('what is closed is not in it, nor that a mandatory project ends', () => {
    const closed = later(80, 2, { closedBecause: { kind: 'forbidden' } });
    const { choices } = written(
      scenarioWith([project('ATL', [now(100, 2), closed, stop]), { ...beacon, isMandatory: true }]),
    );
    expect(choices).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });

  test('a limit that the hungriest of all cannot exceed is no limit', () => {
    const { limits, takes } = written(scenarioWith([atlas, beacon], { capacity: [[6, Infinity]] }));
    expect([limits, takes.flat(2)]).toEqual([[], []]);
    expect(written(scenarioWith([atlas, beacon], { capacity: [[5.9, 2.5]] })).limits).toHaveLength(1);
  });

  test('where projects that cannot be moved want too much already there is nothing left', () => {
    expect(written(scenarioWith([atlas, beacon], { capacity: [[-2, 9]] })).limits).toEqual([0]);
  });

  test('who wants nothing of a week takes nothing of it', () => {
    const idle = project('ATL', [now(1, 0), later(1, 2)]);
    expect(written(scenarioWith([idle, beacon])).takes[0]).toEqual([[], [[1, 1]]]);
  });

  test('the budget of each quarter is a limit', () => {
    const { limits, takes } = written(
      scenarioWith(
        [
          project('ATL', [now(100, 0, spends(60, 0)), later(80, 0, spends(0, 60))]),
          project('BEA', [now(50, 0, spends(0, 40)), later(40, 0, spends(0, 30))]),
        ],
        { budgetByQuarter: [-5, 90, 1] },
      ),
    );
    expect(limits).toEqual([0, 1.5]);
    expect(takes).toEqual([
      [[[0, 1]], [[1, 1]]],
      [[[1, 40 / 60]], [[1, 0.5]]],
    ]);
  });

  test('[SC4] the number of changes is a limit where one is given', () => {
    const { limits, excessPrices, takes } = written(
      scenarioWith([atlas, beacon], { capacity: [[9, 9]], changesAtMost: 1 }),
      'leastOverload',
    );
    expect([limits, excessPrices]).toEqual([[1], [Infinity]]);
    expect(takes).toEqual([
      [[], [[0, 1]], [[0, 1]]],
      [[], [[0, 1]], [[0, 1]]],
    ]);
    expect(written(scenarioWith([atlas, beacon], { capacity: [[9, 9]], changesAtMost: 2 })).limits).toEqual(
      [],
    );
  });

  test('[SC4] where the least overload is looked for, too much costs what it is, and worth counts for little', () => {
    const ofSixty = spends(60);
    const { excessPrices, worths, worthUnit } = written(
      scenarioWith([project('ATL', [now(100, 4, ofSixty)]), project('BEA', [now(50, 2, ofSixty)])], {
        budgetByQuarter: [100],
      }),
      'leastOverload',
    );
    expect(excessPrices).toEqual([4, 0.6]);
    expect(worths).toEqual([[0.00002], [0.00001]]);
    expect(worthUnit).toBeCloseTo(5_000_000, 3);
  });

  test('where nothing is worth anything worth has a scale all the same', () => {
    const { worthUnit, worths } = written(scenarioWith([project('ATL', [now(0, 1), { ...stop, value: 0 }])]));
    expect(worthUnit).toBe(1e-9);
    expect(worths).toEqual([[0, -0]]);
  });
});
