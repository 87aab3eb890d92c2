import type { DeviceDatabase, Loss } from './database.ts';

export interface Connection {
  /** Undefined where the device refuses, or has not answered within two seconds: what it holds is unknown then, not nothing. */
  database(): Promise<DeviceDatabase | undefined>;
  /** It is open and does not give what it holds: `onLate` tells when it was opened anew. */
  reopen(): void;
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

type Open = (onLost: (why: Loss) => void) => Promise<DeviceDatabase>;

const openLimitMs = 2_000;
const firstRetryMs = 500;
const longestRetryMs = 30_000;

/** Keeps one database open, and never lets anybody wait for it longer than the limit. A refusal that may pass is tried again. */
export function createConnection(openDatabase: Open, events: ConnectionEvents): Connection {
  const refused = Promise.resolve(undefined);
  let current: Promise<DeviceDatabase | undefined> | undefined;
  let retries = 0;
  let isShut = false;

  const lose = (why: Loss): void => {
    current = why === 'closed' ? undefined : refused; // after `closed` the next use opens it again
    if (why === 'deleted') events.onDeleted();
    if (why === 'closed') events.onClosed();
  };

  const open = async (isAwaited: () => boolean): Promise<DeviceDatabase | undefined> => {
    const database = await openDatabase(lose).catch((problem: unknown) => {
      if (mayPass(problem)) openLater();
      return undefined;
    });
    if (isShut) database?.close();
    if (isShut || database === undefined) return undefined;
    if (!isAwaited()) {
      current = Promise.resolve(database);
      events.onLate();
    }
    return database;
  };

  function openLater(): void {
    setTimeout(
      () => {
        if (!isShut) void open(() => false);
      },
      Math.min(firstRetryMs * 2 ** retries, longestRetryMs),
    );
    retries += 1;
  }

  const openInTime = async (): Promise<DeviceDatabase | undefined> => {
    const limit = Promise.withResolvers<undefined>();
    let isAwaited = true;
    const timer = setTimeout(() => {
      isAwaited = false;
      limit.resolve(undefined);
    }, openLimitMs);
    const first = await Promise.race([open(() => isAwaited), limit.promise]);
    clearTimeout(timer);
    return first;
  };

  const close = (): void => void current?.then((database) => database?.close());

  return {
    database: () => {
      if (isShut) return refused;
      current ??= openInTime();
      return current;
    },
    reopen: () => {
      close();
      current = refused;
      openLater();
    },
    shut: () => {
      isShut = true;
      close();
    },
  };
}

/** What the browser's policy or a newer version of us refuses stays refused; a disk or a lock that is busy does not. */
const mayPass = (problem: unknown): boolean =>
  problem instanceof DOMException && !['SecurityError', 'VersionError'].includes(problem.name);
