import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { StoredList } from '#data/sync/storedList.ts';

import { type DeviceOwner, deviceName } from './owner.ts';

interface DeviceSchema extends DBSchema {
  lists: { key: string; value: StoredList };
  /** The key is the order of arrival, over all tabs. */
  outbox: { key: number; value: OutboxRecord; indexes: { opId: string } };
}

/** An operation, perhaps of another version of us: only its id is sure, the index sees to it. */
export interface OutboxRecord {
  readonly opId: string;
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

/** `deleted`: somebody wiped it. `newer`: a newer version of this program wants it. `closed`: the browser took it away. */
export type Loss = 'deleted' | 'newer' | 'closed';

/** `unsentBefore` is asked if there is no database: it is new, or the browser has lost it. */
export async function openDatabase(
  owner: DeviceOwner,
  onLost: (why: Loss) => void,
  unsentBefore: () => Promise<readonly OutboxRecord[]>,
): Promise<DeviceDatabase> {
  const found = await openOrMake(owner, onLost, undefined);
  if (found !== undefined) return found;
  const made = await openOrMake(owner, onLost, await unsentBefore());
  if (made === undefined) throw new Error('a database that is given what to hold is made');
  return made;
}

/** Undefined if it is not there and nobody said what to put into it. Made in one transaction, so that there is never half of one. */
async function openOrMake(
  owner: DeviceOwner,
  onLost: (why: Loss) => void,
  first: readonly OutboxRecord[] | undefined,
): Promise<DeviceDatabase | undefined> {
  let isMissing = false;
  const opening = openDB<DeviceSchema>(deviceName(owner), 1, {
    upgrade: (made, _oldVersion, _newVersion, transaction) => {
      if (first === undefined) {
        isMissing = true;
        transaction.done.catch(() => undefined);
        return transaction.abort();
      }
      made.createObjectStore('lists');
      makeOutbox(made);
      for (const record of first) void transaction.objectStore('outbox').put(record);
      return undefined;
    },
    // Who does not let go here blocks the other tab for as long as this one lives.
    blocking: (_version, wantedVersion, event) => {
      (event.target as IDBDatabase).close();
      onLost(wantedVersion === null ? 'deleted' : 'newer');
    },
    terminated: () => onLost('closed'),
  });
  return opening.catch((problem: unknown) => {
    if (isMissing) return undefined;
    throw problem;
  });
}

export function makeOutbox(database: DeviceDatabase): void {
  const outbox = database.createObjectStore('outbox', { autoIncrement: true });
  outbox.createIndex('opId', 'opId', { unique: true });
}

/** Full is the one refusal that making room may mend. */
export const isFull = (problem: unknown): boolean =>
  problem instanceof DOMException && problem.name === 'QuotaExceededError';
