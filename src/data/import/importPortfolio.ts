import { writeRows } from '#data/fill/writeRows.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readKeyColumns } from '#data/lists/readKeys.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import type { Day } from '#domain/calendar/day.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { importCsv, type Imported, type ImportProblem } from './importCsv.ts';
import { ukMajorProjects } from './mappings/ukMajorProjects.ts';

const mappings = [ukMajorProjects];

export interface PortfolioImported extends Omit<Imported, 'projects' | 'teams'> {
  /** How many projects are new; those that were there already stay as people left them. */
  readonly created: number;
  readonly alreadyThere: number;
  /** ISO 4217, of the amounts that came in. */
  readonly currency: string;
}

export type ImportPortfolioProblem =
  | GraphProblem
  | ImportProblem
  | { readonly kind: 'noSuchMapping'; readonly known: readonly string[] };

/** Brings a file of projects into the lists. Doing it again adds only what is new. */
export async function importPortfolio(
  lists: Lists,
  { bytes, map, today }: { readonly bytes: Uint8Array; readonly map: string; readonly today: Day },
): Promise<Result<PortfolioImported, ImportPortfolioProblem>> {
  const mapping = mappings.find(({ name }) => name === map);
  if (mapping === undefined) return err({ kind: 'noSuchMapping', known: mappings.map(({ name }) => name) });
  const rows = await readKeyColumns(lists.projects, ['ProjectKey', 'ClientKey']);
  if (!rows.ok) return rows;

  const clientKeyOf = (sourceId: string): string => `${mapping.name}|${sourceId}`.toUpperCase();
  const keyByClientKey = new Map(
    rows.value.map((row) => [row['ClientKey']?.toUpperCase() ?? '', row['ProjectKey']?.toUpperCase() ?? '']),
  );
  const imported = importCsv({
    bytes,
    mapping,
    today,
    keyOf: (sourceId) => keyByClientKey.get(clientKeyOf(sourceId)),
    taken: keyByClientKey.values(),
  });
  if (!imported.ok) return imported;
  const { projects, teams, ...told } = imported.value;
  const newProjects = projects.filter(({ sourceId }) => !keyByClientKey.has(clientKeyOf(sourceId)));
  const reports = newProjects.flatMap(({ project }) => project.latest ?? []);
  for (const write of [
    () =>
      writeRows(
        lists.teams,
        teams.map((value) => ({ value, clientKey: `TEAM|${value.key}` })),
      ),
    () =>
      writeRows(
        lists.projects,
        newProjects.map(({ sourceId, project }) => ({ value: project, clientKey: clientKeyOf(sourceId) })),
      ),
    () =>
      writeRows(
        lists.statusReports,
        reports.map((value) => ({ value, clientKey: reportClientKey(value) })),
      ),
  ]) {
    const written = await write();
    if (!written.ok) return written;
  }
  const alreadyThere = projects.length - newProjects.length;
  return ok({ ...told, created: newProjects.length, alreadyThere, currency: mapping.currency });
}
