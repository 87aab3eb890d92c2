import { isAlternative, planOf } from '#domain/scenario/planOf.ts';
import type { CurvePoint, Plan, Scenario, SearchResult } from '#domain/scenario/scenario.ts';

import type { Found, Picks } from './found.ts';
import type { SearchModel } from './searchModel.ts';

/** What the parts of the search have found so far. */
export class Ledger {
  #best: Plan | undefined;
  #runnerUp: Plan | undefined;
  #bound = Number.POSITIVE_INFINITY;
  #isProved = false;
  #isRunnerUpProved = false;
  #curve: readonly CurvePoint[] = [];
  readonly #scenario: Scenario;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  get best(): Plan | undefined {
    return this.#best;
  }

  get runnerUp(): Plan | undefined {
    return this.#runnerUp;
  }

  offer(model: SearchModel, { picks }: Found): Plan {
    const plan = planOf(this.#scenario, choicesOf(model, picks));
    if (!plan.fits || !this.#isWithinChanges(plan)) return plan;
    const others = [this.#runnerUp, plan];
    if (this.#best === undefined || (!this.#isProved && isBetter(plan, this.#best))) {
      others.push(this.#best);
      this.#best = plan;
    }
    this.#runnerUp = this.#worthiestAlternative(others);
    return plan;
  }

  /** No plan is worth more than this, give or take the dust of the reckoning. */
  bound(worth: number, reckoningDust: number): void {
    this.#bound = Math.min(this.#bound, worth + reckoningDust);
    if (this.#best !== undefined && this.#bound - this.#best.value <= 2 * reckoningDust) this.prove();
  }

  prove(): void {
    this.#isProved = true;
    this.#bound = this.#best?.value ?? Number.NEGATIVE_INFINITY;
  }

  proveRunnerUp(): void {
    this.#isRunnerUpProved = this.#isProved;
  }

  draw(point: CurvePoint): void {
    this.#curve = [...this.#curve, point];
  }

  result(): SearchResult {
    const [best, bound] = [this.#best, this.#bound];
    return {
      best,
      runnerUp: this.#runnerUp,
      bound,
      gapShare: best && Math.max(0, bound - best.value) / Math.max(1e-9, Math.abs(best.value)),
      isProved: this.#isProved,
      isRunnerUpProved: this.#isRunnerUpProved,
      curve: this.#curve,
    };
  }

  #worthiestAlternative(plans: readonly (Plan | undefined)[]): Plan | undefined {
    let worthiest: Plan | undefined;
    for (const plan of plans)
      if (plan !== undefined && this.#best !== undefined && isAlternative(this.#scenario, plan, this.#best))
        if (worthiest === undefined || isBetter(plan, worthiest)) worthiest = plan;
    return worthiest;
  }

  #isWithinChanges({ changes }: Plan): boolean {
    return changes <= (this.#scenario.changesAtMost ?? changes);
  }
}

const isBetter = (one: Plan, other: Plan): boolean =>
  one.value > other.value || (one.value === other.value && one.changes < other.changes);

export const choicesOf = ({ projects }: SearchModel, picks: Picks): number[] =>
  projects.map(({ options }, project) => options[picks[project] ?? 0]?.choice ?? -1);

/** The plan in the model's terms; undefined where it takes an option that is closed. */
export function picksOf({ projects }: SearchModel, { choices }: Pick<Plan, 'choices'>): Picks | undefined {
  const picks = projects.map(({ options }, project) =>
    options.findIndex(({ choice }) => choice === choices[project]),
  );
  return picks.includes(-1) ? undefined : Int16Array.from(picks);
}
