import type { ListAt } from './callPlace.ts';
import { existing, isContainer, nowOf, type Entry } from './drivePlace.ts';
import { findByPath, isFolder, keepContent } from './driveStorage.ts';
import { accessDenied, invalidRequest, nameAlreadyExists } from './graphRefusal.ts';
import type { GraphCall, GraphTenant } from './graphTenant.ts';
import { fieldsOf, insertItem, updateItem, type ItemRow } from './itemStorage.ts';
import { writerOf } from './people.ts';
import { reaches } from './permissions.ts';

export const conflictBehaviors = ['fail', 'replace', 'rename'] as const;
export type ConflictBehavior = (typeof conflictBehaviors)[number];

/** Puts the bytes where they were meant to go. Folders on the way are made. */
export function writeFile(
  call: GraphCall,
  tenant: GraphTenant,
  place: ListAt,
  entry: Entry,
  bytes: Uint8Array,
): { readonly row: ItemRow; readonly isNew: boolean } {
  const { storage } = tenant;
  if (isContainer(entry)) throw invalidRequest('A folder has no content.');
  demandWrite(call, tenant, place, entry);
  return storage.inOneWrite(() => {
    const isNew = entry.row === undefined;
    const row =
      entry.row === undefined
        ? makeEntry(call, tenant, place, entry.path, {
            FSObjType: '0',
            FileSizeDisplay: String(bytes.length),
          })
        : updateItem(storage, place.list.n, entry.row.id, {
            fields: { ...fieldsOf(entry.row), FileSizeDisplay: String(bytes.length) },
            by: writerOf(call.get('caller')),
            at: nowOf(tenant),
          });
    keepContent(storage, place.list.n, row.id, bytes);
    return { row, isNew };
  });
}

export function makeFolder(call: GraphCall, tenant: GraphTenant, place: ListAt, entry: Entry): ItemRow {
  if (entry.row !== undefined) throw nameTaken();
  demandWrite(call, tenant, place, entry);
  return tenant.storage.inOneWrite(() =>
    makeEntry(call, tenant, place, entry.path, { FSObjType: '1', FileSizeDisplay: '' }),
  );
}

function makeEntry(
  call: GraphCall,
  tenant: GraphTenant,
  place: ListAt,
  path: string,
  kind: { readonly FSObjType: '0' | '1'; readonly FileSizeDisplay: string },
): ItemRow {
  const { storage } = tenant;
  const cut = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, cut), path.slice(cut + 1)];
  if (name === '' || name.length > 400) throw invalidRequest('The provided name is not valid.');
  const above = folder === '' ? undefined : findByPath(storage, place.list.n, folder);
  if (above !== undefined && !isFolder(above)) throw nameTaken();
  if (above === undefined && folder !== '') {
    makeEntry(call, tenant, place, folder, { FSObjType: '1', FileSizeDisplay: '' });
  }
  return insertItem(storage, place.list.n, {
    fields: { FileLeafRef: name, FileDirRef: folder, ...kind },
    by: writerOf(call.get('caller')),
    at: nowOf(tenant),
  });
}

/** The entry an upload will end in, when something of its name is there already. */
export function resolveConflict(
  { storage }: GraphTenant,
  { list }: ListAt,
  entry: Entry,
  behavior: ConflictBehavior,
): Entry {
  if (entry.row === undefined || behavior === 'replace') return entry;
  if (behavior === 'fail') throw nameTaken();
  const [, stem = entry.path, ending = ''] = /^(.+?)(\.[^./]*)?$/u.exec(entry.path) ?? [];
  for (let number = 1; ; number += 1) {
    const path = `${stem} ${number}${ending}`;
    if (findByPath(storage, list.n, path) === undefined) return { row: undefined, path };
  }
}

export function demandWrite(call: GraphCall, tenant: GraphTenant, place: ListAt, entry: Entry): void {
  const { rights } = tenant;
  const caller = call.get('caller');
  const right =
    entry.row === undefined
      ? rights.onList(caller, place.site, place.list)
      : rights.onItem(caller, place.site, place.list, existing(call, tenant, place, entry).id);
  if (!reaches(right, 'write')) throw accessDenied();
}

export const nameTaken = (): Error => nameAlreadyExists('The specified item name already exists.');
