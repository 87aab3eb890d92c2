import type { Lists } from '#data/lists/lists.ts';
import { changedCells } from '#data/lists/patchRow.ts';
import type { WritableRow } from '#data/lists/readRow.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { hasReportOfAnotherWeek } from '#data/statusReport/saveStatus.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { saidOf } from '#domain/statusReport/weighStatus.ts';

import { decideStatus } from './decideStatus.ts';
import type { Conflict, FieldConflict, StatusOperation } from './operation.ts';
import { conflictOn } from './sendEdit.ts';
import { notSent, type Sent } from './sent.ts';
import { type Decided, type Tries, writeRow } from './writeRow.ts';

/** The weekly word is one acknowledged write on the project; filing its report comes after, and is not part of it. */
export function sendStatus(
  lists: Lists,
  operation: StatusOperation,
  author: Person,
  tries: Tries,
): Promise<Sent> {
  const { row, opId } = operation;
  const list = lists.projects;
  return writeRow({ list, row, opId, tries, decide: (fresh) => decide(lists, operation, author, fresh) });
}

async function decide(
  lists: Lists,
  operation: StatusOperation,
  author: Person,
  row: WritableRow<Project>,
): Promise<Decided> {
  const now = row.kept?.value;
  if (now === undefined) return notSent({ kind: 'refused', message: `row ${row.item.id} does not read` });
  const { project, conflicts } = decideStatus(operation, now, author);
  if (!project.ok) return { kind: 'needsYou', why: { kind: 'refused', problem: project.error } };
  if (conflicts.length > 0)
    return { kind: 'needsYou', why: { kind: 'conflict', conflict: whoSaid(operation, row, now, conflicts) } };

  // A report of an earlier week is nowhere but on this row. It is filed first; if anybody writes meanwhile, the save meets a 412.
  if (hasReportOfAnotherWeek(now, operation.saidOn)) {
    const filed = await fileLatest(lists, { id: row.item.id, value: now });
    if (!filed.ok) return notSent(filed.error);
  }
  return { kind: 'write', cells: changedCells(lists.projects, now, project.value) };
}

/** Who wrote the report, if the words are a report's; else whoever wrote the row last, by hand. */
function whoSaid(
  { saidOn }: StatusOperation,
  row: WritableRow<Project>,
  now: Project,
  fields: readonly FieldConflict[],
): Conflict {
  const conflict = conflictOn(row, fields);
  const { latest } = now;
  if (latest === undefined) return conflict;
  const reported = saidOf({ ...now, ...latest, latest }, saidOn);
  const isReports = fields.every(({ field, theirs }) =>
    Object.entries(reported).some(([name, said]) => name === field && (said ?? null) === theirs),
  );
  return isReports ? { ...conflict, writtenBy: latest.author.name } : conflict;
}
