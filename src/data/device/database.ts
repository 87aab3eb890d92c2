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

// Async, because a browser that shuts storage throws already at the word `indexedDB`.
export async function openDatabase(owner: DeviceOwner, onLost: (why: Loss) => void): Promise<DeviceDatabase> {
  const database = await openDB<DeviceSchema>(deviceName(owner), 1, {
    upgrade: (made) => {
      made.createObjectStore('lists');
      const outbox = made.createObjectStore('outbox', { autoIncrement: true });
      outbox.createIndex('opId', 'opId', { unique: true });
    },
    // Who does not let go here blocks the other tab for as long as this one lives.
    blocking: (_version, wantedVersion) => {
      database.close();
      onLost(wantedVersion === null ? 'deleted' : 'newer');
    },
    terminated: () => onLost('closed'),
  });
  return database;
}

/** Full is the one refusal that making room may mend. */
export const isFull = (problem: unknown): boolean =>
  problem instanceof DOMException && problem.name === 'QuotaExceededError';
