import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Day } from '#domain/calendar/day.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { ImportMapping } from './importMapping.ts';
import type { Imported, ImportProblem } from './importTable.ts';
import type { SourceTable } from './importTableShape.ts';
import { canadaItProjects } from './mappings/canadaItProjects.ts';
import { ukMajorProjects } from './mappings/ukMajorProjects.ts';
import { planImport, readImportGround } from './planImport.ts';
import { readTable } from './readTable.ts';
import { importIdOf, type ImportDone, runImport } from './runImport.ts';

const mappings = [ukMajorProjects, canadaItProjects];

export interface PortfolioImported
  extends Pick<Imported, 'skipped' | 'notes' | 'columnsNotTaken'>, ImportDone {
  /** ISO 4217, of the amounts that came in. */
  readonly currency: string | undefined;
}

export type ImportPortfolioProblem =
  | GraphProblem
  | ImportProblem
  | { readonly kind: 'noSuchMapping'; readonly known: readonly string[] };

interface PortfolioFile {
  readonly bytes: Uint8Array;
  readonly map: string;
  readonly today: Day;
}

/** Brings a file of projects into the lists. Doing it again adds only what is new. */
export async function importPortfolio(
  lists: Lists,
  { bytes, map, today }: PortfolioFile,
): Promise<Result<PortfolioImported, ImportPortfolioProblem>> {
  const file = await openPortfolioFile(bytes, map);
  if (!file.ok) return file;
  const { table, mapping } = file.value;
  const ground = await readImportGround(lists);
  if (!ground.ok) return ground;
  const plan = planImport(ground.value, { table, mapping, today });
  if (!plan.ok) return plan;
  const done = await runImport(lists, ground.value, plan.value, await importIdOf(bytes, map));
  if (!done.ok) return done;
  const { skipped, notes, columnsNotTaken } = plan.value;
  return ok({ ...done.value, skipped, notes, columnsNotTaken, currency: mapping.currency });
}

/** Whether this file could come in, before there are lists. */
export async function checkPortfolioFile({
  bytes,
  map,
  today,
}: PortfolioFile): Promise<Result<unknown, Exclude<ImportPortfolioProblem, GraphProblem>>> {
  const file = await openPortfolioFile(bytes, map);
  return file.ok ? planImport({ known: new Map(), teams: [] }, { ...file.value, today }) : file;
}

async function openPortfolioFile(
  bytes: Uint8Array,
  map: string,
): Promise<
  Result<
    { readonly table: SourceTable; readonly mapping: ImportMapping },
    { readonly kind: 'noSuchMapping'; readonly known: readonly string[] } | { readonly kind: 'notATable' }
  >
> {
  const mapping = mappings.find(({ name }) => name === map);
  if (mapping === undefined) return err({ kind: 'noSuchMapping', known: mappings.map(({ name }) => name) });
  const table = await readTable(bytes);
  return table === undefined ? err({ kind: 'notATable' }) : ok({ table, mapping });
}
