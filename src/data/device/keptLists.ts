import type { StoredList } from '#data/sync/storedList.ts';

import type { Connection } from './connection.ts';

export interface KeptLists {
  readonly read: (name: string) => Promise<StoredList | undefined>;
  readonly write: (name: string, list: StoredList) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Gives the device's room to the outbox: from here on lists stay in memory. */
  readonly makeRoom: () => Promise<void>;
  readonly forget: () => void;
}

/** What was read from SharePoint. It can be read again, so a device that refuses costs a wait and nothing else. */
export function createKeptLists(connection: Connection): KeptLists {
  const inMemory = new Map<string, StoredList>();
  let isRoomNeeded = false;

  const fromDevice = async (name: string): Promise<StoredList | undefined> => {
    const database = await connection.database();
    const list: unknown = await database?.get('lists', name).catch(() => undefined);
    return isStoredList(list) ? list : undefined;
  };

  return {
    read: async (name) => {
      const kept = await fromDevice(name);
      const mine = inMemory.get(name);
      return kept === undefined || (mine !== undefined && mine.readAt > kept.readAt) ? mine : kept;
    },
    write: async (name, list) => {
      inMemory.set(name, list);
      const database = isRoomNeeded ? undefined : await connection.database();
      if (database === undefined) return;
      // A full device keeps the older reading, which is whole in itself: its delta goes on from where it was read.
      const isKept = await database.put('lists', list, name).then(
        () => true,
        () => false,
      );
      if (isKept && inMemory.get(name) === list) inMemory.delete(name);
    },
    remove: async (name) => {
      inMemory.delete(name);
      const database = await connection.database();
      await database?.delete('lists', name).catch(() => undefined);
    },
    makeRoom: async () => {
      isRoomNeeded = true;
      const database = await connection.database();
      await database?.clear('lists').catch(() => undefined);
    },
    forget: () => inMemory.clear(),
  };
}

/** What an older or newer version of this program kept is read as nothing. */
function isStoredList(value: unknown): value is StoredList {
  if (typeof value !== 'object' || value === null) return false;
  return 'version' in value && value.version === 1 && 'rows' in value && Array.isArray(value.rows);
}
