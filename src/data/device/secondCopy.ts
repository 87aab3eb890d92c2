import { wrap } from 'idb';

import { createConnection } from './connection.ts';
import { type DeviceDatabase, type Loss, makeOutbox, type OutboxRecord } from './database.ts';
import { type DeviceOwner, deviceName } from './owner.ts';
import { problemOfWriting } from './writeRecords.ts';

/**
 * The unsent changes once more, in a bucket of their own, which is another file on the disk. Chromium deletes all databases of an
 * address when one record of its log is torn: a process killed between a record's head and its body leaves such a log, the next one
 * appends to it, and the one after that reads "checksum mismatch" and starts empty. A kill tears one file, and the two are written
 * one after the other. Browsers without buckets keep databases elsewhere and do not know the trouble.
 */
export interface SecondCopy {
  /** Answers when it is there, or would not go there. Called after the first copy has it. */
  readonly put: (record: OutboxRecord) => Promise<void>;
  /** Called before the first copy loses it: what is left over by a kill is in the first copy, and sent again. */
  readonly remove: (opId: string) => Promise<void>;
  /** Offers what the first copy holds, if this one holds nothing. */
  readonly fill: (records: readonly OutboxRecord[]) => Promise<void>;
  readonly close: () => void;
}

const nothing = (): void => undefined;
const noEvents = { onLate: nothing, onDeleted: nothing, onClosed: nothing };

export function createSecondCopy(owner: DeviceOwner): SecondCopy {
  const known = new Map<string, OutboxRecord>();
  const pending = { unsaved: new Set<string>(), unremoved: new Set<string>() };
  const connection = createConnection((onLost) => openSecond(owner, onLost), noEvents);

  const write = async (): Promise<void> => {
    const database = await connection.database();
    if (database === undefined || (await problemOfWriting(database, known, pending)) !== undefined) return;
    for (const of of [known, pending.unsaved, pending.unremoved]) of.clear();
  };
  const offer = (record: OutboxRecord): void => {
    known.set(record.opId, record);
    pending.unsaved.add(record.opId);
  };

  return {
    put: (record) => {
      offer(record);
      return write();
    },
    remove: (opId) => {
      known.delete(opId);
      pending.unsaved.delete(opId);
      pending.unremoved.add(opId);
      return write();
    },
    fill: async (records) => {
      const database = await connection.database();
      const count = await database?.count('outbox').catch(() => undefined);
      if (count !== 0 || records.length === 0) return;
      for (const record of records) offer(record);
      await write();
    },
    close: () => connection.shut(),
  };
}

/** For the first copy, when the browser has lost it. */
export async function recordsOfSecondCopy(owner: DeviceOwner): Promise<readonly OutboxRecord[]> {
  try {
    const database = await openSecond(owner, () => undefined);
    const records = await database.getAll('outbox');
    database.close();
    return records;
  } catch {
    return [];
  }
}

/** Names of the databases: whose changes are there. */
export async function namesOfSecondCopies(): Promise<readonly string[]> {
  try {
    return (await (await factory()).databases()).map(({ name = '' }) => name);
  } catch {
    return [];
  }
}

export async function deleteSecondCopy(owner: DeviceOwner): Promise<void> {
  const deleting = (await factory()).deleteDatabase(deviceName(owner));
  await new Promise<void>((resolve, reject) => {
    deleting.addEventListener('success', () => resolve());
    deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
  });
}

async function openSecond(owner: DeviceOwner, onLost: (why: Loss) => void): Promise<DeviceDatabase> {
  const opening = (await factory()).open(deviceName(owner), 1);
  opening.addEventListener('upgradeneeded', () => makeOutbox(wrap(opening.result) as DeviceDatabase));
  const database = (await wrap(opening)) as DeviceDatabase;
  database.addEventListener('versionchange', ({ newVersion }) => {
    database.close();
    onLost(newVersion === null ? 'deleted' : 'newer');
  });
  database.addEventListener('close', () => onLost('closed'));
  return database;
}

/** https://wicg.github.io/storage-buckets: in Chromium only. */
interface WithBuckets {
  readonly storageBuckets?: {
    open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  };
}

async function factory(): Promise<IDBFactory> {
  const { storageBuckets } = navigator as WithBuckets;
  if (storageBuckets === undefined) throw new Error('no buckets');
  return (await storageBuckets.open('tspmo-unsent')).indexedDB;
}
