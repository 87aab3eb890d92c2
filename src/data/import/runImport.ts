import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import { ok, type Result } from '#domain/result.ts';

import { archiveImported, importRows } from './importedRows.ts';
import { type ImportGround, type ImportPlan, writtenBefore } from './planImport.ts';

export interface ImportProgress {
  readonly doneRows: number;
  readonly allRows: number;
}

export interface ImportDone {
  /** Projects that are new, or came back. */
  readonly created: number;
  readonly alreadyThere: number;
  /** Teams are the PMO's to make: who may not leaves projects with the team's name and no team behind it. */
  readonly areTeamsMade: boolean;
}

/** Writes the plan: teams, projects, then their reports. Safe to break off and to run again. */
export async function runImport(
  lists: Lists,
  ground: ImportGround,
  plan: ImportPlan,
  importId: string,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<Result<ImportDone, GraphProblem>> {
  const reports = [...writtenBefore(ground, plan, importId), ...plan.toWrite].flatMap(
    ({ project }) => project.latest ?? [],
  );
  const allRows = plan.newTeams.length + plan.toWrite.length + reports.length;
  let doneRows = 0;
  const onWritten = (rows: number): void => {
    doneRows += rows;
    onProgress({ doneRows, allRows });
  };
  onWritten(0);

  const teamRows = plan.newTeams.map((value) => ({ value, clientKey: `TEAM|${value.key}` }));
  const teams = teamRows.length === 0 ? ok(0) : await importRows(lists.teams, teamRows, importId, onWritten);
  if (!teams.ok && teams.error.kind !== 'noAccess') return teams;

  const projectRows = plan.toWrite.map(({ project, clientKey }) => ({ value: project, clientKey }));
  const projects = await importRows(lists.projects, projectRows, importId, onWritten);
  if (!projects.ok) return projects;

  const reportRows = reports.map((value) => ({ value, clientKey: reportClientKey(value) }));
  const filed =
    reportRows.length === 0 ? ok(0) : await importRows(lists.statusReports, reportRows, importId, onWritten);
  if (!filed.ok) return filed;
  return ok({ created: plan.toWrite.length, alreadyThere: plan.alreadyThere, areTeamsMade: teams.ok });
}

/** Archives what this import brought, and nothing else; running it again is safe. Answers how many projects went. */
export async function undoImport(
  lists: Lists,
  importId: string,
  onWritten: (rows: number) => void = () => undefined,
): Promise<Result<number, GraphProblem>> {
  const reports = await archiveImported(lists.statusReports, importId, onWritten);
  if (!reports.ok) return reports;
  const projects = await archiveImported(lists.projects, importId, onWritten);
  if (!projects.ok) return projects;
  const teams = await archiveImported(lists.teams, importId, onWritten);
  return teams.ok || teams.error.kind === 'noAccess' ? projects : teams;
}

/** The same file read in the same way is the same import, today and after a break. */
export async function importIdOf(bytes: Uint8Array, mappingName: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  const hex = Array.from(digest.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `import-${mappingName.replaceAll(/\s/gu, '-')}-${hex}`;
}
