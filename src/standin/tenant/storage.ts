import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Storage {
  readonly database: DatabaseSync;
  close(): void;
}

/** Without a folder the tenant lives in a throw-away one, which goes when the stand-in is stopped. */
export function openStorage(folder: string | undefined): Storage {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'ts-pmo-standin-'));
  const database = openDatabase(home);
  return {
    database,
    close: () => {
      database.close();
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

function openDatabase(home: string): DatabaseSync {
  const file = join(home, 'standin.sqlite');
  try {
    makeFolder(resolve(home));
    const database = new DatabaseSync(file);
    // WAL with NORMAL keeps every committed write when the process is killed; only a power cut could lose the newest.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
    return database;
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new Error(
      existsSync(file)
        ? `${file} cannot be used as a tenant (${said}). It was left as it is. Give --data another folder, or move that file away.`
        : `the lists cannot be kept in ${home} (${said}). Nothing was changed. Give --data a folder that may be written to.`,
      { cause: problem },
    );
  }
}

/** One folder after another: Node's own `recursive` never comes back from a place such as /proc, where none can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
