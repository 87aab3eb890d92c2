import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import { patchRow } from '#data/lists/patchRow.ts';
import { lookUpRow } from '#data/lists/readRow.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import type { Project } from '#domain/project/project.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import { undoStatusUpdate } from '#domain/statusReport/undoStatusUpdate.ts';

import { fileLatest } from './fileLatest.ts';

/** Somebody reported after the update that was to be undone: their words stand. */
export type ReportedSince = { readonly kind: 'reportedSince' };

/** Undo: puts back what an update changed, unless somebody reported since. `before` and `after` are those of `saveStatus`. */
export async function restoreStatus(
  lists: Lists,
  itemId: string,
  before: Project,
  after: Project,
  operationId: string,
): Promise<Result<Kept<Project>, ReportedSince | GraphProblem>> {
  const undo = (current: Project): Result<Project, ReportedSince> =>
    undoStatusUpdate({ current, before, after });
  const restored = await updateItem(lists.projects, itemId, undo, operationId);
  if (!restored.ok) return restored;
  await fileAfterUndo(lists, restored.value.after, after.latest);
  return ok(restored.value.after);
}

/** The report that counts again is filed, and the withdrawn one archived if its week is left without any. */
export async function fileAfterUndo(
  lists: Lists,
  project: Pick<Kept<Project>, 'id' | 'value'>,
  withdrawn: StatusReport | undefined,
): Promise<void> {
  await fileLatest(lists, project);
  if (withdrawn !== undefined && project.value.latest?.week !== withdrawn.week)
    await archiveReport(lists, withdrawn);
}

/** A report whose update was undone says nothing any more; if it cannot be archived now, the undo stands all the same. */
async function archiveReport(lists: Lists, report: StatusReport): Promise<Result<void, GraphProblem>> {
  const row = await lookUpRow(lists.statusReports, 'ClientKey', reportClientKey(report));
  if (!row.ok) return row;
  if (row.value === undefined) return ok(undefined);
  const archived = await patchRow(lists.statusReports, row.value, { Archived: 'Yes' }, report);
  return archived.ok ? ok(undefined) : archived;
}
