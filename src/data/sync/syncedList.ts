import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { hasFoundColumnsAgain } from '#data/lists/readRows.ts';
import { namingTheList } from '#data/portfolio/readProblem.ts';
import { err, type Result } from '#domain/result.ts';

import { coldRead, readCold } from './coldRead.ts';
import { deltaRead } from './deltaRead.ts';
import { finishLeftOut, leftOutCall } from './deviceColumns.ts';
import type { Live, ReadProblem } from './engine.ts';
import { createListeners } from './listeners.ts';
import type { ListAnswer, Reading } from './readList.ts';
import type { ServerRows } from './serverRows.ts';
import type { StoredList, StoredRow } from './storedList.ts';

export interface ListState {
  readonly from: 'nothing' | 'device' | 'sharePoint';
  readonly readAt: number;
  readonly withoutColumns: readonly string[];
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
   * What the device kept. Never undoes what SharePoint said meanwhile. Once a list is known, rows it does not know are left aside: they
   * may be new, or gone since another tab read them. True if there were such: only a reading of our own can tell.
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
}

const beforeAnything = -1;
const none: readonly string[] = [];

const unread: ListState = {
  from: 'nothing',
  readAt: 0,
  withoutColumns: [],
  problem: undefined,
  deltaLink: undefined,
  wholeReadings: 0,
};

/** With a scope it is read by a filter, and as a whole each time: delta knows no filters. */
export function createSyncedList<T>(
  list: OpenList<T>,
  { rows, clock }: SyncedListDeps,
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
    const { deltaLink } = answer;
    const wholeReadings = state.wholeReadings + (answer.isWhole ? 1 : 0);
    const readAt = clock.now();
    change({ from: 'sharePoint', readAt, deltaLink, withoutColumns, wholeReadings, problem: undefined });
  }

  /** Cells the device does not keep belong to rows it does: they come with the first reading of what changed. */
  async function fillIn(answer: Result<unknown, GraphProblem> | undefined): Promise<void> {
    const leftOut = await finishLeftOut(list, answer);
    if (!leftOut.ok) return;
    rows.fillIn(title, leftOut.value);
    change({ withoutColumns: state.withoutColumns.filter(isDetail) });
  }

  return {
    name: scope?.name ?? title,
    title,
    getSnapshot: () => state,
    subscribe: listeners.add,
    reading: (isThorough) => {
      const { deltaLink, withoutColumns } = state;
      const askedAt = rows.moment();
      const main =
        scope?.reading() ?? (deltaLink === undefined ? coldRead(list) : deltaRead(list, deltaLink));
      const toFillIn = withoutColumns.filter((name) => !isDetail(name));
      const isFillingIn = toFillIn.length > 0 && deltaLink !== undefined;
      const leftOut = isFillingIn ? [leftOutCall(list, toFillIn)] : [];
      return {
        calls: [...main.calls, ...leftOut],
        settle: async (answers) => {
          const own = answers.ok ? answers.value.slice(0, main.calls.length) : [];
          const isColumnBack = answers.ok && isThorough && (await hasFoundColumnsAgain(list));
          const read = !answers.ok ? answers : isColumnBack ? await readCold(list) : await main.finish(own);
          const named = namingTheList(list, read);
          if (!named.ok) return change({ problem: named.error });
          take(named.value, askedAt);
          if (isFillingIn && !named.value.isWhole && answers.ok)
            await fillIn(answers.value[main.calls.length] ?? err({ kind: 'unavailable', status: 200 }));
        },
      };
    },
    takeStored: (stored) => {
      const { withoutColumns, readAt, deltaLink } = stored;
      for (const name of stored.absentColumns) list.absentColumns.add(name);
      const isFirst = state.from === 'nothing';
      const taken = isFirst
        ? stored.rows
        : stored.rows.filter(({ id }) => rows.row(title, { id }) !== undefined);
      rows.accept(title, taken, { withoutColumns, askedAt: beforeAnything, isHearsay: true });
      // Afterwards only our own link tells what went away since: another tab's may be past a deletion nobody told us.
      if (isFirst) change({ from: 'device', readAt, deltaLink, withoutColumns });
      return taken.length < stored.rows.length;
    },
    stored: () => ({
      rows: [...rows.all(title).values()].filter(isConcerned),
      deltaLink: state.deltaLink,
      readAt: state.readAt,
      withoutColumns: state.withoutColumns,
      absentColumns: [...list.absentColumns],
    }),
    clear: () => change(unread),
  };
}
