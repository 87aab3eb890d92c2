import type { DeviceNews, DeviceStore, SenderLock, SyncClock } from '#data/sync/ports.ts';
import type { Operation } from '#data/sync/operation.ts';
import type { StoredList, StoredRow } from '#data/sync/storedList.ts';

import type { Dice } from './rng.ts';
import type { VirtualTime } from './virtualTime.ts';

/** What one person has on one device: it outlives tabs. */
export interface Shelf {
  readonly lists: Map<string, StoredList>;
  readonly outbox: Map<string, Operation>;
  readonly lock: Waiting[];
  readonly ears: Ear[];
}

interface Waiting {
  readonly tab: TabLife;
  isGranted: boolean;
  whileHeld: () => void;
}

interface Ear {
  readonly tab: TabLife;
  readonly listen: (news: DeviceNews) => void;
}

export const createShelf = (): Shelf => ({ lists: new Map(), outbox: new Map(), lock: [], ears: [] });

/** The life of a tab: what happens to it happens in the middle of what it does. */
export interface TabLife {
  readonly name: string;
  isAlive: boolean;
  /** Ends it at once, without a word: its promises never settle. */
  crash(): void;
}

export interface StoreOptions {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly shelf: Shelf;
  readonly tab: TabLife;
  /** Chance that the tab dies around one save, before or after it. */
  readonly crashRate: () => number;
  /** The device takes nothing more: what is saved is kept in the tab's memory. */
  readonly refuses: () => boolean;
  readonly onOperation: (operation: Operation) => void;
}

const diskMs = 2;
const newsMs = 3;

export function createDeviceStore(options: StoreOptions): DeviceStore {
  const { time, dice, shelf, tab } = options;
  const inMemory = new Map<string, Operation>();
  const onlyIfThere = new Set<string>(); // of these: a change of what is on the shelf, as long as it is
  const listsInMemory = new Map<string, StoredList>();
  let isDurable = true;

  const later = <T>(act: () => T): Promise<T> =>
    new Promise((resolve) => {
      time.after(diskMs, () => {
        if (tab.isAlive) resolve(act());
      });
    });

  /** A save the tab may not survive. */
  const save = (keep: () => void): Promise<void> =>
    new Promise((resolve) => {
      time.after(diskMs, () => {
        if (!tab.isAlive) {
          if (dice.chance(0.5)) keep(); // it was on its way to the disk already
          return;
        }
        if (dice.chance(options.crashRate())) {
          if (dice.chance(0.5)) keep();
          tab.crash();
          return;
        }
        keep();
        resolve();
      });
    });

  /** What the device did not take before. */
  const offerAgain = (): void => {
    for (const opId of onlyIfThere) if (!shelf.outbox.has(opId)) inMemory.delete(opId);
    if (options.refuses()) return;
    onlyIfThere.clear();
    for (const [opId, operation] of inMemory) shelf.outbox.set(opId, operation);
    inMemory.clear();
    isDurable = true;
  };

  return {
    readList: (name) =>
      later(() => {
        const list = listsInMemory.get(name) ?? shelf.lists.get(name);
        // New objects, as from a database.
        return list && { ...list, rows: list.rows.map(copyOf) };
      }),
    writeList: (name, list) => {
      for (const row of list.rows) Object.freeze(Object.freeze(row).fields);
      return save(() => (options.refuses() ? listsInMemory : shelf.lists).set(name, list));
    },
    removeList: (name) =>
      save(() => {
        listsInMemory.delete(name);
        shelf.lists.delete(name);
      }),
    readOutbox: () =>
      later(() => {
        offerAgain();
        return [
          ...[...shelf.outbox.values()].filter(({ opId }) => !inMemory.has(opId)),
          ...inMemory.values(),
        ];
      }),
    putOperation: (operation) => {
      options.onOperation(operation);
      const kept = structuredClone(operation);
      return save(() => {
        if (options.refuses()) {
          isDurable = false;
          inMemory.set(kept.opId, kept);
        } else {
          offerAgain();
          shelf.outbox.set(kept.opId, kept);
        }
      });
    },
    replaceOperation: (operation) => {
      options.onOperation(operation);
      const kept = structuredClone(operation);
      const { opId } = kept;
      let isThere = true;
      return save(() => {
        isThere = inMemory.has(opId) || shelf.outbox.has(opId);
        if (!isThere) return;
        if (!inMemory.has(opId)) onlyIfThere.add(opId);
        inMemory.set(opId, kept);
        isDurable = !options.refuses();
        offerAgain();
      }).then(() => isThere);
    },
    removeOperation: (opId) =>
      save(() => {
        inMemory.delete(opId);
        onlyIfThere.delete(opId);
        shelf.outbox.delete(opId); // a full device still lets go
      }),
    isDurable: () => isDurable && !options.refuses(),
    tellOtherTabs: (news) => {
      time.after(newsMs, () => {
        for (const ear of shelf.ears) if (ear.tab !== tab && ear.tab.isAlive) ear.listen(news);
      });
    },
    onNews: (listen) => {
      const ear = { tab, listen };
      shelf.ears.push(ear);
      return () => shelf.ears.splice(shelf.ears.indexOf(ear), 1);
    },
  };
}

function copyOf(row: StoredRow): StoredRow {
  const { id, etag, modifiedAt, modifiedBy, fields } = row;
  return { id, etag, modifiedAt, modifiedBy, fields: { ...fields } };
}

/** Web Locks: one tab at a time; the next gets it when the one before releases it or is gone. */
export function createSenderLock({
  time,
  shelf,
  tab,
}: Pick<StoreOptions, 'time' | 'shelf' | 'tab'>): SenderLock {
  return {
    acquire: (whileHeld) => {
      const waiting: Waiting = { tab, isGranted: false, whileHeld };
      shelf.lock.push(waiting);
      time.after(1, () => handOver(shelf));
      return () => {
        const place = shelf.lock.indexOf(waiting);
        if (place >= 0) shelf.lock.splice(place, 1);
        time.after(1, () => handOver(shelf));
      };
    },
  };
}

/** Whoever waits longest gets it; tabs that are gone have let go of it. */
export function handOver(shelf: Shelf): void {
  const living = shelf.lock.filter(({ tab }) => tab.isAlive);
  shelf.lock.splice(0, shelf.lock.length, ...living);
  const [first] = shelf.lock;
  if (first === undefined || first.isGranted) return;
  first.isGranted = true;
  first.whileHeld();
}

/** The device's own idea of the time of day; how long something takes it knows well. */
export function createDeviceClock(time: VirtualTime, tab: TabLife, timeOfDay: () => number): SyncClock {
  return {
    now: timeOfDay,
    after: (milliseconds, run) =>
      time.after(milliseconds, () => {
        if (tab.isAlive) run();
      }),
  };
}
