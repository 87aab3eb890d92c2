import { type Column, text } from '#data/lists/columns.ts';

import { invalidRequest } from './wire.ts';

export type FieldValue = string | number | boolean;
export type Fields = Readonly<Record<string, FieldValue>>;

export interface ServerRow {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  /** Counts every change of the list: what delta goes by. */
  readonly change: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly createdBy: string;
  readonly modifiedBy: string;
  readonly fields: Fields;
  /** As it was one write ago: a delta may tell both. */
  readonly before: ServerRow | undefined;
}

/** A list as SharePoint keeps it. */
export interface ServerList {
  readonly id: string;
  title: string;
  readonly rows: Map<number, ServerRow>;
  readonly deleted: Map<number, number>;
  readonly columns: ReadonlyMap<string, Column>;
  /** Somebody took these out of the list; whoever names one gets 400. */
  readonly removedColumns: Set<string>;
  /** By column, then by lower-case value. */
  readonly unique: ReadonlyMap<string, Map<string, number>>;
  lastId: number;
  lastChange: number;
  /** Raised when SharePoint loses track: delta tokens of an earlier one answer 410. */
  track: number;
}

export function createServerList(id: string, title: string, columns: readonly Column[]): ServerList {
  const all = [text('Title'), ...columns];
  return {
    id,
    title,
    rows: new Map(),
    deleted: new Map(),
    columns: new Map(all.map((column) => [column.name, column])),
    removedColumns: new Set(),
    unique: new Map(all.filter(({ isUnique }) => isUnique === true).map(({ name }) => [name, new Map()])),
    lastId: 0,
    lastChange: 0,
    track: 0,
  };
}

export const hasColumn = (list: ServerList, name: string): boolean =>
  list.columns.has(name) && !list.removedColumns.has(name);

/** What was sent over what the row holds. Null and the empty text clear. */
export function mergedFields(list: ServerList, held: Fields, sent: unknown): Fields {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    throw invalidRequest('Invalid request');
  const merged: Record<string, FieldValue> = { ...held };
  for (const [name, value] of Object.entries(sent) as [string, unknown][]) {
    if (name === 'id' || name.includes('@')) continue;
    const column = hasColumn(list, name) ? list.columns.get(name) : undefined;
    if (column === undefined) throw invalidRequest(`Field '${name}' is not recognized`);
    if (value === null || value === '') delete merged[name];
    else merged[name] = checked(column, value);
  }
  return merged;
}

function checked(column: Column, value: unknown): FieldValue {
  const { kind, choices = [] } = column;
  if (kind === 'number' && typeof value === 'number') return value;
  if (kind === 'boolean' && typeof value === 'boolean') return value;
  if (kind === 'choice' && typeof value === 'string' && choices.includes(value)) return value;
  const isText = typeof value === 'string' && (kind === 'text' || kind === 'longText');
  if (isText && value.length <= (kind === 'text' ? 255 : 63_999)) return value;
  throw invalidRequest(`Field '${column.name}' does not take this value`);
}

/** Throws 400 if another row has one of the values. */
export function checkUnique(list: ServerList, fields: Fields, ownId: number): void {
  for (const [column, taken] of list.unique) {
    const value = fields[column];
    const holder = typeof value === 'string' ? taken.get(value.toLowerCase()) : undefined;
    if (holder !== undefined && holder !== ownId)
      throw invalidRequest(`duplicate values were found in the following field(s) in the list: [${column}].`);
  }
}

export function putRow(list: ServerList, row: ServerRow): void {
  for (const [column, taken] of list.unique) {
    const before = row.before?.fields[column];
    const value = row.fields[column];
    if (typeof before === 'string') taken.delete(before.toLowerCase());
    if (typeof value === 'string') taken.set(value.toLowerCase(), row.id);
  }
  list.rows.set(row.id, row);
}

export function deleteRow(list: ServerList, row: ServerRow): void {
  for (const [column, taken] of list.unique) {
    const value = row.fields[column];
    if (typeof value === 'string') taken.delete(value.toLowerCase());
  }
  list.lastChange += 1;
  list.rows.delete(row.id);
  list.deleted.set(row.id, list.lastChange);
}
