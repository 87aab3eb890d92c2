import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readRows } from '#data/lists/readRows.ts';
import type { Day } from '#domain/calendar/day.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Team } from '#domain/team/team.ts';

import { isOfImport, type KnownRow, knownRows } from './importedRows.ts';
import type { ImportMapping } from './importMapping.ts';
import { type Imported, importTable, type ImportedProject, type ImportProblem } from './importTable.ts';
import type { SourceTable } from './importTableShape.ts';

/** What the lists hold already, read once for all previews of a file. */
export interface ImportGround {
  readonly known: ReadonlyMap<string, KnownRow>;
  readonly teams: readonly Team[];
}

export async function readImportGround(lists: Lists): Promise<Result<ImportGround, GraphProblem>> {
  const known = await knownRows(lists.projects);
  if (!known.ok) return known;
  const teams = await readRows(lists.teams);
  if (!teams.ok) return teams;
  return ok({ known: known.value, teams: teams.value.rows.map(({ value }) => value) });
}

export interface ImportPlan extends Imported {
  readonly mapping: ImportMapping;
  /** What the import writes: projects that are not there, and the reports and teams of those. */
  readonly toWrite: readonly (ImportedProject & { readonly clientKey: string })[];
  readonly newTeams: readonly Team[];
  /** Those that were there already stay as people left them. */
  readonly alreadyThere: number;
}

/** What importing would do. The same file over the same lists gives the same plan, also after an import that broke off. */
export function planImport(
  { known, teams }: ImportGround,
  {
    table,
    mapping,
    today,
  }: { readonly table: SourceTable; readonly mapping: ImportMapping; readonly today: Day },
): Result<ImportPlan, ImportProblem> {
  const clientKeyOf = (sourceId: string): string => shortKey(`${mapping.name}|${sourceId}`.toUpperCase());
  const prefix = `${mapping.name}|`.toUpperCase();
  const others = [...known.values()].filter(({ clientKey }) => !clientKey.startsWith(prefix));
  const earlier = [...known.values()].filter(({ clientKey }) => clientKey.startsWith(prefix));
  const idsInFile = new Set<string>();
  const imported = importTable({
    table,
    mapping,
    today,
    knownTeams: teams,
    keyOf: (sourceId) => {
      idsInFile.add(clientKeyOf(sourceId));
      return known.get(clientKeyOf(sourceId))?.projectKey;
    },
    taken: keysTaken(others, earlier, idsInFile),
  });
  if (!imported.ok) return imported;
  const withKeys = imported.value.projects.map((one) => ({ ...one, clientKey: clientKeyOf(one.sourceId) }));
  const toWrite = withKeys.filter(({ clientKey }) => known.get(clientKey)?.isArchived !== false);
  const newTeams = imported.value.teams.filter((team) => !teams.some(({ key }) => key === team.key));
  const alreadyThere = withKeys.length - toWrite.length;
  return ok({ ...imported.value, mapping, toWrite, newTeams, alreadyThere });
}

/** Keys of an earlier file of this kind count too, unless the row is in this file: asked once every id is known. */
function* keysTaken(
  others: readonly KnownRow[],
  earlier: readonly KnownRow[],
  idsInFile: ReadonlySet<string>,
): Iterable<string> {
  for (const { projectKey } of others) yield projectKey;
  for (const { projectKey, clientKey } of earlier) if (!idsInFile.has(clientKey)) yield projectKey;
}

/** Projects of this very import that an earlier, broken run wrote: their reports may be missing still. */
export function writtenBefore(
  { known }: ImportGround,
  plan: ImportPlan,
  importId: string,
): readonly ImportedProject[] {
  const ours = new Set(
    [...known.values()]
      .filter((row) => !row.isArchived && isOfImport(row, importId))
      .map((row) => row.projectKey),
  );
  return plan.projects.filter(({ project }) => ours.has(project.key));
}

const longestKey = 200;

/** A unique column holds 255 characters; what is longer is told apart by a number made of all of it. */
function shortKey(key: string): string {
  if (key.length <= longestKey) return key;
  let sum = 0;
  for (const letter of key) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${key.slice(0, longestKey)}|${sum.toString(36).toUpperCase()}`;
}
