import { randomUUID } from 'node:crypto';

import type { Directory } from '#standin/tenant/directory.ts';
import { listSites } from './siteIds.ts';
import { createListTables, dropListTables, itemsOf, openStorage, type Storage } from './storage.ts';

import type { DatabaseSync } from 'node:sqlite';

export interface ListRow {
  readonly n: number;
  readonly id: string;
  readonly siteId: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly createdBy: string;
  readonly version: number;
  readonly lastItemId: number;
  readonly lastChange: number;
}

export const listsOfSite = (storage: Storage, siteId: string): ListRow[] =>
  storage.all<ListRow>('select * from list where siteId = ? order by n', siteId);

export const findList = (storage: Storage, siteId: string, idOrTitle: string): ListRow | undefined =>
  storage.one<ListRow>(
    'select * from list where siteId = ? and (id = ? or displayName = ? collate nocase)',
    siteId,
    idOrTitle.toLowerCase(),
    idOrTitle,
  );

export const findListById = (storage: Storage, id: string): ListRow | undefined =>
  storage.one<ListRow>('select * from list where id = ?', id.toLowerCase());

export function insertList(
  storage: Storage,
  list: Pick<ListRow, 'siteId' | 'displayName' | 'description' | 'template' | 'createdAt' | 'createdBy'>,
): ListRow {
  const row = storage.one<ListRow>(
    `insert into list (id, siteId, displayName, description, template, createdAt, modifiedAt, createdBy, version, lastItemId, lastChange)
     values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0) returning *`,
    randomUUID(),
    list.siteId,
    list.displayName,
    list.description,
    list.template,
    list.createdAt,
    list.createdAt,
    list.createdBy,
  );
  if (row === undefined) throw new Error('SQLite returned no row for an insert');
  createListTables(storage, row.n);
  return row;
}

/** A change of the list itself, its title or its columns. */
export function touchList(storage: Storage, n: number, modifiedAt: string): void {
  storage.run('update list set version = version + 1, modifiedAt = ? where n = ?', modifiedAt, n);
}

export function renameList(storage: Storage, n: number, displayName: string, description: string): void {
  storage.run('update list set displayName = ?, description = ? where n = ?', displayName, description, n);
}

export function deleteList(storage: Storage, n: number): void {
  storage.run('delete from list where n = ?', n);
  storage.run('delete from listColumn where listN = ?', n);
  storage.run('delete from access where listN = ?', n);
  storage.run('delete from appGrant where listN = ?', n);
  storage.run('delete from fileContent where listN = ?', n);
  dropListTables(storage, n);
}

/** Every list of the tenant with its number of rows, for whoever looks under the hood. */
export function listLists(
  database: DatabaseSync,
  directory: Directory,
): { id: string; siteId: string; displayName: string; items: number }[] {
  const storage = openStorage(database);
  return listSites(directory)
    .flatMap((site) => listsOfSite(storage, site.id))
    .map(({ n, id, siteId, displayName }) => {
      const items = storage.one<{ items: number }>(`select count(*) as items from ${itemsOf(n)}`)?.items ?? 0;
      return { id, siteId, displayName, items };
    });
}
