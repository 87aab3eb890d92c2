import { type GraphProblem, isUnclear } from '#data/graph/graphProblem.ts';
import { createItem } from '#data/lists/createItem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import { changedCells, patchRow } from '#data/lists/patchRow.ts';
import { lookUpRow, readRow, type WritableRow } from '#data/lists/readRow.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

const attemptsAtMost = 5;

/** Files the project's newest report into its week's row. Never changes the project row; safe to do twice. */
export async function fileLatest(
  lists: Lists,
  project: Pick<Kept<Project>, 'id' | 'value'>,
): Promise<Result<void, GraphProblem>> {
  const { latest } = project.value;
  if (latest === undefined) return ok(undefined);
  let problem: GraphProblem = { kind: 'changedElsewhere' };
  for (let attempt = 1; attempt <= attemptsAtMost; attempt += 1) {
    const filed = await fileOnce(lists, project.id, latest);
    if (filed.ok) return filed;
    problem = filed.error;
    if (problem.kind !== 'changedElsewhere' && !isUnclear(problem)) return filed;
  }
  return err(problem);
}

async function fileOnce(
  lists: Lists,
  projectId: string,
  report: StatusReport,
): Promise<Result<void, GraphProblem>> {
  const row = await lookUpRow(lists.statusReports, 'ClientKey', reportClientKey(report));
  if (!row.ok) return row;
  if (row.value === undefined) {
    const created = await createItem(lists.statusReports, report, reportClientKey(report));
    if (!created.ok) return created;
    if (created.value.isNew) return ok(undefined);
    return err({ kind: 'changedElsewhere' }); // somebody else filed this week: compare with theirs
  }
  if (saysTheSame(lists, row.value, report)) return ok(undefined);

  // The row first, then the project: whoever saves a newer report after this look also changes the row after it, and one
  // of the two saves meets a 412. The other way round an older report could replace a newer one.
  const project = await readRow(lists.projects, projectId);
  if (!project.ok) return project;
  const newest = project.value.kept?.value.latest;
  if (newest?.week !== report.week) return ok(undefined); // who began the next week filed this one first
  const before = row.value.kept?.value;
  const cells =
    before === undefined
      ? lists.statusReports.shape.valueToRow(newest)
      : changedCells(lists.statusReports, before, newest);
  const saved = await patchRow(lists.statusReports, row.value, { ...cells, Archived: null }, newest);
  return saved.ok ? ok(undefined) : saved;
}

function saysTheSame(lists: Lists, { item, kept }: WritableRow<StatusReport>, report: StatusReport): boolean {
  if (kept === undefined || item.fields?.['Archived'] === 'Yes') return false;
  return Object.keys(changedCells(lists.statusReports, kept.value, report)).length === 0;
}
