import type { Picks } from './found.ts';
import type { ModelOption, SearchModel } from './searchModel.ts';

const hair = 1e-9;
/** What exceeding a hard limit by one is reckoned at on the way; such a plan is never the answer. */
const hardExcessPrice = 1e4;

/** A plan in the making: what is picked, what is left of each limit, what it is worth and what it exceeds. */
export class Placement {
  readonly picks: Picks;
  worth = 0;
  excess = 0;
  readonly #model: SearchModel;
  readonly #left: Float64Array;
  readonly #prices: Float64Array;

  constructor(model: SearchModel, picks: Picks) {
    this.#model = model;
    this.picks = Int16Array.from(picks);
    this.#left = Float64Array.from(model.limits);
    this.#prices = model.excessPrices.map((price) =>
      price === Number.POSITIVE_INFINITY ? hardExcessPrice : price,
    );
    for (const [project, pick] of picks.entries()) this.#add(this.option(project, pick));
  }

  option(project: number, pick: number): ModelOption {
    const option = this.#model.projects[project]?.options[pick];
    if (option === undefined) throw new Error(`project ${project} of the model has no option ${pick}`);
    return option;
  }

  put(project: number, pick: number): void {
    this.#remove(this.option(project, this.picks[project] ?? 0));
    this.picks[project] = pick;
    this.#add(this.option(project, pick));
  }

  /** Whether there is room for it beside what the project has now. */
  fits({ limits, uses }: ModelOption): boolean {
    for (let at = 0; at < limits.length; at += 1)
      if ((this.#left[limits[at] ?? 0] ?? 0) < (uses[at] ?? 0) - hair) return false;
    return true;
  }

  /** Whether the projects that wait for it, or that it waits for, go along. */
  goes(project: number, pick: number): boolean {
    const { neighbours = [] } = this.#model.projects[project] ?? {};
    for (const { project: other, goes } of neighbours)
      if (goes[pick]?.[this.picks[other] ?? 0] !== true) return false;
    return true;
  }

  #add({ worth, limits, uses }: ModelOption): void {
    this.worth += worth;
    for (let at = 0; at < limits.length; at += 1) {
      const limit = limits[at] ?? 0;
      const before = this.#left[limit] ?? 0;
      const after = before - (uses[at] ?? 0);
      this.#left[limit] = after;
      if (after < -hair) this.excess += (Math.min(0, before) - after) * (this.#prices[limit] ?? 0);
    }
  }

  #remove({ worth, limits, uses }: ModelOption): void {
    this.worth -= worth;
    for (let at = 0; at < limits.length; at += 1) {
      const limit = limits[at] ?? 0;
      const before = this.#left[limit] ?? 0;
      const after = before + (uses[at] ?? 0);
      this.#left[limit] = after;
      if (before < -hair) this.excess -= (Math.min(0, after) - before) * (this.#prices[limit] ?? 0);
    }
  }
}
