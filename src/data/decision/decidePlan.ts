import { type Lists } from '#data/lists/lists.ts';
import { triedList } from '#data/lists/mayWrite.ts';
import type { Engine } from '#data/sync/engine.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import { demandStateOf, isSameState, type ProjectState, stateOf } from '#domain/decision/moves.ts';
import type { NotDecided, PlanDecision } from '#domain/decision/planDecision.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';

import { inTime, type Known, knownOf, titles, watchTouched, writerOf } from './known.ts';
import { plannedRows } from './plannedRows.ts';
import { takeBackIfNotAllowed } from './takeBackIfNotAllowed.ts';
import { sessionOf } from './session.ts';
import { writeMissing } from './writeMissing.ts';

export interface DecidingDeps {
  readonly engine: Engine;
  readonly lists: Lists;
  readonly clock: { now(): number };
  readonly whoAmI: () => Promise<Person>;
  /** What the log calls a decision on one project: it is read in that project's channel, so it names no other. */
  readonly titleOf: (change: ProjectChange, project: Pick<Project, 'name'>) => string;
  /** SharePoint refused the decision after all, and what had been changed for it is on its way back. */
  readonly onNotAllowed?: (() => void) | undefined;
}

/**
 * SC5: decides. All rows go through the outbox, the decisions first: each says what it changes of its project, so that whatever
 * happens in between, it can be seen how far it got and finished from there. The same id again is the same decision.
 */
export async function decidePlan(
  deps: DecidingDeps,
  plan: PlanDecision,
): Promise<Result<{ readonly id: string }, NotDecided>> {
  const session = sessionOf(deps.engine, plan.id);
  while (session.underWay !== undefined) await session.underWay;
  const deciding = decideOnce(deps, plan);
  session.underWay = deciding;
  try {
    return await deciding;
  } finally {
    session.underWay = undefined;
  }
}

async function decideOnce(
  deps: DecidingDeps,
  plan: PlanDecision,
): Promise<Result<{ readonly id: string }, NotDecided>> {
  const { engine, lists } = deps;
  if (plan.why.trim() === '') return err({ kind: 'whyMissing' });
  if (plan.changes.length === 0) return err({ kind: 'nothingChanges' });
  const keys = plan.changes.map(({ projectKey }) => projectKey);
  const seen = new Map(keys.map((key) => [key, shownOf(engine, key)]));
  const [mayDecide, leave] = await Promise.all([
    inTime(engine, triedList(lists.decisions)),
    watchTouched(engine, keys),
  ]);
  try {
    if (mayDecide === 'mayNot') return err({ kind: 'noRights' });
    const known = knownOf(engine, plan.id);
    if (known.decisions.length > 0) return ok({ id: plan.id });
    const problem = notDecidable(deps, plan, known);
    if (problem !== undefined) return err(problem);
    const changed = keys.find((key) => !isSameShown(seen.get(key), shownOf(engine, key)));
    if (changed !== undefined)
      return err({ kind: 'changedMeanwhile', projectKey: changed, by: await writerOf(engine, changed) });
    const planned = plannedRows(plan, known, {
      at: deps.clock.now(),
      today: pmoToday(engine.settings.getSnapshot(), deps.clock.now()),
      me: await deps.whoAmI(),
      titleOf: deps.titleOf,
      around: engine.around.getSnapshot().lists,
      settings: engine.settings.getSnapshot(),
      projects: engine.projects.getSnapshot().rows.map(({ value }) => value),
      asked: engine
        .allRowsOf<Parameters<typeof plannedRows>[2]['asked'] & object>(titles.decisions)
        .getSnapshot()
        .rows.find(({ id }) => id === plan.answers)?.value,
    });
    takeBackIfNotAllowed(deps, plan.id);
    await writeMissing(engine, planned, known);
    return ok({ id: plan.id });
  } finally {
    leave();
  }
}

/** What the person sees of a project that a decision is about; demand that was not read yet nobody saw. */
function shownOf(engine: Engine, key: string): Shown {
  const project = engine.projects.getSnapshot().rows.find(({ value }) => value.key === key)?.value;
  const demand = engine.around
    .getSnapshot()
    .lists.demand?.flatMap((row) => (row.projectKey === key ? JSON.stringify(demandStateOf(row)) : []));
  return { project: project && stateOf(project), demand: demand?.toSorted().join() };
}

interface Shown {
  readonly project: ProjectState | undefined;
  readonly demand: string | undefined;
}

function isSameShown(before: Shown | undefined, now: Shown): boolean {
  if (before?.project === undefined || now.project === undefined) return true;
  const isSameDemand = before.demand === undefined || before.demand === now.demand;
  return isSameDemand && isSameState(before.project, now.project);
}

function notDecidable(
  { engine }: DecidingDeps,
  { changes }: PlanDecision,
  known: Known,
): NotDecided | undefined {
  for (const { projectKey } of changes) {
    const stage = known.project(projectKey)?.value.stage;
    if (known.project(projectKey) === undefined) return { kind: 'projectUnknown', projectKey };
    if (stage === 'Done' || stage === 'Stopped') return { kind: 'projectOver', projectKey };
    if (!isDemandKnown(engine, projectKey)) return { kind: 'demandUnread' };
  }
  return undefined;
}

/** Read for this project, or for all; or there is no such list, and nothing to move. */
function isDemandKnown(engine: Engine, projectKey: string): boolean {
  const { from, problem } = engine.rowsOf(titles.demand, projectKey).getSnapshot();
  return (
    from !== 'nothing' ||
    problem?.kind === 'listMissing' ||
    engine.around.getSnapshot().lists.demand !== undefined
  );
}
