import type { Engine } from '#data/sync/engine.ts';
import { answeredRow } from '#domain/decision/decidedRow.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';

import { type Known, titles } from './known.ts';
import { type Expected, type Part, partsOf } from './parts.ts';
import type { PlannedRows } from './plannedRows.ts';
import { sessionOf } from './session.ts';

type Writing = Pick<Engine, 'editRow' | 'createRow' | 'sending' | 'undo'>;

/**
 * Does what nobody did yet, and nothing twice. The decisions come before what they change, and the cards last: whatever breaks off in
 * between, what was changed is told by a decision, and no card tells of a decision that is not there.
 */
export async function writeMissing(
  engine: Writing,
  planned: readonly PlannedRows[],
  known: Known,
): Promise<void> {
  const { needsYou } = engine.sending.getSnapshot();
  const todo = planned.map((rows) => ({
    rows,
    missing: partsOf(expectedOf(rows), { known, needsYou }).filter(({ state }) => state === 'missing'),
  }));
  for (const { rows, missing } of todo)
    if (missing.some(({ what }) => what === 'decision')) await writeDecision(engine, rows);
  for (const { rows, missing } of todo)
    for (const part of missing) await writeMove(engine, { rows, part, known });
  for (const { rows, missing } of todo)
    if (rows.post !== undefined && missing.some(({ what }) => what === 'card'))
      await engine.createRow(titles.posts, rows.post.value, rows.post.clientKey);
}

export const expectedOf = ({
  projectKey,
  clientKey,
  askedRowId,
  record,
  post,
}: Pick<PlannedRows, 'projectKey' | 'clientKey' | 'askedRowId' | 'record' | 'post'>): Expected => ({
  projectKey,
  clientKey,
  askedRowId,
  moves: record.moves,
  postKey: post?.clientKey.toUpperCase(),
});

async function writeDecision(
  engine: Writing,
  { decision, askedRowId, clientKey }: PlannedRows,
): Promise<void> {
  if (askedRowId === undefined) await engine.createRow(titles.decisions, decision, clientKey);
  else await engine.editRow<Decision>(titles.decisions, askedRowId, (asked) => answeredRow(asked, decision));
}

interface Moving {
  readonly rows: PlannedRows;
  readonly part: Part;
  readonly known: Known;
}

async function writeMove(engine: Writing, { rows, part, known }: Moving): Promise<void> {
  const { moves } = sessionOf(engine, rows.record.id);
  const row = known.project(rows.projectKey);
  const { project } = rows.record.moves;
  if (part.what === 'project' && row !== undefined && project !== undefined)
    moves.push(await engine.editRow<Project>(titles.projects, row.id, (now) => ({ ...now, ...project.to })));
  if (part.what !== 'demand') return;
  const { move, clientKey } = part;
  moves.push(
    move.rowId === undefined
      ? await engine.createRow(titles.demand, move.row, clientKey)
      : await engine.editRow<SkillDemand>(titles.demand, move.rowId, (now) => ({ ...now, ...move.to })),
  );
}
