import type { Found, Picks } from './found.ts';
import { reducedWorth } from './multipliers.ts';
import type { Pulse } from './pulse.ts';
import type { ModelOption, SearchModel } from './searchModel.ts';

export interface TreeTask {
  readonly prices: Float64Array;
  /** A plan known already: only a better one is of interest. */
  readonly known: Found | undefined;
  /** Only plans count in which at least one project picks something worth more than here. */
  readonly betterSomewhereThan?: Picks | undefined;
  readonly pulse: Pulse;
  readonly onFound?: ((found: Found) => void) | undefined;
}

export interface TreeResult {
  readonly found: Found | undefined;
  /** False where the time was over before everything was looked at. */
  readonly isComplete: boolean;
}

const hair = 1e-9;
/** More than the hairs that the model counts for a change. */
const changeHairs = 5e-7;

/**
 * Branch and bound, depth first: projects are decided one after the other, the most telling first, the most promising option first;
 * what cannot become better than what is known, by the prices of the limits, is not looked at.
 */
export function* treeSearch(model: SearchModel, task: TreeTask): Generator<void, TreeResult> {
  const tree = new Tree(model, task);
  yield* tree.decideNext(0, 0);
  return { found: tree.found, isComplete: !tree.isStopped };
}

interface Branch {
  readonly project: number;
  readonly options: readonly number[];
  /** What the rest can still bring, by option. */
  readonly bounds: readonly number[];
}

class Tree {
  found: Found | undefined;
  isStopped = false;
  readonly #model: SearchModel;
  readonly #task: TreeTask;
  readonly #picks: Picks;
  readonly #left: Float64Array;
  /** What each option brings, less what it takes at the prices of the limits. */
  readonly #reduced: readonly Float64Array[];
  /** The same as things stand. */
  readonly #now: readonly Float64Array[];
  readonly #best: Float64Array;
  /** What is left of the limits, at their prices; what is exceeded, at its own. */
  #leftWorth: number;
  /** How many projects picked something better than in the plan to differ from. */
  #better = 0;

  constructor(model: SearchModel, task: TreeTask) {
    this.#model = model;
    this.#task = task;
    this.found = task.known;
    this.#picks = new Int16Array(model.projects.length).fill(-1);
    this.#left = Float64Array.from(model.limits);
    this.#reduced = model.projects.map(({ options }) =>
      Float64Array.from(options, (option) => reducedWorth(option, task.prices)),
    );
    this.#now = this.#reduced.map((reduced) => new Float64Array(reduced.length));
    this.#best = new Float64Array(model.projects.length);
    this.#leftWorth = this.#left.reduce((sum, left, at) => sum + left * (task.prices[at] ?? 0), 0);
  }

  *decideNext(decided: number, worth: number): Generator<void, void> {
    const beat = this.#task.pulse.beat();
    if (beat === 'stop') this.isStopped = true;
    if (this.isStopped) return;
    if (beat === 'tell') yield;
    if (decided === this.#picks.length) {
      this.#reach(worth);
      return;
    }
    const branch = this.#branch(worth);
    if (branch === undefined) return;
    const { project, options, bounds } = branch;
    for (const [at, pick] of options.entries()) {
      if ((bounds[at] ?? 0) <= this.#toBeat()) return;
      const option = this.#model.projects[project]?.options[pick];
      if (option === undefined) continue;
      const [before, better] = [this.#leftWorth, this.#better];
      this.#picks[project] = pick;
      if (this.#isBetter(project, option)) this.#better += 1;
      const excess = this.#take(option);
      yield* this.decideNext(decided + 1, worth + option.worth - excess);
      this.#giveBack(option);
      this.#picks[project] = -1;
      this.#leftWorth = before;
      this.#better = better;
      if (this.isStopped) return;
    }
  }

  #toBeat(): number {
    return (this.found?.worth ?? Number.NEGATIVE_INFINITY) + hair;
  }

  #isBetter(project: number, option: ModelOption): boolean {
    const instead = this.#task.betterSomewhereThan?.[project];
    if (instead === undefined) return false;
    return option.worth > (this.#model.projects[project]?.options[instead]?.worth ?? 0) + changeHairs;
  }

  #reach(worth: number): void {
    if (worth <= this.#toBeat() || this.#lossToDiffer() > 0) return;
    this.found = { picks: Int16Array.from(this.#picks), worth };
    this.#task.onFound?.(this.found);
  }

  /** Whom to decide next, and in which order; undefined where nothing below can beat what is known. */
  #branch(worth: number): Branch | undefined {
    const { projects } = this.#model;
    let bound = worth + this.#leftWorth;
    let most: Branch | undefined;
    let mostRegret = -1;
    for (const [project, { options }] of projects.entries()) {
      if (this.#picks[project] !== -1) continue;
      const now = this.#now[project];
      if (now === undefined) continue;
      let [first, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let pick = 0; pick < options.length; pick += 1) {
        const reduced = this.#reducedNow(project, pick);
        now[pick] = reduced;
        if (reduced > first) [first, second] = [reduced, first];
        else if (reduced > second) second = reduced;
      }
      if (first === Number.NEGATIVE_INFINITY) return undefined;
      bound += first;
      this.#best[project] = first;
      const regret = first - second;
      if (regret <= mostRegret) continue;
      mostRegret = regret;
      most = { project, options: [], bounds: [] };
    }
    if (most === undefined || bound - this.#lossToDiffer() <= this.#toBeat()) return undefined;
    return this.#inOrder(most.project, bound);
  }

  /** What it takes at least from the bound to be a plan that counts; Infinity where it cannot become one. */
  #lossToDiffer(): number {
    if (this.#task.betterSomewhereThan === undefined || this.#better > 0) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [project, { options }] of this.#model.projects.entries()) {
      if (this.#picks[project] !== -1) continue;
      for (const [pick, option] of options.entries())
        if (this.#isBetter(project, option))
          least = Math.min(least, (this.#best[project] ?? 0) - (this.#now[project]?.[pick] ?? 0));
    }
    return least;
  }

  #inOrder(project: number, bound: number): Branch {
    const now = this.#now[project] ?? new Float64Array();
    const rest = bound - (this.#best[project] ?? 0);
    const options = Array.from(now.keys())
      .filter((pick) => (now[pick] ?? 0) > Number.NEGATIVE_INFINITY)
      .toSorted((one, other) => (now[other] ?? 0) - (now[one] ?? 0));
    return { project, options, bounds: options.map((pick) => rest + (now[pick] ?? 0)) };
  }

  /** What the option brings as things stand: nothing is left for free, and what is not left at all costs its own price. */
  #reducedNow(project: number, pick: number): number {
    const { projects, excessPrices } = this.#model;
    const own = projects[project];
    const option = own?.options[pick];
    if (own === undefined || option === undefined) return Number.NEGATIVE_INFINITY;
    for (const { project: other, goes } of own.neighbours) {
      const theirs = this.#picks[other] ?? -1;
      if (theirs !== -1 && goes[pick]?.[theirs] !== true) return Number.NEGATIVE_INFINITY;
    }
    let reduced = this.#reduced[project]?.[pick] ?? 0;
    const { limits, uses } = option;
    for (let at = 0; at < limits.length; at += 1) {
      const limit = limits[at] ?? 0;
      const missing = (uses[at] ?? 0) - Math.max(0, this.#left[limit] ?? 0);
      if (missing <= hair) continue;
      const price = excessPrices[limit] ?? 0;
      if (price === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
      reduced -= missing * (price - (this.#task.prices[limit] ?? 0));
    }
    return reduced;
  }

  /** Answers what it exceeds, at its price. */
  #take({ limits, uses }: ModelOption): number {
    let excess = 0;
    for (let at = 0; at < limits.length; at += 1) {
      const limit = limits[at] ?? 0;
      const before = this.#left[limit] ?? 0;
      const after = before - (uses[at] ?? 0);
      this.#left[limit] = after;
      this.#leftWorth += (Math.max(0, after) - Math.max(0, before)) * (this.#task.prices[limit] ?? 0);
      const missing = Math.min(0, before) - Math.min(0, after);
      if (missing > hair) excess += missing * (this.#model.excessPrices[limit] ?? 0);
    }
    return excess;
  }

  #giveBack({ limits, uses }: ModelOption): void {
    for (let at = 0; at < limits.length; at += 1) {
      const limit = limits[at] ?? 0;
      this.#left[limit] = (this.#left[limit] ?? 0) + (uses[at] ?? 0);
    }
  }
}
