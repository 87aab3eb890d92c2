import { describe, expect, test } from 'vitest';

import { planOf } from '#domain/scenario/planOf.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { choicesOf, Ledger, picksOf } from '#domain/scenario/search/ledger.ts';
import { searchModel } from '#domain/scenario/search/searchModel.ts';
import { weeksFrom } from '#test/domain/scenario/launches.ts';

import { picks } from './models.ts';

const use = [{ skill: 0, week: 0, personWeeks: 1 }];
/** Two that want the same person, either may wait at a cost; a third may end. */
const scenario: Scenario = {
  skills: ['QA'],
  weeks: weeksFrom(2),
  capacity: [[1, 1]],
  projects: [
    {
      key: 'ATL',
      isMandatory: false,
      dependsOn: [],
      options: [
        { kind: 'now', weeks: 0, value: 100, use },
        { kind: 'delay', weeks: 1, value: 90, use: [] },
        { kind: 'delay', weeks: 2, value: 70, use: [], closedBecause: { kind: 'forbidden' } },
        { kind: 'delay', weeks: 4, value: 60, use: [] },
      ],
    },
    {
      key: 'BEA',
      isMandatory: false,
      dependsOn: [],
      options: [
        { kind: 'now', weeks: 0, value: 50, use },
        { kind: 'delay', weeks: 1, value: 45, use: [] },
        { kind: 'stop', weeks: 0, value: 60, use: [] },
      ],
    },
  ],
};
const model = searchModel(scenario, 'worth');
const offered = (...plans: readonly (readonly number[])[]): Ledger => {
  const ledger = new Ledger(scenario);
  for (const of of plans) ledger.offer(model, { picks: picks(...of), worth: 0 });
  return ledger;
};
const known = ({ best, runnerUp }: Ledger) => [best?.choices, runnerUp?.choices];

describe('the model’s plans', () => {
  test('leave out what is closed', () => {
    expect(choicesOf(model, picks(2, 1))).toEqual([3, 1]);
    expect(picksOf(model, { choices: [3, 1] })).toEqual(picks(2, 1));
    expect(picksOf(model, { choices: [2, 1] })).toBeUndefined();
  });
});

describe('what the search has found so far', () => {
  test('nothing at first, with no bound', () => {
    expect(new Ledger(scenario).result()).toEqual({
      best: undefined,
      runnerUp: undefined,
      bound: Infinity,
      gapShare: undefined,
      isProved: false,
      isRunnerUpProved: false,
      curve: [],
    });
  });

  test('[SC1] what does not fit is answered, and forgotten', () => {
    const ledger = new Ledger(scenario);
    expect(ledger.offer(model, { picks: picks(0, 0), worth: 0 })).toEqual(planOf(scenario, [0, 0]));
    expect(known(ledger)).toEqual([undefined, undefined]);
  });

  test('[SC4] with more changes than are wanted too', () => {
    const ledger = new Ledger({ ...scenario, changesAtMost: 1 });
    ledger.offer(model, { picks: picks(1, 1), worth: 0 });
    expect(ledger.best).toBeUndefined();
    ledger.offer(model, { picks: picks(1, 0), worth: 0 });
    expect(ledger.best?.choices).toEqual([1, 0]);
  });

  test('[SC3] the worthiest is the best, in whichever order they come; the runner-up is better for somebody', () => {
    const [mine, theirs, worse] = [
      [0, 2],
      [1, 2],
      [2, 1],
    ]; // 160, 150, 105
    expect(known(offered(mine, theirs, worse))).toEqual([[0, 2], undefined]);
    const [now, later] = [
      [0, 1],
      [1, 0],
    ]; // 145, 140
    expect(known(offered(now, later))).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(known(offered(later, now))).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(known(offered(later, now, [2, 0]))).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(known(offered([2, 0], now, later))).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(known(offered([2, 0], later))).toEqual([[1, 0], undefined]);
  });

  test('[SC4] of plans worth the same the one with fewer changes', () => {
    const same: Scenario = {
      ...scenario,
      projects: scenario.projects.map((project) => ({
        ...project,
        options: project.options.map((option) => ({ ...option, value: 5, use: [] })),
      })),
    };
    const ledger = new Ledger(same);
    const ofSame = searchModel(same, 'worth');
    for (const of of [picks(1, 1), picks(0, 1), picks(1, 0), picks(1, 1)])
      ledger.offer(ofSame, { picks: of, worth: 0 });
    expect(ledger.best?.choices).toEqual([0, 1]);
  });

  test('[SC3] what is proved stays the best', () => {
    const ledger = offered([1, 0]);
    ledger.prove();
    expect(ledger.result()).toMatchObject({
      bound: 140,
      gapShare: 0,
      isProved: true,
      isRunnerUpProved: false,
    });
    ledger.offer(model, { picks: picks(0, 1), worth: 0 });
    expect(known(ledger)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('[SC3] a proof without a plan says that nothing fits', () => {
    const ledger = new Ledger(scenario);
    ledger.prove();
    expect(ledger.result()).toMatchObject({ best: undefined, bound: -Infinity, isProved: true });
  });

  test('[SC3] the runner-up is proved only beside a best that is', () => {
    const ledger = offered([1, 0]);
    ledger.proveRunnerUp();
    expect(ledger.result().isRunnerUpProved).toBe(false);
    ledger.prove();
    ledger.proveRunnerUp();
    expect(ledger.result().isRunnerUpProved).toBe(true);
  });

  test('[SC3] the bound only comes down, and says by how much a better plan could be better', () => {
    const ledger = offered([1, 0]);
    ledger.bound(175, 0.001);
    expect(ledger.result()).toMatchObject({ bound: 175.001, isProved: false });
    ledger.bound(180, 0.001);
    ledger.bound(160, 0);
    expect(ledger.result().bound).toBe(160);
    expect(ledger.result().gapShare).toBeCloseTo(20 / 140, 12);
  });

  test('[SC3] a bound that comes down to the best plan, but for the dust, proves it', () => {
    const ledger = offered([1, 0]);
    ledger.bound(140.5, 0.25);
    expect(ledger.result().isProved).toBe(false);
    ledger.bound(140.25, 0.25);
    expect(ledger.result()).toMatchObject({ isProved: true, bound: 140 });
    const empty = new Ledger(scenario);
    empty.bound(0, 0);
    expect(empty.result().isProved).toBe(false);
  });

  test('[SC3] the gap of a best plan that costs money is a share too, and never below 0', () => {
    const costly = {
      ...scenario,
      projects: scenario.projects.map((project) => ({
        ...project,
        options: project.options.map((option) => ({ ...option, value: -option.value })),
      })),
    };
    const ledger = new Ledger(costly);
    ledger.offer(searchModel(costly, 'worth'), { picks: picks(1, 0), worth: 0 });
    ledger.bound(-70, 0);
    expect(ledger.result().gapShare).toBe(0.5);
    ledger.bound(-150, 0);
    expect(ledger.result().gapShare).toBe(0);
  });

  test('[SC4] points of the curve are kept in the order they were drawn', () => {
    const ledger = offered([1, 0]);
    const plan = planOf(scenario, [0, 0]);
    ledger.draw({ changesAtMost: 0, plan, isProved: true });
    ledger.draw({ changesAtMost: 1, plan, isProved: false });
    expect(ledger.result().curve.map(({ changesAtMost, isProved }) => [changesAtMost, isProved])).toEqual([
      [0, true],
      [1, false],
    ]);
  });
});
