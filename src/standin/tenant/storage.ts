import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Storage {
  readonly database: DatabaseSync;
  close(): void;
}

/** Without a folder the tenant lives in a throw-away one, which goes when the stand-in is stopped. */
export function openStorage(folder: string | undefined): Storage {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'ts-pmo-standin-'));
  mkdirSync(home, { recursive: true });
  const database = new DatabaseSync(join(home, 'standin.sqlite'));
  // WAL with NORMAL keeps every committed write when the process is killed; only a power cut could lose the newest.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  return {
    database,
    close: () => {
      database.close();
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}
