import { describe, expect, test } from 'vitest';

import { planOf } from '#domain/scenario/planOf.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { choicesOf, Ledger, picksOf } from '#domain/scenario/search/ledger.ts';
import { searchModel } from '#domain/scenario/search/searchModel.ts';

import { picks } from './models.ts';
import { model, offered, scenario } from './offered.ts';

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

  test('[SC3] fewer changes do not make a plan better that is worth less', () => {
    expect(offered([1, 1], [2, 0]).best?.choices).toEqual([1, 1]); // 135, 110
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
