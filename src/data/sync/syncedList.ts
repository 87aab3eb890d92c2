import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { lookForAbsentColumns } from '#data/lists/readRows.ts';
import { namingTheList } from '#data/portfolio/readProblem.ts';
import { err, type Result } from '#domain/result.ts';

import { coldRead } from './coldRead.ts';
import { deltaRead } from './deltaRead.ts';
import { finishLeftOut, leftOutCall } from './deviceColumns.ts';
import type { Live, ReadProblem } from './engine.ts';
import { createListeners } from './listeners.ts';
import type { ListAnswer, Reading } from './readList.ts';
import { isAtLeast } from './rowVersion.ts';
import type { ServerRows } from './serverRows.ts';
import type { StoredList, StoredRow } from './storedList.ts';

export interface ListState {
  readonly from: 'nothing' | 'device' | 'sharePoint';
  readonly readAt: number;
  readonly withoutColumns: readonly string[];
  /** Columns SharePoint did not have when the rows were read as a whole: a delta goes on telling rows without them. */
  readonly absentColumns: readonly string[];
  readonly problem: ReadProblem | undefined;
  readonly deltaLink: string | undefined;
  /** How often all rows were read, instead of what changed. */
  readonly wholeReadings: number;
}

/** A list, or the rows of one project in it, and how far this tab knows it. */
export interface SyncedList extends Live<ListState> {
  /** As the device names it. */
  readonly name: string;
  readonly title: string;
  /** What to ask now: everything, or what changed. `isThorough`: look also for what was not there before. */
  reading(isThorough: boolean): Asking;
  /**
   * What the device kept. Never undoes what SharePoint said meanwhile. Once a list is known, rows it does not know are left aside (they
   * may be new, or gone since another tab read them), and news of opened ones, which the device keeps without their details. True if
   * there were such: only a reading of our own can tell.
   */
  takeStored(stored: StoredList): boolean;
  stored(): Omit<StoredList, 'version'>;
  clear(): void;
}

export interface Asking {
  readonly calls: Reading['calls'];
  settle(answers: Result<readonly Result<unknown, GraphProblem>[], GraphProblem>): Promise<void>;
}

export interface Scope {
  readonly name: string;
  readonly isConcerned: (row: StoredRow) => boolean;
  readonly reading: () => Reading;
}

interface SyncedListDeps {
  readonly rows: ServerRows;
  readonly clock: { now(): number };
  /** Somebody opened this row here: it is known whole, details and all, and stays so when it changes. */
  readonly isOpened?: (row: StoredRow) => boolean;
}

const beforeAnything = -1;
const none: readonly string[] = [];

const unread: ListState = {
  from: 'nothing',
  readAt: 0,
  withoutColumns: [],
  absentColumns: [],
  problem: undefined,
  deltaLink: undefined,
  wholeReadings: 0,
};

/** With a scope it is read by a filter, and as a whole each time: delta knows no filters. */
export function createSyncedList<T>(
  list: OpenList<T>,
  { rows, clock, isOpened = () => false }: SyncedListDeps,
  scope?: Scope,
): SyncedList {
  const { title } = list.shape;
  const listeners = createListeners();
  const isConcerned = scope?.isConcerned ?? (() => true);
  /** Read with the one row that a screen is about, never for all rows. */
  const isDetail = (name: string): boolean => list.shape.details?.includes(name) === true;
  let state = unread;

  const change = (next: Partial<ListState>): void => {
    state = { ...state, ...next };
    listeners.tell();
  };

  function take(answer: ListAnswer, askedAt: number): void {
    const told = { askedAt, withoutColumns: answer.withoutColumns ?? [] };
    if (answer.isWhole) rows.replaceAll(title, answer.rows, { ...told, isConcerned });
    else rows.accept(title, answer.rows, { removedIds: answer.removedIds, askedAt });
    const withoutColumns = answer.isWhole ? (answer.withoutColumns ?? none) : state.withoutColumns;
    const { deltaLink, absentColumns } = answer;
    const wholeReadings = state.wholeReadings + (answer.isWhole ? 1 : 0);
    const readAt = clock.now();
    const problem = undefined;
    change({ from: 'sharePoint', readAt, deltaLink, withoutColumns, absentColumns, wholeReadings, problem });
  }

  /** Cells the device does not keep belong to rows it does: they come with the first reading of what changed. */
  async function fillIn(
    answer: Result<unknown, GraphProblem> | undefined,
    before: ReadonlyMap<string, StoredRow>,
  ): Promise<void> {
    const leftOut = await finishLeftOut(list, answer);
    if (!leftOut.ok) return;
    rows.fillIn(title, leftOut.value, before);
    change({ withoutColumns: state.withoutColumns.filter(isDetail) });
  }

  const isWantedWhole = (row: StoredRow): boolean => {
    const known = rows.row(title, row);
    return (known === undefined || !isAtLeast(known, row)) && isOpened(row);
  };

  const readingAnew = (): Reading => scope?.reading() ?? coldRead(list);
  const isBack = (name: string): boolean => !list.absentColumns.has(name);

  async function readAnew(): Promise<Result<ListAnswer, GraphProblem>> {
    const { calls, finish } = readingAnew();
    const answers = await sendBatch(list.access.graph, calls);
    return answers.ok ? finish(answers.value) : answers;
  }

  return {
    name: scope?.name ?? title,
    title,
    getSnapshot: () => state,
    subscribe: listeners.add,
    reading: (isThorough) => {
      const { deltaLink, withoutColumns, absentColumns } = state;
      const askedAt = rows.moment();
      const isAnew = deltaLink === undefined || absentColumns.some(isBack); // whichever list of it found the column again
      const main = isAnew ? readingAnew() : deltaRead(list, { deltaLink, absentColumns, isWantedWhole });
      const askedWithout = isAnew ? [...list.absentColumns] : absentColumns;
      const toFillIn = withoutColumns.filter((name) => !isDetail(name));
      const isFillingIn = toFillIn.length > 0 && deltaLink !== undefined;
      const before = new Map(isFillingIn ? rows.all(title) : []);
      const leftOut = isFillingIn ? [leftOutCall(list, toFillIn)] : [];
      return {
        calls: [...main.calls, ...leftOut],
        settle: async (answers) => {
          const own = answers.ok ? answers.value.slice(0, main.calls.length) : [];
          if (answers.ok && isThorough) await lookForAbsentColumns(list);
          const isColumnBack = askedWithout.some(isBack);
          const read = !answers.ok ? answers : isColumnBack ? await readAnew() : await main.finish(own);
          const named = namingTheList(list, read);
          if (!named.ok) return change({ problem: named.error });
          take(named.value, askedAt);
          if (isFillingIn && !named.value.isWhole && answers.ok)
            await fillIn(
              answers.value[main.calls.length] ?? err({ kind: 'unavailable', status: 200 }),
              before,
            );
        },
      };
    },
    takeStored: (stored) => {
      const { withoutColumns, readAt, deltaLink, absentColumns } = stored;
      for (const name of absentColumns) list.absentColumns.add(name);
      const isFirst = state.from === 'nothing';
      const taken = isFirst
        ? stored.rows
        : stored.rows.filter((row) => rows.row(title, row) !== undefined && !isWantedWhole(row));
      rows.accept(title, taken, { withoutColumns, askedAt: beforeAnything, isHearsay: true });
      // Afterwards only our own link tells what went away since: another tab's may be past a deletion nobody told us.
      if (isFirst) change({ from: 'device', readAt, deltaLink, withoutColumns, absentColumns });
      return taken.length < stored.rows.length;
    },
    stored: () => ({
      rows: [...rows.all(title).values()].filter(isConcerned),
      deltaLink: state.deltaLink,
      readAt: state.readAt,
      withoutColumns: state.withoutColumns,
      absentColumns: state.absentColumns,
    }),
    clear: () => change(unread),
  };
}
