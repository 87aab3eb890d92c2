import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Plan, Scenario } from '#domain/scenario/scenario.ts';

import { everyPlan } from './everyPlan.ts';
import { fewer } from './fewer.ts';
import { randomScenario } from './randomScenario.ts';
import { searched, searchedWith } from './searching.ts';

const scenarios = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    projects: fc.integer({ min: 1, max: 6 }),
    skills: fc.integer({ min: 1, max: 3 }),
    weeks: fc.integer({ min: 4, max: 14 }),
    delays: fc.constantFrom([2, 4, 8], [1, 2], [3]),
    tightness: fc.constantFrom(0.4, 0.8, 1.2),
  })
  .map(({ seed, ...shape }) => randomScenario(seed, shape));

/** Looked up in the enumeration, which knows nothing of the search. */
const breaksNothing = (scenario: Scenario, plan: Plan | undefined): boolean =>
  plan === undefined ||
  everyPlan(scenario).some(
    ({ choices, fits, changes }) =>
      fits &&
      changes <= (scenario.changesAtMost ?? Infinity) &&
      choices.every((choice, project) => choice === plan.choices[project]),
  );

test('[SC1] no plan breaks capacity, a dependency, a mandatory project, a closed option, a budget or the number of changes', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const plans: (Plan | undefined)[] = [];
      const result = searchedWith(scenario, ({ found }) => plans.push(found.best, found.runnerUp));
      const told = Array.from(new Set([...plans, result.best]));
      expect(told.filter((plan) => !breaksNothing(scenario, plan))).toEqual([]);
    }),
    { numRuns: fewer(60) },
  );
});

test('[SC1] more people never make the best plan worth less', () => {
  fc.assert(
    fc.property(scenarios, fc.nat(), fc.double({ min: 0.1, max: 3, noNaN: true }), (scenario, at, more) => {
      const before = searched(scenario);
      const capacity = scenario.capacity.map((row, skill) =>
        skill === at % scenario.skills.length ? row.map((there) => there + more) : row,
      );
      const after = searched({ ...scenario, capacity });
      expect(after.best?.value ?? -Infinity).toBeGreaterThanOrEqual((before.best?.value ?? -Infinity) - 1e-3);
    }),
    { numRuns: fewer(60) },
  );
});

test('[SC4] the curve never falls: with more changes less overload, and once a plan fits more worth', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      // Without a budget overload alone is what is made less.
      const { curve } = searched({ ...scenario, budgetByQuarter: undefined, changesAtMost: undefined });
      const isUp = curve.map(({ changesAtMost, plan }, at) => {
        const before = curve[at - 1];
        if (before === undefined) return true;
        if (changesAtMost <= before.changesAtMost || plan.changes > changesAtMost) return false;
        if (before.plan.fits) return plan.fits && plan.value >= before.plan.value - 1e-3;
        return plan.fits || plan.overloadPersonWeeks <= before.plan.overloadPersonWeeks + 0.02;
      });
      expect(isUp).not.toContain(false);
    }),
    { numRuns: fewer(60) },
  );
});

test('[SC1] today’s plan is kept where it fits and nothing is worth more', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const roomy = {
        ...scenario,
        capacity: scenario.capacity.map((row) => row.map(() => Number.POSITIVE_INFINITY)),
        budgetByQuarter: undefined,
      };
      const { best, isProved } = searched(roomy);
      expect([best?.changes, isProved]).toEqual([0, true]);
    }),
    { numRuns: fewer(20) },
  );
});
