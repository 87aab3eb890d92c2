import { type DeviceDatabase, openDatabase } from './database.ts';
import type { DeviceOwner } from './owner.ts';

export interface Connection {
  /** Undefined where the device refuses, or has not answered within two seconds. */
  database(): Promise<DeviceDatabase | undefined>;
  /** For good: nothing is opened again. */
  shut(): void;
}

export interface ConnectionEvents {
  /** It opened after we had given up waiting; what it holds is news. */
  readonly onLate: () => void;
  readonly onDeleted: () => void;
  /** The browser took it away, as when somebody clears the site's data: what comes next may be an empty one. */
  readonly onClosed: () => void;
}

const openLimitMs = 2_000;

/** Keeps one database open, and never lets anybody wait for it longer than the limit. */
export function createConnection(owner: DeviceOwner, events: ConnectionEvents): Connection {
  const refused = Promise.resolve(undefined);
  let current: Promise<DeviceDatabase | undefined> | undefined;
  let isShut = false;

  const open = async (): Promise<DeviceDatabase | undefined> => {
    const limit = Promise.withResolvers<undefined>();
    let isGivenUp = false;
    const timer = setTimeout(() => {
      isGivenUp = true;
      limit.resolve(undefined);
    }, openLimitMs);
    const opened = openDatabase(owner, (why) => {
      current = why === 'closed' ? undefined : refused; // after `closed` the next use opens it again
      if (why === 'deleted') events.onDeleted();
      if (why === 'closed') events.onClosed();
    }).then(
      (database) => {
        if (isShut) database.close();
        else if (isGivenUp) {
          current = Promise.resolve(database);
          events.onLate();
        }
        return isShut ? undefined : database;
      },
      () => undefined,
    );
    const first = await Promise.race([opened, limit.promise]);
    clearTimeout(timer);
    return first;
  };

  return {
    database: () => {
      if (isShut) return refused;
      current ??= open();
      return current;
    },
    shut: () => {
      isShut = true;
      void current?.then((database) => database?.close());
    },
  };
}
