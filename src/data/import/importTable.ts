import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Team } from '#domain/team/team.ts';

import type { ColumnRef, ImportMapping } from './importMapping.ts';
import { type ImportNote, ImportRow } from './importRow.ts';
import type { SourceTable } from './importTableShape.ts';
import { giveProjectKeys } from './projectKeys.ts';
import { projectFrom } from './projectFrom.ts';
import { tableReading } from './tableReading.ts';

export interface ImportedProject {
  /** Upper case: SharePoint's unique columns ignore case. */
  readonly sourceId: string;
  readonly rowNumber: number;
  readonly project: Project;
}

export interface SkippedRow {
  readonly rowNumber: number;
  readonly reason: 'sourceIdMissing' | 'sourceIdTwice' | 'nameMissing';
}

export interface Imported {
  readonly projects: readonly ImportedProject[];
  readonly teams: readonly Team[];
  /** Rows that are no project. */
  readonly skipped: readonly SkippedRow[];
  /** Every value that is in the file and was not taken, and why. */
  readonly notes: readonly ImportNote[];
  /** Columns nothing was taken from. */
  readonly columnsNotTaken: readonly string[];
}

export type ImportProblem =
  | { readonly kind: 'notATable' }
  | { readonly kind: 'columnsMissing'; readonly columns: readonly string[] };

/** Turns the table into projects. `keyOf` knows the key a project got in an earlier import; `taken` are the keys of all others. */
export function importTable({
  table,
  mapping,
  today,
  knownTeams = [],
  keyOf = () => undefined,
  taken = [],
}: {
  readonly table: SourceTable;
  readonly mapping: ImportMapping;
  readonly today: Day;
  readonly knownTeams?: readonly Team[];
  readonly keyOf?: (sourceId: string) => string | undefined;
  readonly taken?: Iterable<string>;
}): Result<Imported, ImportProblem> {
  const reading = tableReading(table, mapping);
  const wanted = columnsOf(mapping);
  const missing = wanted.filter((ref) => reading.positionOf(ref) === undefined);
  if (missing.length > 0 || mapping.columns.projectName === undefined)
    return err({ kind: 'columnsMissing', columns: missing.map(({ column }) => column) });

  const skipped: SkippedRow[] = [];
  const notes: ImportNote[] = [];
  const named = new Map<
    string,
    { readonly row: ImportRow; readonly rowNumber: number; readonly name: string }
  >();
  for (const { rowNumber, cells } of table.rows) {
    const row = new ImportRow(rowNumber, cells, reading, notes);
    const name = row.text('projectName');
    const sourceId = row
      .text(mapping.columns.sourceId === undefined ? 'projectName' : 'sourceId')
      ?.toUpperCase();
    if (sourceId === undefined)
      skipped.push({
        rowNumber,
        reason: mapping.columns.sourceId === undefined ? 'nameMissing' : 'sourceIdMissing',
      });
    else if (named.has(sourceId)) skipped.push({ rowNumber, reason: 'sourceIdTwice' });
    else if (name === undefined) skipped.push({ rowNumber, reason: 'nameMissing' });
    else named.set(sourceId, { row, rowNumber, name: shortened(name) });
  }

  const keys = giveProjectKeys(
    [...named].map(([sourceId, { name }]) => ({ name, key: keyOf(sourceId) })),
    taken,
  );
  const teams = new Map<string, Team>();
  const projects = [...named].map(([sourceId, { row, rowNumber, name }], index): ImportedProject => {
    const team = teamOf(row, mapping, knownTeams);
    if (team !== undefined && !teams.has(team.key)) teams.set(team.key, team);
    const planned = { key: keys[index] ?? '', name, teamKey: team?.key };
    return { sourceId, rowNumber, project: projectFrom(row, planned, today) };
  });
  const positionsTaken = new Set(wanted.map((ref) => reading.positionOf(ref)));
  const columnsNotTaken = table.header.filter((_, position) => !positionsTaken.has(position));
  return ok({ projects, teams: [...teams.values()], skipped, notes, columnsNotTaken });
}

const longestText = 255;
const shortened = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).trimEnd()}…`;

/** A team that is there already is the one of this name or key. */
function teamOf(row: ImportRow, mapping: ImportMapping, known: readonly Team[]): Team | undefined {
  const short = row.text('team');
  const written = row.text('teamName') ?? short;
  if (written === undefined) return undefined;
  const key = shortened((short ?? written).toUpperCase());
  const name = shortened(mapping.teamNames?.[key] ?? written);
  const isSame = (team: Team): boolean => team.key === key || team.name.toLowerCase() === name.toLowerCase();
  return known.find(isSame) ?? { key, name, groupId: undefined };
}

function columnsOf({ columns, ratings }: ImportMapping): readonly ColumnRef[] {
  const withOthers = (ref: ColumnRef): readonly ColumnRef[] =>
    ref.otherwise === undefined ? [ref] : [ref, ...withOthers(ref.otherwise)];
  return [...Object.values(columns), ...ratings].flatMap(withOthers);
}
