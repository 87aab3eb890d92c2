import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A table as it was written: the header line, and the rows below it with the number people see in a spreadsheet. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly rowNumber: number; readonly cells: readonly string[] }[];
}

const separators = [';', ',', '\t', '|'];
const records = z.array(z.array(z.string()));

/** Undefined if it is no table: no header, or quotes that never close. */
export function readCsv(bytes: Uint8Array): CsvTable | undefined {
  const text = decoded(bytes);
  const options = { delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true };
  let read: unknown;
  try {
    read = parse(text, options);
  } catch {
    return undefined;
  }
  const [header, ...rows] = records.parse(read);
  if (header === undefined || header.length < 2) return undefined;
  return {
    header: header.map((name) => name.trim()),
    rows: rows
      .map((cells, index) => ({ rowNumber: index + 2, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

/** UTF-8 where the bytes are valid UTF-8, with or without a mark in front; else what Excel saves on Windows. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that cuts the header line into the most columns. */
function separatorOf(text: string): string {
  const headerLine = text.slice(0, text.search(/\r?\n|$/u)).replaceAll(/"[^"]*"/gu, '');
  const columns = (separator: string): number => headerLine.split(separator).length;
  return separators.toSorted((one, other) => columns(other) - columns(one))[0] ?? ',';
}
