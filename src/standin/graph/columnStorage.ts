import { writtenName, type Column } from './columnDefinition.ts';
import { GraphRefusal, invalidRequest, nameAlreadyExists } from './graphRefusal.ts';
import { itemsOf, type Storage } from './storage.ts';

const maxIndexedColumns = 20;

export function columnsOf(storage: Storage, listN: number): Column[] {
  return storage
    .all<{ definition: string }>('select definition from listColumn where listN = ? order by position', listN)
    .map((row) => JSON.parse(row.definition) as Column);
}

/** Two columns of one shown name are refused; a name that is only taken inside (`Author`) gets a digit. */
export function insertColumn(storage: Storage, listN: number, asked: Column): Column {
  const others = columnsOf(storage, listN);
  if (
    others.some((other) => isSame(other.displayName, asked.displayName) && isSame(other.name, asked.name))
  ) {
    throw nameAlreadyExists(`A column with the name '${asked.name}' already exists in this list.`);
  }
  const isTaken = (name: string): boolean => others.some((other) => isSame(other.name, name));
  const free = ['', '0', '1', '2', '3'].find((digit) => !isTaken(asked.name + digit)) ?? '';
  const column = { ...asked, name: asked.name + free };
  storage.run(
    'insert into listColumn (listN, id, name, definition) values (?, ?, ?, ?)',
    listN,
    column.id,
    column.name,
    JSON.stringify(column),
  );
  if (column.indexed) createIndex(storage, listN, column);
  return column;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function replaceColumn(storage: Storage, listN: number, column: Column): void {
  storage.run(
    'update listColumn set definition = ? where listN = ? and id = ?',
    JSON.stringify(column),
    listN,
    column.id,
  );
  storage.run(`drop index if exists ${indexOf(listN, column.name)}`);
  if (column.indexed) createIndex(storage, listN, column);
}

/** With its values; older versions of the rows keep theirs, unseen. */
export function dropColumn(storage: Storage, listN: number, column: Column): void {
  storage.run(`drop index if exists ${indexOf(listN, column.name)}`);
  storage.run('delete from listColumn where listN = ? and id = ?', listN, column.id);
  storage.run(`update ${itemsOf(listN)} set fields = json_remove(fields, '$."${writtenName(column)}"')`);
}

/** What SQL compares and sorts by. SharePoint compares text without regard to case (here: of ASCII letters). */
export function columnSql(column: Column): string {
  if (column.name === 'ID') return 'id';
  if (column.name === 'Modified') return 'modifiedAt';
  if (column.name === 'Created') return 'createdAt';
  return `json_extract(fields, '$."${writtenName(column)}"') collate nocase`;
}

/** `ID` is the key of the table; every other column is filtered and sorted only where an index was asked for. */
export const isIndexed = (column: Column): boolean => column.indexed || column.name === 'ID';

const indexOf = (listN: number, name: string): string => `"${itemsOf(listN)}.${name}"`;

function createIndex(storage: Storage, listN: number, column: Column): void {
  const indexed = columnsOf(storage, listN).filter((other) => other.indexed);
  if (indexed.length > maxIndexedColumns) {
    throw invalidRequest('The maximum number of indexed columns for this list has been reached.');
  }
  const unique = column.enforceUniqueValues;
  const key = unique ? columnSql(column) : `${columnSql(column)}, id`;
  try {
    storage.run(
      `create ${unique ? 'unique ' : ''}index ${indexOf(listN, column.name)} on ${itemsOf(listN)} (${key})`,
    );
  } catch (error) {
    throw isUniqueViolation(error) ? duplicateValues(column.name) : error;
  }
}

/** Blanks are stored as absent, and SQL counts no two absent values as equal: many rows may leave a unique column blank. */
export function duplicateValuesFrom(error: unknown): unknown {
  const column = isUniqueViolation(error) ? /index 'items\d+\.(.+)'/u.exec(error.message)?.[1] : undefined;
  if (column === 'FileLeafRef') return nameAlreadyExists('The specified item name already exists.');
  return column === undefined ? error : duplicateValues(column);
}

export const duplicateValues = (column: string): Error =>
  new GraphRefusal(
    400,
    'invalidRequest',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column}].`,
    { unsettled: 'duplicateValues' },
  );

const sqliteConstraintUnique = 2067;
const isUniqueViolation = (error: unknown): error is Error =>
  error instanceof Error && 'errcode' in error && error.errcode === sqliteConstraintUnique;
