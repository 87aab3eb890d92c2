import { describe, expect, test } from 'vitest';

import type { ScenarioProject } from '#domain/scenario/scenario.ts';
import { Ledger } from '#domain/scenario/search/ledger.ts';
import { searchModel } from '#domain/scenario/search/searchModel.ts';

import { picks } from './models.ts';
import { model, offered, scenario } from './offered.ts';

const costing = ({ key, options }: ScenarioProject): ScenarioProject => ({
  key,
  isMandatory: false,
  dependsOn: [],
  options: options.map(({ kind, weeks, value, use }) => ({ kind, weeks, value: -value, use })),
});

describe('what the search has proved so far', () => {
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
    expect([ledger.best?.choices, ledger.runnerUp?.choices]).toEqual([
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
    const costly = { ...scenario, projects: scenario.projects.map(costing) };
    const ledger = new Ledger(costly);
    ledger.offer(searchModel(costly, 'worth'), { picks: picks(1, 0), worth: 0 });
    ledger.bound(-70, 0);
    expect(ledger.result().gapShare).toBe(0.5);
    ledger.bound(-150, 0);
    expect(ledger.result().gapShare).toBe(0);
  });
});
