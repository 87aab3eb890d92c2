import { useMemo } from 'react';

import type { Project } from '#domain/project/project.ts';
import { type PlanEffects, planEffects } from '#domain/scenario/planEffects.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { scenarioOf } from '#domain/scenario/scenarioOf.ts';

import type { PlanShown } from './planModel.ts';
import type { Question } from './questionModel.ts';
import type { Wishes } from './wishes.ts';

/** The same scenario for the same question, so that nothing is searched for twice. */
export function useScenario(
  question: Question,
  keys: readonly string[],
  { pinned, forbidden }: Wishes,
): Scenario {
  const { sources, grid } = question;
  const named = keys.join(' ');
  return useMemo(() => {
    const movable = named === '' ? [] : named.split(' ');
    return scenarioOf(
      {
        projects: inOrderOf(movable, sources.projects),
        demand: sources.demand,
        grid,
        today: sources.today,
        budgetByQuarter: sources.settings.budgetByQuarter,
      },
      { movable, pinned, forbidden },
    );
  }, [sources, grid, named, pinned, forbidden]);
}

/** Those that may move come as they are asked for: who wants most is the first row. */
function inOrderOf(keys: readonly string[], projects: readonly Project[]): readonly Project[] {
  const place = new Map(keys.map((key, index) => [key, index]));
  return projects.toSorted(
    (one, other) => (place.get(one.key) ?? keys.length) - (place.get(other.key) ?? keys.length),
  );
}

export function useEffects(
  { sources, grid }: Question,
  scenario: Scenario,
  { plan }: PlanShown,
): PlanEffects {
  const { projects, demand, people, allocations } = sources;
  const choices = plan.choices.join(' ');
  return useMemo(
    () => planEffects({ projects, demand, grid, people, allocations }, scenario, plan),
    // The same choices are the same plan.
    // oxlint-disable-next-line react/exhaustive-deps
    [projects, demand, grid, people, allocations, scenario, choices],
  );
}
