import { expect, test } from 'vitest';

import { isOpen } from '#domain/scenario/planOf.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Found } from '#domain/scenario/search/found.ts';
import { priceLimits } from '#domain/scenario/search/multipliers.ts';
import { pricedTree } from '#domain/scenario/search/pricedTree.ts';
import { type SearchModel, searchModel } from '#domain/scenario/search/searchModel.ts';
import { tighten } from '#domain/scenario/search/tighten.ts';

import { everyPlan } from './everyPlan.ts';
import { fewer } from './fewer.ts';
import { randomScenario } from './randomScenario.ts';

const count = fewer(150);
const shape = { projects: 4, skills: 3, weeks: 10, delays: [1, 2, 4], tightness: 0.5 };
const unhurried = { beat: () => 'go' as const, share: () => 0 };

function ended<T>(running: Generator<void, T>): T {
  for (;;) {
    const next = running.next();
    if (next.done === true) return next.value;
  }
}

/** What the tree finds by itself, with nothing known but that the best plan is better than this. */
function alone(model: SearchModel, reached: number) {
  const priced = priceLimits(model, { rounds: 200, reached });
  const tightened = ended(tighten(model, { priced, reached, pulse: unhurried }));
  const found: Found[] = [];
  const onFound = (_: SearchModel, plan: Found): void => void found.push(plan);
  const isComplete = ended(pricedTree(tightened, { reached, pulse: unhurried, onFound }));
  return { best: found.at(-1)?.worth, bound: tightened.bound, isComplete };
}

function bestOf(scenario: Scenario): number | undefined {
  const { changesAtMost = Infinity } = scenario;
  const fitting = everyPlan(scenario).filter(({ fits, changes }) => fits && changes <= changesAtMost);
  return fitting.length === 0 ? undefined : Math.max(...fitting.map(({ value }) => value));
}

test(`[SC3] leaving out what leads to nothing better leaves the best plan, and no bound is below it: ${count} scenarios`, () => {
  const seeds = Array.from({ length: count }, (_, at) => 5_000 + at);
  const wrong = seeds.flatMap((seed) => {
    const scenario = randomScenario(seed, shape);
    if (!scenario.projects.every((project) => project.options.some((option) => isOpen(project, option))))
      return [];
    const model = searchModel(scenario, 'worth');
    const expected = bestOf(scenario);
    const { best, bound, isComplete } = alone(model, -1 - model.projects.length);
    const isSame =
      expected === undefined
        ? best === undefined
        : Math.abs((best ?? Infinity) * model.worthUnit - expected) < 1e-3 &&
          bound * model.worthUnit > expected - 1e-3;
    return isComplete && isSame
      ? []
      : [`scenario ${seed}: ${(best ?? 0) * model.worthUnit}, should be ${expected}`];
  });
  expect(wrong).toEqual([]);
}, 60_000);
