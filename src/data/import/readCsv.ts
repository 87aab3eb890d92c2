import { parse } from 'csv-parse/browser/esm/sync';
import * as z from 'zod/mini';

import { withoutGuard } from '#data/export/csvGuard.ts';

import { type SourceTable, tableOf } from './importTableShape.ts';

const separators = [';', ',', '\t', '|'];
const records = z.array(z.array(z.string()));

/** Undefined if it is no table: no header, or quotes that never close. */
export function readCsv(bytes: Uint8Array): SourceTable | undefined {
  const text = decoded(bytes);
  const options = { delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true };
  let read: unknown;
  try {
    read = parse(text, options);
  } catch {
    return undefined;
  }
  return tableOf(records.parse(read).map((cells) => cells.map(withoutGuard)));
}

/**
 * UTF-16 where its mark is in front, or every other byte is nothing; UTF-8 where the bytes are valid UTF-8; else what Excel saves
 * on Windows.
 */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  if (first !== 0 && second === 0) return decode('utf-16le', bytes);
  if (first === 0 && second !== 0) return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** The one that cuts the header line into the most columns. */
function separatorOf(text: string): string {
  const headerLine = text.slice(0, text.search(/\r?\n|$/u)).replaceAll(/"[^"]*"/gu, '');
  const columns = (separator: string): number => headerLine.split(separator).length;
  return separators.toSorted((one, other) => columns(other) - columns(one))[0] ?? ',';
}
