import { userById, type Directory } from '#standin/tenant/directory.ts';
import { isMultiLookup, type Column } from './columnDefinition.ts';
import type { FieldValue } from './fieldValues.ts';
import { invalidRequest } from './graphRefusal.ts';
import { findItem, fieldsOf } from './itemStorage.ts';
import { userAtLookupId } from './people.ts';
import type { Storage } from './storage.ts';

export interface LookupSources {
  readonly storage: Storage;
  readonly directory: Directory;
}

/** The number or numbers sent, or 400. Several need an annotation that says so; one must not have it. */
export function checkedLookup(
  column: Column,
  value: unknown,
  annotation: unknown,
  sources: LookupSources,
): FieldValue {
  const isMulti = isMultiLookup(column);
  const isAnnotated = annotation === 'Collection(Edm.Int32)' || annotation === 'Collection(Edm.String)';
  if (isMulti !== isAnnotated || isMulti !== Array.isArray(value)) throw invalidRequest('Invalid request');
  const ids = [value].flat().map((id) => checkedId(column, id, sources));
  return isMulti ? ids : (ids[0] ?? '');
}

function checkedId(column: Column, sent: unknown, sources: LookupSources): number {
  const id = typeof sent === 'string' && /^\d+$/u.test(sent) ? Number(sent) : sent;
  if (typeof id !== 'number' || lookedUp(column, id, sources) === undefined) {
    throw invalidRequest(`The value of field '${column.name}' points at nothing.`);
  }
  return id;
}

export interface LookedUp {
  readonly LookupId: number;
  readonly LookupValue: string;
  readonly Email?: string;
}

/** What stands behind the number, if anything does (any more). */
export function lookedUp(
  column: Column,
  id: number,
  { storage, directory }: LookupSources,
): LookedUp | undefined {
  if (column.lookup === undefined) {
    const person = userById(directory, userAtLookupId(directory, id) ?? '');
    return person && { LookupId: id, LookupValue: person.displayName, Email: person.upn };
  }
  const { listId = '', columnName = 'Title' } = column.lookup;
  const list = storage.one<{ n: number }>('select n from list where id = ?', listId.toLowerCase());
  const item = list === undefined ? undefined : findItem(storage, list.n, id);
  if (item === undefined) return undefined;
  return { LookupId: id, LookupValue: String(fieldsOf(item)[columnName] ?? '') };
}
