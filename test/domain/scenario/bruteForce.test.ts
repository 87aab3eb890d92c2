import { describe, expect, test } from 'vitest';

import type { CurvePoint, Scenario } from '#domain/scenario/scenario.ts';

import { type Enumerated, everyPlan } from './everyPlan.ts';
import { fewer } from './fewer.ts';
import { randomScenario, type Shape } from './randomScenario.ts';
import { searchedWith } from './searching.ts';

const shapes: readonly Shape[] = [
  { projects: 3, skills: 1, weeks: 8, delays: [2, 4, 8], tightness: 0.6 },
  { projects: 4, skills: 2, weeks: 10, delays: [2, 4, 8], tightness: 0.7 },
  { projects: 5, skills: 2, weeks: 12, delays: [1, 3], tightness: 0.9 },
  { projects: 6, skills: 3, weeks: 10, delays: [4], tightness: 0.7 },
];

const count = fewer(150);

describe('[SC1] the search agrees with looking at every combination', () => {
  test.each(shapes.map((shape, index) => ({ shape, index })))(
    `${count} scenarios like $shape`,
    ({ shape, index }) => {
      const seeds = Array.from({ length: count }, (_, at) => 1000 * index + at);
      const differences = seeds.flatMap((seed) =>
        differencesIn(randomScenario(seed, shape)).map((difference) => `scenario ${seed}: ${difference}`),
      );
      expect(differences).toEqual([]);
    },
    60_000,
  );
});

function differencesIn(scenario: Scenario): string[] {
  const bounds: number[] = [];
  const { best, runnerUp, isProved, isRunnerUpProved, curve } = searchedWith(scenario, ({ found }) =>
    bounds.push(found.bound),
  );
  const all = everyPlan(scenario);
  const fitting = all.filter(({ fits, changes }) => fits && changes <= (scenario.changesAtMost ?? Infinity));
  const alternatives = fitting.filter((plan) => isAlternative(scenario, plan, best?.choices ?? []));
  return [
    ...(isProved ? [] : ['not proved']),
    ...(bounds.some((bound) => bound < (mostOf(fitting) ?? -Infinity) - 1e-6)
      ? ['a bound below the best plan']
      : []),
    ...(isRunnerUpProved || best === undefined ? [] : ['runner-up not proved']),
    ...differs('best', best?.value, mostOf(fitting)),
    ...differs('runner-up', runnerUp?.value, best === undefined ? undefined : mostOf(alternatives)),
    ...curve.flatMap((point) => differencesAt(all, point)),
  ];
}

const mostOf = (plans: readonly Enumerated[]): number | undefined =>
  plans.length === 0 ? undefined : Math.max(...plans.map(({ value }) => value));

function differs(what: string, found: number | undefined, expected: number | undefined): string[] {
  const isSame = found === expected || Math.abs((found ?? Infinity) - (expected ?? Infinity)) < 1e-3;
  return isSame ? [] : [`${what} is ${found} and should be ${expected}`];
}

const isAlternative = ({ projects }: Scenario, plan: Enumerated, best: readonly number[]): boolean =>
  projects.some(({ options }, index) => {
    const [mine, its] = [options[plan.choices[index] ?? -1], options[best[index] ?? -1]];
    return (mine?.value ?? 0) > (its?.value ?? 0);
  });

/** With a plan that fits the worthiest is meant, without one the least overload (and over budget, which the plans here weigh up). */
function differencesAt(all: readonly Enumerated[], { changesAtMost, plan, isProved }: CurvePoint): string[] {
  const name = `with ${changesAtMost} changes`;
  const allowed = all.filter(({ changes }) => changes <= changesAtMost);
  const fitting = allowed.filter(({ fits }) => fits);
  if (!isProved) return [`${name} not proved`];
  if (fitting.length > 0) return differs(name, plan.fits ? plan.value : undefined, mostOf(fitting));
  if (plan.fits) return [`${name} fits and should not`];
  if (all.some(({ overBudget }) => overBudget > 0)) return [];
  const goingTogether = allowed.filter(({ keepsDependencies }) => keepsDependencies);
  const least = Math.min(...goingTogether.map(({ overload }) => overload));
  return Math.abs(plan.overloadPersonWeeks - least) < 0.02
    ? []
    : [`${name} overloads ${plan.overloadPersonWeeks}, not ${least}`];
}
