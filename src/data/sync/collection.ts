import type { RowProblem } from '#data/lists/kept.ts';
import type { ListShape } from '#data/lists/listShape.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import type { Person } from '#domain/project/person.ts';

import type { Collection, Snapshot, SyncedRow } from './engine.ts';
import { createListeners } from './listeners.ts';
import type { Operation } from './operation.ts';
import type { Outbox } from './outbox.ts';
import type { overlaid } from './overlay.ts';
import { editsOf, operationsOn, rowsMadeHere } from './rowOperations.ts';
import type { ServerRows } from './serverRows.ts';
import type { StoredRow } from './storedList.ts';
import type { ListState, SyncedList } from './syncedList.ts';

export interface CollectionDeps {
  readonly rows: ServerRows;
  readonly outbox: Pick<Outbox, 'ofList' | 'subscribe'>;
  /** The rules behind it come with the writing half: before that one nothing is unsent. */
  readonly overlaid: typeof overlaid;
  readonly me: Person;
}

/** A row as it was last shown, and what it was made of. */
interface Shown<T> {
  readonly row: StoredRow;
  readonly operations: readonly Operation[];
  readonly synced: SyncedRow<T> | undefined;
  readonly unreadable: readonly RowProblem[];
}

/** The rows of a list as values, with this person's unsent changes on top. What did not change stays the same object. */
export function createCollection<T>(
  shape: ListShape<T>,
  list: SyncedList,
  { rows, outbox, overlaid: withUnsent, me }: CollectionDeps,
  isConcerned: (row: StoredRow) => boolean = () => true,
): Collection<T> {
  const listeners = createListeners();
  let shownById: ReadonlyMap<string, Shown<T>> = new Map();
  let snapshot: Snapshot<T> | undefined;
  let isOutOfDate = true;

  const noteChange = (): void => {
    isOutOfDate = true;
    listeners.tell();
  };
  list.subscribe(noteChange);
  rows.subscribe(shape.title, noteChange);
  outbox.subscribe(noteChange);

  function show(row: StoredRow, unsent: readonly Operation[]): Shown<T> {
    const operations = unsent.length === 0 ? unsent : operationsOn(row, unsent);
    const before = shownById.get(row.id);
    if (before?.row === row && isSameList(before.operations, operations)) return before;
    const fields = operations.length === 0 ? row.fields : withUnsent(row, operations, me);
    if (fields['Archived'] === 'Yes') return { row, operations, synced: undefined, unreadable: [] };
    const reader = createRowReader(shape.title, row.id, fields);
    const value = shape.rowToValue(reader);
    const { problems } = reader;
    if (value === undefined) return { row, operations, synced: undefined, unreadable: problems };
    const { id, etag, modifiedAt, modifiedBy, madeById } = row;
    const synced = {
      id,
      etag,
      modifiedAt,
      modifiedBy,
      madeById,
      value,
      problems,
      edits: editsOf(operations),
    };
    return { row, operations, synced, unreadable: [] };
  }

  function renew(): Snapshot<T> {
    const unsent = outbox.ofList(shape.title);
    const known = [...rows.all(shape.title).values()];
    const isInSharePoint = (clientKey: string): boolean => rows.row(shape.title, { clientKey }) !== undefined;
    const all = [...known, ...rowsMadeHere(shape.title, unsent, isInSharePoint)].filter(isConcerned);
    const shown = new Map(all.map((row) => [row.id, show(row, unsent)]));
    shownById = shown;
    return snapshotOf([...shown.values()], list.getSnapshot(), snapshot);
  }

  return {
    getSnapshot: () => {
      if (snapshot !== undefined && !isOutOfDate) return snapshot;
      isOutOfDate = false;
      snapshot = renew();
      return snapshot;
    },
    subscribe: listeners.add,
  };
}

function snapshotOf<T>(
  shown: readonly Shown<T>[],
  { from, readAt, withoutColumns, problem }: ListState,
  before: Snapshot<T> | undefined,
): Snapshot<T> {
  const rows = shown.flatMap(({ synced }) => synced ?? []);
  const unreadable = shown.flatMap((one) => one.unreadable);
  const next = {
    rows: before !== undefined && isSameList(rows, before.rows) ? before.rows : rows,
    unreadable:
      before !== undefined && isSameList(unreadable, before.unreadable) ? before.unreadable : unreadable,
    from,
    readAt,
    withoutColumns,
    problem,
  };
  return before !== undefined && isSame(next, before) ? before : next;
}

const isSame = <T>(one: Snapshot<T>, other: Snapshot<T>): boolean =>
  one.rows === other.rows &&
  one.unreadable === other.unreadable &&
  one.from === other.from &&
  one.readAt === other.readAt &&
  one.withoutColumns === other.withoutColumns &&
  one.problem === other.problem;

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);
