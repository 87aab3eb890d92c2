import { newProject } from '#domain/project/newProject.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { nextProjectKey } from '#domain/project/projectKey.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import type { Team } from '#domain/team/team.ts';

import type { ColumnRef, ImportMapping } from './importMapping.ts';
import { type ImportNote, ImportRow } from './importRow.ts';
import { readCsv } from './readCsv.ts';

export interface ImportedProject {
  readonly sourceId: string;
  readonly project: Project;
}

export interface Imported {
  readonly projects: readonly ImportedProject[];
  readonly teams: readonly Team[];
  /** Rows that are no project. */
  readonly skipped: readonly {
    readonly rowNumber: number;
    readonly reason: 'sourceIdMissing' | 'sourceIdTwice' | 'nameMissing';
  }[];
  /** Every value that is in the file and was not taken, and why. */
  readonly notes: readonly ImportNote[];
  /** Columns nothing was taken from. */
  readonly columnsNotTaken: readonly string[];
}

export type ImportProblem =
  | { readonly kind: 'notATable' }
  | { readonly kind: 'columnsMissing'; readonly columns: readonly string[] };

/** Turns the file into projects. `keyOf` knows the key a project got in an earlier import; `taken` are all keys in use. */
export function importCsv({
  bytes,
  mapping,
  today,
  keyOf = () => undefined,
  taken = [],
}: {
  readonly bytes: Uint8Array;
  readonly mapping: ImportMapping;
  readonly today: Day;
  readonly keyOf?: (sourceId: string) => string | undefined;
  readonly taken?: Iterable<string>;
}): Result<Imported, ImportProblem> {
  const table = readCsv(bytes);
  if (table === undefined) return err({ kind: 'notATable' });
  const wanted = columnsOf(mapping);
  const missing = wanted.filter((ref) => positionOf(table.header, ref) === undefined);
  if (missing.length > 0)
    return err({ kind: 'columnsMissing', columns: missing.map(({ column }) => column) });

  const takenKeys = new Set(taken);
  const projects: ImportedProject[] = [];
  const skipped: Imported['skipped'][number][] = [];
  const notes: ImportNote[] = [];
  const sourceIds = new Set<string>();
  for (const { rowNumber, cells } of table.rows) {
    const row = new ImportRow(rowNumber, (ref) => cells[positionOf(table.header, ref) ?? -1] ?? '', notes);
    const sourceId = row.text(mapping.sourceId);
    const name = row.text(mapping.projectName);
    if (sourceId === undefined) skipped.push({ rowNumber, reason: 'sourceIdMissing' });
    else if (sourceIds.has(sourceId)) skipped.push({ rowNumber, reason: 'sourceIdTwice' });
    else if (name === undefined) skipped.push({ rowNumber, reason: 'nameMissing' });
    else {
      sourceIds.add(sourceId);
      const key = keyOf(sourceId) ?? nextProjectKey(name, takenKeys);
      takenKeys.add(key);
      projects.push({ sourceId, project: projectFrom(row, mapping, newProject(key, name), today) });
    }
  }
  const positionsTaken = new Set(wanted.map((ref) => positionOf(table.header, ref)));
  const columnsNotTaken = table.header.filter((_, position) => !positionsTaken.has(position));
  return ok({ projects, teams: teamsOf(projects, mapping), skipped, notes, columnsNotTaken });
}

function projectFrom(row: ImportRow, mapping: ImportMapping, project: Project, today: Day): Project {
  const startOn = row.day(mapping.startOn);
  const planned: Project = {
    ...project,
    teamKey: row.text(mapping.team)?.toUpperCase(),
    stage: startOn === undefined ? undefined : startOn <= today ? 'Running' : 'Starting',
    startOn,
    forecastFinish: row.day(mapping.forecastFinish),
    budget: row.money(mapping.budget, mapping.budgetUnit),
    businessGoal: row.text(mapping.businessGoal),
  };
  const rating = row.rating(mapping);
  if (rating === undefined) return planned;
  const update = {
    rag: rating.rag,
    headline: firstSentence(row.text(mapping.comment) ?? ''),
    next: '',
    needHelp: '',
    forecastFinish: planned.forecastFinish,
  };
  const author = { id: '', upn: '', name: rating.by };
  const reported = decideStatusUpdate(planned, update, { today, author, source: 'import' });
  if (reported.ok) return reported.value;
  row.note(rating.ref, 'statusRefused');
  return planned;
}

const longestHeadline = 255;

/** Abbreviations of one letter, and numbers, do not end a sentence; where it is too long it ends in an ellipsis. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const [sentence = line] = /^.*?[^\s.].[.!?](?=\s+[A-Z£"'(]|$)/u.exec(line) ?? [];
  return sentence.length <= longestHeadline
    ? sentence
    : `${sentence.slice(0, longestHeadline - 1).trimEnd()}…`;
}

function teamsOf(projects: readonly ImportedProject[], mapping: ImportMapping): readonly Team[] {
  const keys = new Set(projects.flatMap(({ project }) => project.teamKey ?? []));
  return [...keys].map((key) => ({ key, name: mapping.teamNames[key] ?? key, groupId: undefined }));
}

function columnsOf(mapping: ImportMapping): readonly ColumnRef[] {
  const { sourceId, projectName, team, comment, startOn, forecastFinish, budget, businessGoal } = mapping;
  const single = [sourceId, projectName, team, comment, startOn, forecastFinish, budget, businessGoal];
  return [...single, ...mapping.ratings];
}

function positionOf(header: readonly string[], { column, nth = 1 }: ColumnRef): number | undefined {
  const positions = [...header.keys()].filter((position) => header[position] === column);
  return positions[nth - 1];
}
