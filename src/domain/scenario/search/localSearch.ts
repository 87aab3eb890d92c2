import type { Found, Picks } from './found.ts';
import { Placement } from './placement.ts';
import type { Pulse } from './pulse.ts';
import type { ModelOption, SearchModel } from './searchModel.ts';

export interface LocalTask {
  readonly random: () => number;
  readonly pulse: Pulse;
  readonly onFound?: ((found: Found) => void) | undefined;
}

const hair = 1e-9;
const candidatesAtMost = 60;

/**
 * Large neighbourhood search: takes a few projects out that want the same thing, puts in again what brings most for what it takes, and
 * keeps the change if it is better, or now and then if it is only a little worse. Answers the best plan that exceeds nothing.
 */
export function* localSearch(model: SearchModel, task: LocalTask): Generator<void, Found | undefined> {
  const search = new LocalSearch(model, task);
  search.fill();
  if (model.projects.length === 0) return search.found;
  for (;;) {
    const beat = task.pulse.beat();
    if (beat === 'stop') return search.found;
    if (beat === 'tell') yield;
    search.change();
  }
}

class LocalSearch {
  found: Found | undefined;
  readonly #model: SearchModel;
  readonly #task: LocalTask;
  readonly #plan: Placement;
  /** What a project does while it is out: what takes least, usually nothing. */
  readonly #rest: Picks;
  /** What a project brings at most, and what it then takes. (What it takes at the prices of the limits was tried: it led astray.) */
  readonly #worth: Float64Array;
  readonly #use: Float64Array;
  /** Options by worth, without the one of rest. */
  readonly #liked: readonly (readonly number[])[];
  readonly #usersOfLimit: readonly (readonly number[])[];
  readonly #areSomeWaiting: boolean;
  #firstHeat = 0;
  #changed: [project: number, before: number][] = [];

  constructor(model: SearchModel, task: LocalTask) {
    this.#model = model;
    this.#task = task;
    const { projects } = model;
    this.#rest = Int16Array.from(projects, ({ options }) => leastOf(options));
    this.#plan = new Placement(model, this.#rest);
    const efficient = projects.map(({ options }) => mostEfficient(options));
    this.#worth = Float64Array.from(efficient, ({ worth }) => worth);
    this.#use = Float64Array.from(efficient, ({ use }) => use);
    this.#liked = projects.map(({ options }, project) =>
      Array.from(options.keys())
        .filter((pick) => pick !== this.#rest[project])
        .toSorted((one, other) => (options[other]?.worth ?? 0) - (options[one]?.worth ?? 0)),
    );
    this.#areSomeWaiting = projects.some(({ neighbours }) => neighbours.length > 0);
    const users = Array.from(model.limits, () => new Set<number>());
    for (const [project, { options }] of projects.entries())
      for (const { limits } of options) for (const limit of limits) users[limit]?.add(project);
    this.#usersOfLimit = users.map((of) => Array.from(of));
  }

  fill(): void {
    const order = Array.from(this.#liked.keys()).toSorted(
      (one, other) => this.#rank(other, 1) - this.#rank(one, 1),
    );
    this.#remember();
    // Who waits for somebody goes in only after them.
    for (let last = -1; last < this.#changed.length;) {
      last = this.#changed.length;
      for (const project of order) this.#insert(project, 0);
    }
    this.#changed = [];
    this.#remember();
    this.#firstHeat = (0.4 * Math.abs(this.#plan.worth)) / order.length;
  }

  change(): void {
    const { random, pulse } = this.#task;
    const before = this.#plan.merit;
    const anywhere = Math.floor(random() * this.#usersOfLimit.length);
    const limit = this.#plan.isSound ? anywhere : (this.#plan.exceededFrom(anywhere) ?? anywhere);
    const users = this.#usersOfLimit[limit] ?? [];
    this.#takeOut(users);
    this.#putIn(users);
    const gain = this.#plan.merit - before;
    const heat = this.#firstHeat * 0.01 ** pulse.share();
    if (gain >= 0 || random() < Math.exp(gain / heat)) {
      this.#changed = [];
      this.#remember();
    } else this.#undo();
  }

  #takeOut(users: readonly number[]): void {
    const { random } = this.#task;
    const count = 1 + Math.floor(random() * 5);
    for (let tries = 0; tries < 30 && this.#changed.length < count; tries += 1) {
      const project =
        random() < 0.85
          ? (users[Math.floor(random() * users.length)] ?? 0)
          : Math.floor(random() * this.#model.projects.length);
      this.#toRest(project);
    }
  }

  /** Who waits for it, or whom it waits for, may have to come out too. */
  #toRest(project: number): void {
    const rest = this.#rest[project] ?? 0;
    if (this.#plan.picks[project] === rest) return;
    this.#put(project, rest);
    for (const { project: other, goes } of this.#model.projects[project]?.neighbours ?? [])
      if (goes[rest]?.[this.#plan.picks[other] ?? 0] !== true) this.#toRest(other);
  }

  #putIn(users: readonly number[]): void {
    const { random } = this.#task;
    const out = new Set(this.#changed.map(([project]) => project));
    out.add(Math.floor(random() * this.#model.projects.length));
    const from = Math.floor(random() * users.length);
    for (let at = 0; at < users.length && out.size < candidatesAtMost; at += 1) {
      const project = users[(from + at) % users.length] ?? 0;
      if (this.#plan.picks[project] === this.#rest[project]) out.add(project);
    }
    const noise = 0.2 + 1.2 * random();
    const thrift = 0.1 + random();
    const skip = random() < 0.4 ? 0.3 * random() : 0;
    const order = Array.from(out, (project) => ({
      project,
      rank: this.#rank(project, thrift) * (1 + noise * (random() - 0.5)),
    })).toSorted((one, other) => other.rank - one.rank);
    for (const { project } of order) this.#insert(project, skip);
    if (this.#areSomeWaiting) for (const { project } of order) this.#insert(project, skip);
  }

  /** Who goes in first: at thrift 0 who brings most, at 1 who brings most for what it takes. */
  #rank(project: number, thrift: number): number {
    return (this.#worth[project] ?? 0) / (this.#use[project] ?? 1) ** thrift;
  }

  #insert(project: number, skip: number): void {
    if (this.#plan.picks[project] !== this.#rest[project]) return;
    const rest = this.#rest[project] ?? 0;
    const conflicts = this.#plan.conflictsOf(project, rest);
    const leastWorth = this.#plan.isSound ? this.#plan.option(project, rest).worth : Number.NEGATIVE_INFINITY;
    for (const pick of this.#liked[project] ?? []) {
      if (this.#plan.option(project, pick).worth <= leastWorth) return;
      if (skip > 0 && this.#task.random() < skip) continue;
      if (this.#plan.conflictsOf(project, pick) > conflicts) continue;
      if (!this.#plan.fits(this.#plan.option(project, pick))) continue;
      this.#put(project, pick);
      return;
    }
  }

  #put(project: number, pick: number): void {
    this.#changed.push([project, this.#plan.picks[project] ?? 0]);
    this.#plan.put(project, pick);
  }

  #undo(): void {
    for (const [project, before] of this.#changed.toReversed()) this.#plan.put(project, before);
    this.#changed = [];
  }

  #remember(): void {
    const { merit, isSound, picks } = this.#plan;
    if (!isSound || merit <= (this.found?.worth ?? Number.NEGATIVE_INFINITY) + hair) return;
    this.found = { picks: Int16Array.from(picks), worth: merit };
    this.#task.onFound?.(this.found);
  }
}

function leastOf(options: readonly ModelOption[]): number {
  let [least, leastUse] = [0, Number.POSITIVE_INFINITY];
  for (const [pick, { uses }] of options.entries()) {
    const use = uses.reduce((sum, amount) => sum + amount, 0);
    if (use < leastUse) [least, leastUse] = [pick, use];
  }
  return least;
}

function mostEfficient(options: readonly ModelOption[]): { worth: number; use: number } {
  let most = { worth: 0, use: 1 };
  for (const { worth, uses } of options) {
    const use = uses.reduce((sum, amount) => sum + amount, 1e-6);
    if (uses.length > 0 && worth / use > most.worth / most.use) most = { worth, use };
  }
  return most;
}
