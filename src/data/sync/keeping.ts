import type { ListShape } from '#data/lists/listShape.ts';
import type { KeepOnDevice } from '#domain/settings/pmoSettings.ts';

import { leftOutColumns, withoutCells } from './deviceColumns.ts';
import type { DeviceStore, SyncClock } from './ports.ts';
import { readStored } from './readStored.ts';
import type { ServerRows } from './serverRows.ts';
import type { StoredRow } from './storedList.ts';
import type { SyncedList } from './syncedList.ts';

/** Keeps lists on the device as far as the PMO lets it, and tells the other tabs. */
export interface Keeping {
  /** From now on this list is kept whenever it changes. */
  keep<T>(shape: ListShape<T>, list: SyncedList): void;
  /** What the device has of it goes into the list. True if the device knows rows that the list does not: they have to be read. */
  load(list: SyncedList): Promise<boolean>;
  /** The PMO's answer came, or changed. */
  allow(keepOnDevice: KeepOnDevice): void;
}

const soonMs = 500;
/** A delta link does not live for ever: one that still says the same is renewed now and then. */
const hourMs = 3_600_000;

interface Written {
  readonly rows: readonly StoredRow[];
  readonly readAt: number;
  readonly allowed: KeepOnDevice;
}

interface KeepingDeps {
  readonly store: DeviceStore;
  readonly rows: ServerRows;
  readonly clock: SyncClock;
}

export function createKeeping({ store, rows, clock }: KeepingDeps): Keeping {
  const writers = new Map<string, () => void>();
  const written = new Map<string, Written>();
  let allowed: KeepOnDevice | undefined; // not known yet: nothing is written

  async function write<T>(shape: ListShape<T>, list: SyncedList): Promise<void> {
    if (allowed === undefined || list.getSnapshot().from !== 'sharePoint') return;
    const now = list.stored();
    const before = written.get(list.name);
    const isOld = before === undefined || now.readAt < before.readAt || now.readAt > before.readAt + hourMs;
    if (!isOld && before.allowed === allowed && isSameRows(before.rows, now.rows)) return;
    written.set(list.name, { rows: now.rows, readAt: now.readAt, allowed });
    if (allowed === 'nothing') await store.removeList(list.name);
    else {
      const leftOut = [...new Set([...leftOutColumns(shape, allowed), ...now.withoutColumns])];
      const kept = now.rows.map((row) => withoutCells(row, leftOut));
      await store.writeList(list.name, { ...now, version: 1, rows: kept, withoutColumns: leftOut });
    }
    store.tellOtherTabs({ kind: 'list', name: list.name });
  }

  return {
    keep: (shape, list) => {
      let isComing = false;
      const keepSoon = (): void => {
        if (isComing) return;
        isComing = true;
        clock.after(soonMs, () => {
          isComing = false;
          void write(shape, list);
        });
      };
      writers.set(list.name, keepSoon);
      rows.subscribe(shape.title, keepSoon);
      list.subscribe(keepSoon);
    },
    load: async (list) => {
      const stored = readStored(await store.readList(list.name));
      if (stored === undefined) return false;
      const isToBeRead = list.takeStored(stored);
      const { rows: known, readAt } = list.stored();
      if (allowed !== undefined && list.getSnapshot().from === 'sharePoint')
        written.set(list.name, { rows: known, readAt, allowed }); // the other tab has written it
      return isToBeRead;
    },
    allow: (keepOnDevice) => {
      if (keepOnDevice === allowed) return;
      allowed = keepOnDevice;
      for (const keepSoon of writers.values()) keepSoon();
    },
  };
}

const isSameRows = (one: readonly StoredRow[], other: readonly StoredRow[]): boolean =>
  one.length === other.length && one.every((row, index) => row === other[index]);
