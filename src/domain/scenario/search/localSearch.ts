import type { Found } from './found.ts';
import { type Likings, likingsOf } from './likings.ts';
import { Placement } from './placement.ts';
import type { Pulse } from './pulse.ts';
import type { SearchModel } from './searchModel.ts';
import { type Users, usersOf } from './users.ts';

export interface LocalTask {
  readonly random: () => number;
  readonly pulse: Pulse;
  readonly onFound?: ((found: Found) => void) | undefined;
  readonly cooling: Cooling;
}

/** How much worse than before a plan may be and still be gone on with, at the start and at the end; 1 is what a project brings on average. */
export interface Cooling {
  readonly from: number;
  readonly to: number;
}

const hair = 1e-9;
const candidatesAtMost = 60;
/** How often a project gets its way against the others, instead of some that want the same thing being shuffled. */
const insistShare = 0.9;

/**
 * Large neighbourhood search: lets one project have an option and takes out whom it displaces, or takes out a few that want the same
 * thing; puts in again what brings most for what it takes, and keeps the change if it is better, or now and then if it is only a little
 * worse. Answers the best plan that exceeds nothing.
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
  readonly #likings: Likings;
  readonly #users: Users;
  readonly #areSomeWaiting: boolean;
  /** Who goes in first, as it was last reckoned. */
  readonly #ranks: Float64Array;
  #worthOfOne = 0;
  #changed: [project: number, before: number][] = [];

  constructor(model: SearchModel, task: LocalTask) {
    this.#model = model;
    this.#task = task;
    this.#likings = likingsOf(model);
    this.#users = usersOf(model);
    this.#plan = new Placement(model, this.#likings.rest);
    this.#areSomeWaiting = model.projects.some(({ neighbours }) => neighbours.length > 0);
    this.#ranks = new Float64Array(model.projects.length);
  }

  fill(): void {
    const order = this.#inOrder(Array.from(this.#model.projects.keys()), 1, 0);
    this.#remember();
    // Who waits for somebody goes in only after them.
    for (let last = -1; last < this.#changed.length;) {
      last = this.#changed.length;
      for (const project of order) this.#insert(project, 0);
    }
    this.#changed = [];
    this.#remember();
    this.#worthOfOne = Math.abs(this.#plan.worth) / order.length;
  }

  change(): void {
    const { random, pulse, cooling } = this.#task;
    const before = this.#plan.merit;
    this.#putIn(this.#plan.isSound && random() < insistShare ? this.#insist() : this.#shuffle());
    const gain = this.#plan.merit - before;
    const heat = this.#worthOfOne * cooling.from * (cooling.to / cooling.from) ** pulse.share();
    if (gain >= 0 || random() < Math.exp(gain / heat)) {
      this.#changed = [];
      this.#remember();
    } else this.#undo();
  }

  /** Lets a project have an option and takes out as many others as stand in its way; answers who may want what is free now. */
  #insist(): readonly number[] {
    const project = this.#upTo(this.#model.projects.length);
    const pick = this.#upTo(this.#model.projects[project]?.options.length ?? 0);
    if (pick === this.#plan.picks[project]) return this.#shuffle();
    this.#put(project, pick);
    for (const limit of this.#plan.option(project, pick).limits) {
      const users = this.#users.ofLimit[limit] ?? [];
      const from = this.#upTo(users.length);
      for (let at = 0; at < users.length && this.#plan.isExceeded(limit); at += 1) {
        const other = users[(from + at) % users.length] ?? 0;
        if (
          other !== project &&
          this.#plan.option(other, this.#plan.picks[other] ?? 0).limits.includes(limit)
        )
          this.#toRest(other);
      }
    }
    const [moved = project] = this.#changed[this.#upTo(this.#changed.length)] ?? [];
    return this.#users.besides[moved] ?? [];
  }

  /** Takes out a few that want the same thing; answers all who want it. */
  #shuffle(): readonly number[] {
    const { random } = this.#task;
    const anywhere = this.#upTo(this.#users.ofLimit.length);
    const limit = this.#plan.isSound ? anywhere : (this.#plan.exceededFrom(anywhere) ?? anywhere);
    const users = this.#users.ofLimit[limit] ?? [];
    const count = 1 + this.#upTo(5);
    for (let tries = 0; tries < 30 && this.#changed.length < count; tries += 1)
      this.#toRest(
        random() < 0.85 ? (users[this.#upTo(users.length)] ?? 0) : this.#upTo(this.#model.projects.length),
      );
    return users;
  }

  /** Who waits for it, or whom it waits for, may have to come out too. */
  #toRest(project: number): void {
    const rest = this.#likings.rest[project] ?? 0;
    if (this.#plan.picks[project] === rest) return;
    this.#put(project, rest);
    for (const { project: other, goes } of this.#model.projects[project]?.neighbours ?? [])
      if (goes[rest]?.[this.#plan.picks[other] ?? 0] !== true) this.#toRest(other);
  }

  #putIn(users: readonly number[]): void {
    const { random } = this.#task;
    const out = new Set(this.#changed.map(([project]) => project));
    out.add(this.#upTo(this.#model.projects.length));
    const from = this.#upTo(users.length);
    for (let at = 0; at < users.length && out.size < candidatesAtMost; at += 1) {
      const project = users[(from + at) % users.length] ?? 0;
      if (this.#isOut(project)) out.add(project);
    }
    const order = this.#inOrder(Array.from(out), 0.1 + random(), 0.2 + 1.2 * random());
    const skip = random() < 0.4 ? 0.3 * random() : 0;
    for (const project of order) this.#insert(project, skip);
    if (this.#areSomeWaiting) for (const project of order) this.#insert(project, skip);
  }

  /** Who goes in first: at thrift 0 who brings most, at 1 who brings most for what it takes; with noise not always. */
  #inOrder(projects: readonly number[], thrift: number, noise: number): number[] {
    const [{ worth, use }, ranks] = [this.#likings, this.#ranks];
    for (const project of projects) {
      const rank = (worth[project] ?? 0) / (use[project] ?? 1) ** thrift;
      ranks[project] = rank * (1 + noise * (this.#task.random() - 0.5));
    }
    return projects.toSorted((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0));
  }

  #insert(project: number, skip: number): void {
    if (!this.#isOut(project)) return;
    const rest = this.#likings.rest[project] ?? 0;
    const conflicts = this.#plan.conflictsOf(project, rest);
    const leastWorth = this.#plan.isSound ? this.#plan.option(project, rest).worth : Number.NEGATIVE_INFINITY;
    for (const pick of this.#likings.liked[project] ?? []) {
      if (this.#plan.option(project, pick).worth <= leastWorth) return;
      if (skip > 0 && this.#task.random() < skip) continue;
      if (this.#plan.conflictsOf(project, pick) > conflicts) continue;
      if (!this.#plan.fits(this.#plan.option(project, pick))) continue;
      this.#put(project, pick);
      return;
    }
  }

  #isOut(project: number): boolean {
    return this.#plan.picks[project] === this.#likings.rest[project];
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

  #upTo(count: number): number {
    return Math.floor(this.#task.random() * count);
  }
}
