import type { Found, Picks } from './found.ts';
import type { ModelOption, SearchModel } from './searchModel.ts';

const hair = 1e-9;
/** What one thing that may not be is reckoned at on the way; such a plan is never the answer. */
const brokenPrice = 1e4;

/** A plan in the making: what is picked, what is left of each limit, what it is worth and what it exceeds. */
export class Placement {
  readonly picks: Picks;
  worth = 0;
  /** What is exceeded and may be, at its price. */
  excess = 0;
  /** What is exceeded and may not be. */
  broken = 0;
  /** How many pairs of projects do not go together. */
  conflicts = 0;
  readonly #model: SearchModel;
  readonly #left: Float64Array;

  constructor(model: SearchModel, picks: Picks) {
    this.#model = model;
    this.picks = Int16Array.from(picks);
    this.#left = Float64Array.from(model.limits);
    for (const [project, pick] of picks.entries()) {
      this.#add(this.option(project, pick));
      this.conflicts += this.conflictsOf(project, pick) / 2;
    }
  }

  /** Worth, less all that is wrong. */
  get merit(): number {
    return this.worth - this.excess - (this.broken + this.conflicts) * brokenPrice;
  }

  get isSound(): boolean {
    return this.broken <= hair && this.conflicts === 0;
  }

  option(project: number, pick: number): ModelOption {
    const option = this.#model.projects[project]?.options[pick];
    if (option === undefined) throw new Error(`project ${project} of the model has no option ${pick}`);
    return option;
  }

  put(project: number, pick: number): void {
    const before = this.picks[project] ?? 0;
    this.conflicts += this.conflictsOf(project, pick) - this.conflictsOf(project, before);
    this.#remove(this.option(project, before));
    this.picks[project] = pick;
    this.#add(this.option(project, pick));
  }

  /** Whether there is room for it beside what the project has now. */
  fits({ limits, uses }: ModelOption): boolean {
    for (let at = 0; at < limits.length; at += 1)
      if ((this.#left[limits[at] ?? 0] ?? 0) < (uses[at] ?? 0) - hair) return false;
    return true;
  }

  /** How many of the projects that wait for it, or that it waits for, do not go along. */
  conflictsOf(project: number, pick: number): number {
    let count = 0;
    for (const { project: other, goes } of this.#model.projects[project]?.neighbours ?? [])
      if (goes[pick]?.[this.picks[other] ?? 0] !== true) count += 1;
    return count;
  }

  isExceeded(limit: number): boolean {
    return (this.#left[limit] ?? 0) < -hair;
  }

  /** A limit that is exceeded, the first at or after the given one. */
  exceededFrom(limit: number): number | undefined {
    const count = this.#left.length;
    for (let at = 0; at < count; at += 1)
      if ((this.#left[(limit + at) % count] ?? 0) < -hair) return (limit + at) % count;
    return undefined;
  }

  #add({ worth, limits, uses }: ModelOption): void {
    this.worth += worth;
    for (let at = 0; at < limits.length; at += 1) {
      const limit = limits[at] ?? 0;
      const before = this.#left[limit] ?? 0;
      const after = before - (uses[at] ?? 0);
      this.#left[limit] = after;
      if (after < -hair) this.#exceed(limit, Math.min(0, before) - after);
    }
  }

  #remove({ worth, limits, uses }: ModelOption): void {
    this.worth -= worth;
    for (let at = 0; at < limits.length; at += 1) {
      const limit = limits[at] ?? 0;
      const before = this.#left[limit] ?? 0;
      const after = before + (uses[at] ?? 0);
      this.#left[limit] = after;
      if (before < -hair) this.#exceed(limit, before - Math.min(0, after));
    }
  }

  #exceed(limit: number, by: number): void {
    const price = this.#model.excessPrices[limit] ?? 0;
    if (price === Number.POSITIVE_INFINITY) this.broken += by;
    else this.excess += by * price;
  }
}

/** The plan as something found; undefined where it may not be. */
export function foundAt(model: SearchModel, picks: Picks): Found | undefined {
  const { isSound, merit } = new Placement(model, picks);
  return isSound ? { picks, worth: merit } : undefined;
}
