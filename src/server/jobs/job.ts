import { askWeekly } from './askWeekly.ts';
import { fileReports } from './fileReports.ts';
import type { JobDeps } from './jobDeps.ts';
import { createProjectChanges, type ProjectChanges } from './projectChanges.ts';
import { renewCards } from './renewCards.ts';
import { sendAsked } from './sendAsked.ts';
import { takeBack } from './takeBack.ts';

export interface Job {
  /** What was asked for is sent, what was withdrawn is taken back, and cards that show an older state of their project are renewed. */
  posts(): Promise<JobRun>;
  /** Asks for the week's digests, and for a word to leads who have not reported; then sends them. */
  weekly(): Promise<JobRun>;
  /** Reports that stand only on their project are filed. */
  file(): Promise<JobRun>;
}

export interface JobRun {
  readonly asked?: number;
  readonly sent?: number;
  readonly refused?: number;
  readonly takenBack?: number;
  readonly renewed?: number;
  readonly filed?: number;
  /** Why some of it has to wait for the next run. */
  readonly problem?: string;
  /** Something changed a moment ago, and may be changing still. */
  readonly isMoreSoon?: boolean;
}

/** Who saves five fields one after the other is one piece of news. */
const settleMilliseconds = 5_000;

export function createJob(deps: JobDeps, settle = settleMilliseconds): Job {
  const renew = createRenewal(deps, settle);
  return {
    posts: async () => oneRun([await sendAsked(deps), await takeBack(deps), await renew()]),
    weekly: async () => oneRun([await askWeekly(deps), await sendAsked(deps)]),
    file: createFiling(deps),
  };
}

/** One answer of several; the first problem is told. */
function oneRun(runs: readonly JobRun[]): JobRun {
  const problem = runs.find((run) => run.problem !== undefined)?.problem;
  const all: JobRun = Object.assign({}, ...runs);
  return problem === undefined ? all : { ...all, problem };
}

const everything: ProjectChanges = { kind: 'everything' };

function createRenewal(deps: JobDeps, settle: number): () => Promise<JobRun> {
  const changesSince = createProjectChanges(deps.lists);
  let later: readonly string[] = [];
  let isAllOpen = false;
  return async () => {
    const changes = await changesSince();
    if (!changes.ok) return { renewed: 0, problem: changes.error.kind };
    const done = await renewCards(deps, isAllOpen ? everything : changes.value, later, settle);
    // What was told once is not told again: until it is done, everything is compared.
    isAllOpen = !done.ok;
    if (!done.ok) return { renewed: 0, problem: done.error.kind };
    ({ later } = done.value);
    return { renewed: done.value.renewed, isMoreSoon: later.length > 0 };
  };
}

function createFiling(deps: JobDeps): Job['file'] {
  const changesSince = createProjectChanges(deps.lists);
  let isAllOpen = false;
  return async () => {
    const changes = await changesSince();
    if (!changes.ok) return { filed: 0, problem: changes.error.kind };
    const done = await fileReports(deps, isAllOpen ? everything : changes.value);
    isAllOpen = !done.ok;
    return done.ok ? { filed: done.value } : { filed: 0, problem: done.error.kind };
  };
}
