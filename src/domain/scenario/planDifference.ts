import { optionAt } from './planOf.ts';
import type { Plan, Scenario, ScenarioOption } from './scenario.ts';

/** Where two plans do different things with a project, and what the first gains by it (below 0: loses). */
export interface Difference {
  readonly key: string;
  readonly one: ScenarioOption;
  readonly other: ScenarioOption;
  readonly gain: number;
}

/** Why one plan is worth more than another: the projects they treat differently, the largest gain or loss first. */
export function planDifference(scenario: Scenario, one: Plan, other: Plan): Difference[] {
  return scenario.projects
    .flatMap((project, index): Difference[] => {
      const [first, second] = [one.choices[index] ?? -1, other.choices[index] ?? -1];
      if (first === second) return [];
      const [chosen, instead] = [optionAt(project, first), optionAt(project, second)];
      return [{ key: project.key, one: chosen, other: instead, gain: chosen.value - instead.value }];
    })
    .toSorted((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
}

/** What all of it would be worth if there were people enough: no plan can be worth more. */
export function worthUnlimited({ projects }: Scenario): number {
  return projects.reduce((sum, { options }) => sum + Math.max(...options.map(({ value }) => value)), 0);
}
