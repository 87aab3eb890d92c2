import { fieldsOf, deleteItem, type ItemRow } from './itemStorage.ts';
import type { ListRow } from './listStorage.ts';
import { itemsOf, type Storage } from './storage.ts';

/**
 * A file or folder is a row of its library. `FileLeafRef` is its name; `FileDirRef` the folder it lies in, below the
 * library (`''` at the top, `/Plans/2026`), and `FSObjType` is '1' for a folder: kept beside the row's own columns.
 */
export const isFolder = (row: ItemRow): boolean => fieldsOf(row)['FSObjType'] === '1';

export const nameOf = (row: ItemRow): string => String(fieldsOf(row)['FileLeafRef'] ?? '');

export const folderOf = (row: ItemRow): string => String(fieldsOf(row)['FileDirRef'] ?? '');

export const pathOf = (row: ItemRow): string => `${folderOf(row)}/${nameOf(row)}`;

const folderSql = `json_extract(fields, '$.FileDirRef') collate nocase`;
const nameSql = `json_extract(fields, '$.FileLeafRef') collate nocase`;

/** Two things of one name cannot lie in one folder. */
export function indexNames(storage: Storage, listN: number): void {
  const index = `"${itemsOf(listN)}.FileLeafRef"`;
  storage.run(`create unique index ${index} on ${itemsOf(listN)} (${folderSql}, ${nameSql})`);
}

export function findByPath(storage: Storage, listN: number, path: string): ItemRow | undefined {
  const cut = path.lastIndexOf('/');
  return storage.one<ItemRow>(
    `select * from ${itemsOf(listN)} where ${folderSql} = ? and ${nameSql} = ?`,
    path.slice(0, cut),
    path.slice(cut + 1),
  );
}

export const findByGuid = (storage: Storage, listN: number, guid: string): ItemRow | undefined =>
  storage.one<ItemRow>(`select * from ${itemsOf(listN)} where guid = ?`, guid);

export const childrenIn = (storage: Storage, listN: number, folder: string): ItemRow[] =>
  storage.all<ItemRow>(`select * from ${itemsOf(listN)} where ${folderSql} = ? order by ${nameSql}`, folder);

export function keepContent(storage: Storage, listN: number, itemId: number, bytes: Uint8Array): void {
  storage.run(
    'insert or replace into fileContent (listN, itemId, bytes) values (?, ?, ?)',
    listN,
    itemId,
    bytes,
  );
}

export const contentOf = (storage: Storage, listN: number, itemId: number): Uint8Array | undefined =>
  storage.one<{ bytes: Uint8Array }>(
    'select bytes from fileContent where listN = ? and itemId = ?',
    listN,
    itemId,
  )?.bytes;

/** With its content, and a folder with all that is in it. */
export function deleteEntry(storage: Storage, list: ListRow, row: ItemRow, at: string): void {
  if (isFolder(row)) {
    for (const child of childrenIn(storage, list.n, pathOf(row))) deleteEntry(storage, list, child, at);
  }
  storage.run('delete from fileContent where listN = ? and itemId = ?', list.n, row.id);
  deleteItem(storage, list.n, row, at);
}
