import { randomUUID } from 'node:crypto';

import { duplicateValuesFrom } from './columnStorage.ts';
import type { FieldValues } from './fieldValues.ts';
import { deletedOf, itemsOf, versionsOf, type Storage } from './storage.ts';

export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  /** Counts every change of the list, deletions too: what delta goes by. */
  readonly change: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** A Writer, as JSON. */
  readonly createdBy: string;
  readonly modifiedBy: string;
  /** FieldValues, as JSON. */
  readonly fields: string;
}

export const fieldsOf = (row: Pick<ItemRow, 'fields'>): FieldValues => JSON.parse(row.fields) as FieldValues;

export const findItem = (storage: Storage, listN: number, itemId: number): ItemRow | undefined =>
  storage.one<ItemRow>(`select * from ${itemsOf(listN)} where id = ?`, itemId);

export interface Change {
  readonly fields: FieldValues;
  readonly by: string;
  readonly at: string;
}

export function insertItem(storage: Storage, listN: number, { fields, by, at }: Change): ItemRow {
  const next = storage.one<{ id: number; change: number }>(
    `update list set lastItemId = lastItemId + 1, lastChange = lastChange + 1, modifiedAt = ? where n = ?
     returning lastItemId as id, lastChange as change`,
    at,
    listN,
  );
  if (next === undefined) throw new Error(`list ${listN} is gone`);
  return written(storage, listN, () =>
    storage.one<ItemRow>(
      `insert into ${itemsOf(listN)} (id, guid, version, change, createdAt, modifiedAt, createdBy, modifiedBy, fields)
       values (?, ?, 1, ?, ?, ?, ?, ?, ?) returning *`,
      next.id,
      randomUUID(),
      next.change,
      at,
      at,
      by,
      by,
      JSON.stringify(fields),
    ),
  );
}

export function updateItem(
  storage: Storage,
  listN: number,
  itemId: number,
  { fields, by, at }: Change,
): ItemRow {
  const change = nextChange(storage, listN, at);
  return written(storage, listN, () =>
    storage.one<ItemRow>(
      `update ${itemsOf(listN)} set version = version + 1, change = ?, modifiedAt = ?, modifiedBy = ?, fields = ?
       where id = ? returning *`,
      change,
      at,
      by,
      JSON.stringify(fields),
      itemId,
    ),
  );
}

export function deleteItem(storage: Storage, listN: number, item: ItemRow, at: string): void {
  const change = nextChange(storage, listN, at);
  storage.run(`delete from ${itemsOf(listN)} where id = ?`, item.id);
  storage.run(`delete from ${versionsOf(listN)} where itemId = ?`, item.id);
  storage.run(
    `insert into ${deletedOf(listN)} (id, guid, change) values (?, ?, ?)`,
    item.id,
    item.guid,
    change,
  );
}

function nextChange(storage: Storage, listN: number, at: string): number {
  const next = storage.one<{ change: number }>(
    'update list set lastChange = lastChange + 1, modifiedAt = ? where n = ? returning lastChange as change',
    at,
    listN,
  );
  if (next === undefined) throw new Error(`list ${listN} is gone`);
  return next.change;
}

/** Runs the write, turns the unique index's refusal into SharePoint's, and keeps the version. */
function written(storage: Storage, listN: number, write: () => ItemRow | undefined): ItemRow {
  const row = attempt(write);
  if (row === undefined) throw new Error('SQLite returned no row for a write');
  storage.run(
    `insert into ${versionsOf(listN)} (itemId, version, modifiedAt, modifiedBy, fields) values (?, ?, ?, ?, ?)`,
    row.id,
    row.version,
    row.modifiedAt,
    row.modifiedBy,
    row.fields,
  );
  return row;
}

function attempt(write: () => ItemRow | undefined): ItemRow | undefined {
  try {
    return write();
  } catch (error) {
    throw duplicateValuesFrom(error);
  }
}
