import { hopefulOnly, possibleOnly, withOnly } from './fewerOptions.ts';
import type { Found } from './found.ts';
import { priceLimits, reducedWorth } from './multipliers.ts';
import { foundAt } from './placement.ts';
import type { Pulse } from './pulse.ts';
import type { SearchModel } from './searchModel.ts';
import type { Tightened } from './tighten.ts';

export interface PricedTreeTask {
  /** Only plans worth more than this are of interest. */
  readonly reached: number;
  readonly pulse: Pulse;
  /** The plan's picks are those of the model that is told with it. */
  readonly onFound: (model: SearchModel, found: Found) => void;
}

const roundsOnTheWay = 40;

/**
 * Branch and bound in which each branch gets prices of its own and loses the options that can lead to nothing better: slow by branch, but
 * it comes to an end with few of them. False where the time was over before everything was looked at.
 */
export const pricedTree = ({ model, prices }: Tightened, task: PricedTreeTask): Generator<void, boolean> =>
  new PricedTree(task).look(model, prices);

class PricedTree {
  #reached: number;
  readonly #task: PricedTreeTask;

  constructor(task: PricedTreeTask) {
    this.#task = task;
    this.#reached = task.reached;
  }

  *look(model: SearchModel, from: Float64Array): Generator<void, boolean> {
    const beat = this.#task.pulse.beat();
    if (beat === 'stop') return false;
    if (beat === 'tell') yield;
    const possible = possibleOnly(model);
    if (possible === undefined) return true;
    const priced = priceLimits(possible, { rounds: roundsOnTheWay, reached: this.#reached, from });
    const hopeful = hopefulOnly(possible, priced, this.#reached);
    if (hopeful === undefined) return true;
    const project = leastOpen(hopeful);
    if (project === undefined) {
      this.#reach(hopeful);
      return true;
    }
    for (const pick of mostPromisingFirst(hopeful, project, priced.prices)) {
      const branch = withOnly(hopeful, project, (_, own) => own === pick);
      if (branch !== undefined && !(yield* this.look(branch, priced.prices))) return false;
    }
    return true;
  }

  /** Each project has one option left. */
  #reach(model: SearchModel): void {
    const found = foundAt(model, new Int16Array(model.projects.length));
    if (found === undefined || found.worth <= this.#reached) return;
    this.#reached = found.worth;
    this.#task.onFound(model, found);
  }
}

/** The project with the fewest options of those that have a choice. */
function leastOpen({ projects }: SearchModel): number | undefined {
  let [least, fewest]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const [project, { options }] of projects.entries())
    if (options.length > 1 && options.length < fewest) [least, fewest] = [project, options.length];
  return least;
}

function mostPromisingFirst({ projects }: SearchModel, project: number, prices: Float64Array): number[] {
  const reduced = (projects[project]?.options ?? []).map((option) => reducedWorth(option, prices));
  return Array.from(reduced.keys()).toSorted((one, other) => (reduced[other] ?? 0) - (reduced[one] ?? 0));
}
