import { describe, expect, test } from 'vitest';

import { planDifference, worthUnlimited } from '#domain/scenario/planDifference.ts';
import { planOf, todaysPlan } from '#domain/scenario/planOf.ts';
import type { Scenario, SearchProgress } from '#domain/scenario/scenario.ts';
import { search } from '#domain/scenario/search.ts';

import { everyPlan } from './everyPlan.ts';
import { launches } from './launches.ts';
import { randomScenario } from './randomScenario.ts';
import { doings, searched, searchedWith, steppingClock } from './searching.ts';

const overloadOfToday = (skill: number): number =>
  todaysPlan({
    ...launches,
    capacity: launches.capacity.map((row, at) => (at === skill ? row : row.map(() => Infinity))),
  }).overloadPersonWeeks;

describe('two launches, four more projects, four backend engineers and three testers', () => {
  test('[SC2] today they want 25 and 14 person-weeks too much', () => {
    expect([overloadOfToday(0), overloadOfToday(1)]).toEqual([25, 14]);
    expect(todaysPlan(launches)).toMatchObject({
      value: 282,
      overloadPersonWeeks: 39,
      changes: 0,
      fits: false,
    });
    expect(worthUnlimited(launches)).toBe(282);
  });

  test('[SC2] of 15,625 combinations 533 fit, and one of them is worth most', () => {
    const all = everyPlan({
      ...launches,
      projects: launches.projects.map((of) => ({ ...of, isMandatory: false })),
    });
    expect(all).toHaveLength(15_625);
    const fitting = everyPlan(launches).filter(({ fits }) => fits);
    expect(fitting).toHaveLength(533);
    expect(fitting.filter(({ value }) => value >= 224)).toHaveLength(1);
  });

  test('[SC2] the best plan is worth 224, proved, and the runner-up 218', () => {
    const { best, runnerUp, bound, gapShare, isProved, isRunnerUpProved } = searched(launches);
    expect({ bound, gapShare, isProved, isRunnerUpProved }).toEqual({
      bound: 224,
      gapShare: 0,
      isProved: true,
      isRunnerUpProved: true,
    });
    expect(best).toMatchObject({ value: 224, overloadPersonWeeks: 0, changes: 4, fits: true });
    expect(doings(launches, best?.choices)).toEqual([
      'ATLAS now',
      'BEACON +6',
      'COBALT now',
      'DUNE +4',
      'EMBER stop',
      'FLINT +2',
    ]);
    expect(runnerUp?.value).toBe(218);
    expect(doings(launches, runnerUp?.choices).slice(0, 2)).toEqual(['ATLAS +6', 'BEACON now']);
    expect(runnerUp?.choices.slice(2)).toEqual(best?.choices.slice(2));
  });

  test('[SC2] the difference is that a week of Atlas costs more than a week of Beacon', () => {
    const { best, runnerUp } = searched(launches);
    if (best === undefined || runnerUp === undefined) throw new Error('nothing found');
    expect(planDifference(launches, best, runnerUp).map(({ key, gain }) => [key, gain])).toEqual([
      ['ATLAS', 36],
      ['BEACON', -30],
    ]);
  });

  test('[SC4] two changes leave 5 person-weeks too much, three are enough, four are the best', () => {
    const { curve } = searched(launches);
    expect(
      curve.map(({ changesAtMost, plan }) => [changesAtMost, plan.overloadPersonWeeks, plan.fits]),
    ).toEqual([
      [0, 39, false],
      [1, 15, false],
      [2, 5, false],
      [3, 0, true],
      [4, 0, true],
    ]);
    expect(curve.map(({ plan }) => plan.value).slice(3)).toEqual([172, 224]);
    expect(curve.every(({ isProved }) => isProved)).toBe(true);
  });
});

describe('a search', () => {
  const wide: Scenario = randomScenario(5, {
    projects: 60,
    skills: 4,
    weeks: 20,
    delays: [2, 4, 8],
    tightness: 0.6,
  });
  const open: Scenario = {
    ...wide,
    changesAtMost: undefined,
    budgetByQuarter: undefined,
    projects: wide.projects.map(({ key, options, dependsOn }) => ({
      key,
      options: options.map(({ kind, weeks, value, use }) => ({ kind, weeks, value, use })),
      isMandatory: false,
      dependsOn: dependsOn.slice(0, 1),
    })),
  };

  test('[SC3] over many projects finds a plan that fits, says how far from the bound it is, and does not call it best', () => {
    const { best, bound, gapShare, isProved } = searched(open, 2_000);
    expect(best).toBeDefined();
    expect(best).toEqual(planOf(open, best?.choices ?? []));
    expect(best?.fits).toBe(true);
    expect(isProved).toBe(false);
    expect(bound).toBeGreaterThanOrEqual(best?.value ?? Infinity);
    expect(gapShare).toBeCloseTo((bound - (best?.value ?? 0)) / (best?.value ?? 1), 9);
    expect(gapShare).toBeLessThan(0.5);
  });

  test('says what it knows as it goes, and never worse than before', () => {
    const told: SearchProgress[] = [];
    searchedWith(launches, (progress) => told.push(progress));
    expect(Array.from(new Set(told.map(({ looking }) => looking)))).toEqual(['best', 'runnerUp', 'curve']);
    const values = told.map(({ found }) => found.best?.value ?? -Infinity);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
    const bounds = told.map(({ found }) => found.bound);
    expect(bounds).toEqual(bounds.toSorted((one, other) => other - one));
  });

  test('can be left at any breath', () => {
    let looked = 0;
    const clock = steppingClock();
    const now = (): number => {
      looked += 1;
      return clock();
    };
    const running = search(open, { now, milliseconds: 60_000 });
    expect(running.next().done).toBe(false);
    const before = looked;
    expect(running.return({ ...searched(launches) }).done).toBe(true);
    expect(running.next().done).toBe(true);
    expect(looked).toBe(before);
  });

  test('keeps to its time', () => {
    let time = 0;
    const now = (): number => (time += 1);
    const running = search(open, { now, milliseconds: 500 });
    while (running.next().done !== true);
    expect(time).toBeLessThan(600);
  });

  test('without time calls nothing best', () => {
    const { best, isProved, isRunnerUpProved, curve } = searched(open, 3);
    expect([best?.fits ?? true, isProved, isRunnerUpProved]).toEqual([true, false, false]);
    expect(curve.filter((point) => point.isProved)).toEqual([]);
  });

  test('[SC3] over many projects that all fit as they are is proved all the same', () => {
    const roomy: Scenario = { ...open, capacity: open.capacity.map((row) => row.map(() => 1_000)) };
    const { best, isProved, bound } = searched(roomy, 200);
    expect([isProved, bound]).toEqual([true, best?.value]);
  });

  test('of nothing to move is proved at once: everything stays', () => {
    const { best, isProved, curve } = searched({ ...launches, projects: [] });
    expect(best).toEqual(planOf({ ...launches, projects: [] }, []));
    expect(isProved).toBe(true);
    expect(curve).toHaveLength(1);
  });

  test('where every option of a project is closed nothing fits, and that is proved', () => {
    const [first, ...rest] = launches.projects;
    if (first === undefined) throw new Error('no project');
    const options = first.options.map((option) => ({
      ...option,
      closedBecause: { kind: 'forbidden' as const },
    }));
    const { best, isProved, curve } = searched({ ...launches, projects: [{ ...first, options }, ...rest] });
    expect([best, isProved, curve]).toEqual([undefined, true, []]);
  });

  test('[SC4] where nothing fits the curve ends at the least overload there can be', () => {
    const none: Scenario = { ...launches, capacity: launches.capacity.map((row) => row.map(() => 1)) };
    const { best, runnerUp, isProved, curve } = searched(none);
    expect([best, runnerUp, isProved]).toEqual([undefined, undefined, true]);
    const least = Math.min(...everyPlan(none).map(({ overload }) => overload));
    expect(curve.at(-1)?.plan.overloadPersonWeeks).toBeCloseTo(least, 6);
    expect(curve.at(-1)?.isProved).toBe(true);
    expect(curve[0]?.changesAtMost).toBe(0);
  });
});
