import type { Engine } from '#data/sync/engine.ts';
import { undoneRow } from '#domain/decision/decidedRow.ts';
import type { Decision } from '#domain/decision/decision.ts';
import { canUndo, undoUntil } from '#domain/decision/undoWindow.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { DecidingDeps } from './decidePlan.ts';
import { knownOf, type RecordedRow, titles, watchTouched } from './known.ts';
import { type Part, partsOf, rowOfMove } from './parts.ts';
import { cardKey, expectedOfRow } from './progress.ts';
import { sessionOf } from './session.ts';
import { withdrawPost } from './withdrawPost.ts';

export type NotUndone = { readonly kind: 'tooLate'; readonly until: number } | { readonly kind: 'unknown' };

/**
 * Takes a decision back as a whole: projects and demand get the values they had, the log keeps it as undone, and its cards are taken
 * back. What a colleague wrote over it since stands, and is said.
 */
export async function undoDecision(
  { engine, clock }: Pick<DecidingDeps, 'engine' | 'clock'>,
  id: string,
): Promise<Result<void, NotUndone>> {
  await sessionOf(engine, id).underWay;
  const first = knownOf(engine, id).decisions[0];
  if (first === undefined) return err({ kind: 'unknown' });
  if (!canUndo(first.record, clock.now())) return err({ kind: 'tooLate', until: undoUntil(first.record) });
  const leave = await watchTouched(
    engine,
    first.record.plan.map(({ projectKey }) => projectKey),
  );
  try {
    const { decisions } = knownOf(engine, id);
    // The log says it last: until then it can be seen that something is not back yet.
    for (const row of decisions) await withdrawCard(engine, row);
    for (const opId of sessionOf(engine, id).moves.splice(0).toReversed()) await engine.undo(opId);
    for (const row of decisions) await restoreRest(engine, row);
    for (const row of decisions) await undoRow(engine, row);
    return ok(undefined);
  } finally {
    leave();
  }
}

async function withdrawCard(engine: Engine, row: RecordedRow): Promise<void> {
  const known = knownOf(engine, row.record.id);
  const key = cardKey(row.row.value.clientKey ?? row.row.id, row.projectKey);
  const post = known.posts(row.projectKey).find(({ value }) => value.clientKey?.toUpperCase() === key);
  await discardRefused(engine, partsNow(engine, row), 'card');
  if (post !== undefined && post.value.state !== 'Withdrawn') await withdrawPost(engine, post);
}

/** What this tab did not do itself, or no longer remembers: rows that still say what was decided say again what they said before. */
async function restoreRest(engine: Engine, recorded: RecordedRow): Promise<void> {
  await discardRefused(engine, partsNow(engine, recorded), 'project');
  await discardRefused(engine, partsNow(engine, recorded), 'demand');
  const known = knownOf(engine, recorded.record.id);
  const { moves } = recorded.record;
  for (const part of partsNow(engine, recorded)) {
    if (part.state !== 'written' && part.state !== 'onItsWay') continue;
    if (part.what === 'project') {
      const row = known.project(recorded.projectKey);
      const { project } = moves;
      if (row !== undefined && project !== undefined)
        await engine.editRow<Project>(titles.projects, row.id, (now) => ({ ...now, ...project.from }));
    }
    if (part.what !== 'demand') continue;
    const row = rowOfMove(part.move, part.clientKey, known.demand(recorded.projectKey), moves);
    const was = part.move.rowId === undefined ? { percent: 0 } : part.move.from;
    if (row !== undefined)
      await engine.editRow<SkillDemand>(titles.demand, row.id, (now) => ({ ...now, ...was }));
  }
}

async function undoRow(engine: Engine, recorded: RecordedRow): Promise<void> {
  const { row, record } = recorded;
  const wasRefused = await discardRefused(engine, partsNow(engine, recorded), 'decision');
  if (wasRefused && record.asked === undefined) return; // SharePoint never had it
  if (row.value.state !== 'Decided') return;
  await engine.editRow<Decision>(titles.decisions, row.id, (now) => undoneRow(now, record.asked));
}

function partsNow(engine: Engine, recorded: RecordedRow): readonly Part[] {
  const known = knownOf(engine, recorded.record.id);
  const { needsYou } = engine.sending.getSnapshot();
  return partsOf(expectedOfRow(recorded, known), { known, needsYou });
}

/** What waits for the person was never written: it is given up. */
async function discardRefused(engine: Engine, parts: readonly Part[], what: Part['what']): Promise<boolean> {
  const waiting = parts.filter((part) => part.what === what).flatMap((part) => part.waiting);
  for (const { operation } of waiting) await engine.resolve(operation.opId, 'discard');
  return waiting.length > 0;
}
