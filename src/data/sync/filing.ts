import type { RowFields } from '#data/lists/columns.ts';
import { readLatest } from '#data/lists/latest.ts';
import type { Lists } from '#data/lists/lists.ts';
import { projectsList } from '#data/lists/projects.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { fileAfterUndo } from '#data/statusReport/restoreStatus.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

import type { Operation } from './operation.ts';
import { readCells } from './overlay.ts';
import type { StoredRow } from './storedList.ts';

/**
 * After a word on a project, or its undo, is acknowledged: its week's report gets its row. Where that does not succeed, whoever opens
 * the project files it; so the answer is not looked at.
 */
export async function fileReportOf(lists: Lists, operation: Operation, row: StoredRow): Promise<void> {
  if (operation.list !== projectsList.title) return;
  const value = readCells(projectsList, row.id, row.fields);
  if (value === undefined) return;
  const project = { id: row.id, value };
  if (operation.kind === 'status') await fileLatest(lists, project);
  if (operation.kind === 'edit' && operation.undoes !== undefined && 'Latest' in operation.base)
    await fileAfterUndo(lists, project, reportIn(operation.base));
}

const reportIn = (cells: RowFields): StatusReport | undefined =>
  createRowReader(projectsList.title, '', cells).json('Latest', readLatest);
