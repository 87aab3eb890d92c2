import { createListeners } from './listeners.ts';
import type { RowAddress } from './operation.ts';
import { isOlder, isSameVersion } from './rowVersion.ts';
import type { StoredRow } from './storedList.ts';

/** The newest state of each row that SharePoint told anybody in this tab, whoever asked: a reading, a save, the device. */
export interface ServerRows {
  row(listTitle: string, address: RowAddress): StoredRow | undefined;
  all(listTitle: string): ReadonlyMap<string, StoredRow>;
  /** Taken before asking SharePoint, and given back with its answer. */
  moment(): number;
  /** An older state never replaces a newer one. */
  accept(listTitle: string, rows: readonly StoredRow[], how?: AcceptHow): void;
  /** These are all rows there are, or all of those concerned: others are gone, unless they came after the question was asked. */
  replaceAll(listTitle: string, rows: readonly StoredRow[], how: ReplaceHow): void;
  /**
   * Cells that the device left out, for rows of which it alone told, and which are as they were before the question (`before`). Whatever
   * SharePoint told of a row it told with all of these cells: one that is not there is empty.
   */
  fillIn(listTitle: string, rows: readonly StoredRow[], before: ReadonlyMap<string, StoredRow>): void;
  subscribe(listTitle: string, onChange: () => void): () => void;
  /** Everything of this person is gone. */
  clear(): void;
}

interface AcceptHow {
  readonly removedIds?: readonly string[];
  /** The moment before the question; a row that was removed since does not come back. */
  readonly askedAt?: number;
  /** Columns these rows were told without: their cells stay as they are known. */
  readonly withoutColumns?: readonly string[];
  /** Told by the device: a whole reading knows better, even one that was asked before. */
  readonly isHearsay?: boolean;
}

interface ReplaceHow {
  readonly askedAt: number;
  readonly withoutColumns?: readonly string[];
  readonly isConcerned?: (row: StoredRow) => boolean;
}

interface KnownList {
  readonly rows: Map<string, StoredRow>;
  readonly idByClientKey: Map<string, string>;
  readonly toldAt: Map<string, number>;
  readonly removedAt: Map<string, number>;
  readonly listeners: ReturnType<typeof createListeners>;
}

export function createServerRows(): ServerRows {
  const lists = new Map<string, KnownList>();
  let moment = 0;

  const listOf = (title: string): KnownList => {
    const known = lists.get(title) ?? newList();
    lists.set(title, known);
    return known;
  };

  return {
    row: (title, address) => {
      const list = listOf(title);
      const id = 'id' in address ? address.id : list.idByClientKey.get(address.clientKey.toUpperCase());
      return id === undefined ? undefined : list.rows.get(id);
    },
    all: (title) => listOf(title).rows,
    moment: () => moment,
    accept: (title, rows, how = {}) => {
      const { removedIds = [], askedAt = moment, withoutColumns = [], isHearsay = false } = how;
      const list = listOf(title);
      moment += 1;
      const took = rows.map((row) => take(list, row, { askedAt, moment, withoutColumns, isHearsay }));
      const removed = removedIds.map((id) => remove(list, id, moment));
      if (took.includes(true) || removed.includes(true)) list.listeners.tell();
    },
    replaceAll: (title, rows, { askedAt, withoutColumns = [], isConcerned = () => true }) => {
      const list = listOf(title);
      moment += 1;
      const took = rows.map((row) => take(list, row, { askedAt, moment, withoutColumns }));
      const present = new Set(rows.map(({ id }) => id));
      const gone = [...list.rows.values()].filter(
        (row) => !present.has(row.id) && (list.toldAt.get(row.id) ?? 0) <= askedAt && isConcerned(row),
      );
      for (const { id } of gone) remove(list, id, moment);
      if (took.includes(true) || gone.length > 0) list.listeners.tell();
    },
    fillIn: (title, rows, before) => {
      const list = listOf(title);
      for (const { id, fields } of rows) {
        const known = list.rows.get(id);
        if (known === undefined || known !== before.get(id) || list.toldAt.has(id)) continue;
        list.rows.set(id, { ...known, fields: { ...fields, ...known.fields } });
      }
      list.listeners.tell();
    },
    subscribe: (title, onChange) => listOf(title).listeners.add(onChange),
    clear: () => {
      for (const list of lists.values()) {
        list.rows.clear();
        list.idByClientKey.clear();
        list.listeners.tell();
      }
    },
  };
}

const newList = (): KnownList => ({
  rows: new Map(),
  idByClientKey: new Map(),
  toldAt: new Map(),
  removedAt: new Map(),
  listeners: createListeners(),
});

interface Told {
  readonly askedAt: number;
  readonly moment: number;
  readonly withoutColumns: readonly string[];
  readonly isHearsay?: boolean;
}

/** Whether it is news. A row that says nothing new stays the same object, so that nothing on screen is made anew. */
function take(list: KnownList, row: StoredRow, told: Told): boolean {
  const { askedAt, moment, withoutColumns } = told;
  if ((list.removedAt.get(row.id) ?? -1) > askedAt) return false;
  const known = list.rows.get(row.id);
  if (known !== undefined && isOlderThan(known, row, (list.toldAt.get(row.id) ?? 0) > askedAt)) return false;
  if (told.isHearsay !== true) list.toldAt.set(row.id, moment);
  const next = known === undefined ? row : withKnownCells(row, known, withoutColumns);
  if (next === known) return false;
  list.rows.set(row.id, next);
  const clientKey = next.fields['ClientKey'];
  if (typeof clientKey === 'string') list.idByClientKey.set(clientKey.toUpperCase(), row.id);
  return true;
}

/** A row that was told without its version is as new as the question was. */
const isOlderThan = (known: StoredRow, row: StoredRow, wasToldSince: boolean): boolean =>
  row.etag === '' ? wasToldSince : isOlder(row, known);

/** For a row that was told without its version. */
function saysTheSame(row: StoredRow, known: StoredRow, withoutColumns: readonly string[]): boolean {
  const names = new Set([...Object.keys(row.fields), ...Object.keys(known.fields)]);
  return [...names].every((name) => withoutColumns.includes(name) || row.fields[name] === known.fields[name]);
}

function withKnownCells(row: StoredRow, known: StoredRow, withoutColumns: readonly string[]): StoredRow {
  if (row.etag === '') return saysTheSame(row, known, withoutColumns) ? known : row; // its details may have changed too
  if (!isSameVersion(row, known)) {
    const kept = withoutColumns.filter((name) => name in known.fields && !(name in row.fields));
    const cells = Object.fromEntries(kept.map((name) => [name, known.fields[name]]));
    // Cells of an older state among them: it keeps that state's version, so that the next one who is told all of the row replaces it.
    return kept.length === 0 ? row : { ...row, etag: known.etag, fields: { ...row.fields, ...cells } };
  }
  const isNews = Object.keys(row.fields).some((name) => known.fields[name] !== row.fields[name]);
  const by = row.modifiedBy ?? known.modifiedBy;
  if (!isNews && by === known.modifiedBy) return known;
  return { ...known, modifiedBy: by, fields: { ...known.fields, ...row.fields } };
}

function remove(list: KnownList, id: string, moment: number): boolean {
  list.removedAt.set(id, moment);
  return list.rows.delete(id);
}
