import { planOf, todaysPlan } from '#domain/scenario/planOf.ts';
import type { Plan, Scenario, SearchResult } from '#domain/scenario/scenario.ts';

import { carriedChoices, choicesByHand, type Wishes } from './wishes.ts';

/** What a search found, and for which scenario: the one on screen may be a newer one. */
export interface Found {
  readonly scenario: Scenario;
  readonly result: SearchResult;
}

export interface PlanShown {
  readonly plan: Plan;
  /** `own`: an option was taken by hand, and the plan is none of those that were found. */
  readonly standing: 'best' | 'runnerUp' | 'curve' | 'own' | 'today' | 'nothing';
  /** What the search found for the very projects on screen; undefined while it has not. */
  readonly result: SearchResult | undefined;
  /** The plan worth most that was found, to compare with. */
  readonly best: Plan | undefined;
}

export function planShown(scenario: Scenario, found: Found | undefined, wishes: Wishes): PlanShown {
  const result = found?.scenario === scenario ? found.result : undefined;
  const base = baseChoices(scenario, found, wishes.base);
  const choices = choicesByHand(scenario, base, wishes.byHand);
  const plan = planOf(scenario, choices);
  const best = result?.best;
  return { plan, result, best, standing: standingOf(plan, result, wishes, base) };
}

/** Before anything is found for these projects: what was found for those before, as far as they are still here. */
function baseChoices(scenario: Scenario, found: Found | undefined, base: Wishes['base']): readonly number[] {
  if (found === undefined) return todaysPlan(scenario).choices;
  const { result } = found;
  const point =
    typeof base === 'number' ? result.curve.find(({ changesAtMost }) => changesAtMost === base) : undefined;
  const plan =
    (base === 'runnerUp' ? result.runnerUp : point?.plan) ?? result.best ?? result.curve.at(-1)?.plan;
  if (plan === undefined) return todaysPlan(scenario).choices;
  return found.scenario === scenario ? plan.choices : carriedChoices(found.scenario, plan, scenario);
}

function standingOf(
  plan: Plan,
  result: SearchResult | undefined,
  { base }: Wishes,
  baseOf: readonly number[],
): PlanShown['standing'] {
  if (result?.best !== undefined && isSamePlan(plan, result.best)) return 'best';
  if (plan.changes === 0) return 'today';
  if (!isSamePlan(plan, { choices: baseOf })) return 'own';
  if (base === 'runnerUp' && result?.runnerUp !== undefined) return 'runnerUp';
  if (typeof base === 'number' && result !== undefined) return 'curve';
  return result !== undefined && result.best === undefined ? 'nothing' : 'own';
}

export const isSamePlan = (one: Pick<Plan, 'choices'>, other: Pick<Plan, 'choices'>): boolean =>
  one.choices.length === other.choices.length &&
  one.choices.every((choice, index) => choice === other.choices[index]);
