import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/* oxlint-disable typescript/no-unnecessary-type-parameters -- who writes the SQL says what its rows are; SQLite has no types to infer */
/** The tables of the tenant's lists, in one SQLite file. Knows SQL, not Graph. */
export interface Storage {
  one<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
  run(sql: string, ...values: SQLInputValue[]): void;
  /** All or nothing. When it returns, the change is on the disk; when `work` throws, nothing was changed. */
  inOneWrite<T>(work: () => T): T;
}

const tables = `
  create table if not exists list (
    n integer primary key, id text not null unique, siteId text not null, displayName text not null,
    description text not null, template text not null, createdAt text not null, modifiedAt text not null,
    createdBy text not null, version integer not null, lastItemId integer not null, lastChange integer not null
  ) strict;
  create unique index if not exists listTitle on list (siteId, displayName collate nocase);
  create table if not exists listColumn (
    position integer primary key, listN integer not null, id text not null, name text not null, definition text not null,
    unique (listN, name)
  ) strict;
  create table if not exists access (
    listN integer not null, itemId integer not null, userKey text not null, role text not null,
    primary key (listN, itemId, userKey)
  ) strict;
  create table if not exists appGrant (
    n integer primary key, siteId text not null, listN integer not null, id text not null, appId text not null,
    displayName text not null, role text not null, isGone integer not null, unique (siteId, listN, appId)
  ) strict;
  create table if not exists fileContent (
    listN integer not null, itemId integer not null, bytes blob not null,
    primary key (listN, itemId)
  ) strict;
  create table if not exists deltaOptions (id text primary key, json text not null) strict;
`;

export function openStorage(database: DatabaseSync): Storage {
  // FULL: a write that was answered survives kill -9 and a power cut; NORMAL in WAL mode would not.
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  database.exec(tables);
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    one: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).all(...values) as Row[],
    run: (sql, ...values) => {
      prepare(sql).run(...values);
    },
    inOneWrite: (work) => inOneWrite(database, work),
  };
}

function inOneWrite<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const done = work();
    database.exec('commit');
    return done;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

/** Back to a tenant without lists. */
export function emptyStorage(database: DatabaseSync): void {
  const storage = openStorage(database);
  storage.inOneWrite(() => {
    for (const { n } of storage.all<{ n: number }>('select n from list')) dropListTables(storage, n);
    for (const table of ['list', 'listColumn', 'access', 'appGrant', 'fileContent', 'deltaOptions'])
      storage.run(`delete from ${table}`);
  });
}

export function createListTables(storage: Storage, n: number): void {
  storage.run(`create table ${itemsOf(n)} (
    id integer primary key, guid text not null, version integer not null, change integer not null unique,
    createdAt text not null, modifiedAt text not null, createdBy text not null, modifiedBy text not null, fields text not null
  ) strict`);
  storage.run(`create table ${versionsOf(n)} (
    itemId integer not null, version integer not null, modifiedAt text not null, modifiedBy text not null,
    fields text not null, primary key (itemId, version)
  ) strict, without rowid`);
  storage.run(
    `create table ${deletedOf(n)} (id integer primary key, guid text not null, change integer not null unique) strict`,
  );
}

export function dropListTables(storage: Storage, n: number): void {
  for (const table of [itemsOf(n), versionsOf(n), deletedOf(n)]) storage.run(`drop table ${table}`);
}

export const itemsOf = (n: number): string => `items${n}`;
export const versionsOf = (n: number): string => `versions${n}`;
export const deletedOf = (n: number): string => `deleted${n}`;
