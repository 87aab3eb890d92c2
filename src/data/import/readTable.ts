import type { SourceTable } from './importTableShape.ts';
import { readCsv } from './readCsv.ts';
import { isXlsx, readXlsx } from './readXlsx.ts';

/** The table in a CSV or Excel file: of several sheets the one with the most rows. Undefined if there is none. */
export async function readTable(bytes: Uint8Array): Promise<SourceTable | undefined> {
  if (!isXlsx(bytes)) return readCsv(bytes);
  const tables = (await readXlsx(bytes))?.map(({ table }) => table) ?? [];
  return tables.toSorted((one, other) => other.rows.length - one.rows.length)[0];
}
