import type { DeviceDatabase, OutboxRecord } from './database.ts';

/** What a database has yet to hear of. */
export interface Pending {
  readonly unsaved: Set<string>;
  readonly unremoved: Set<string>;
  /** Of the unsaved: not written if another tab has removed them. */
  readonly onlyIfThere?: ReadonlySet<string>;
  /** Answered: those that another tab had removed. */
  readonly gone?: Set<string>;
}

/** One transaction for all that is pending: the database has all of it, in this order, or nothing. */
export async function problemOfWriting(
  database: DeviceDatabase,
  known: ReadonlyMap<string, OutboxRecord>,
  pending: Pending,
): Promise<unknown> {
  try {
    const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => undefined); // a failed request is thrown below, before anybody waits for `done`
    const gone: string[] = [];
    const byOpId = transaction.store.index('opId');
    for (const opId of pending.unremoved) {
      const key = await byOpId.getKey(opId);
      if (key !== undefined) await transaction.store.delete(key);
    }
    for (const opId of pending.unsaved) {
      const record = known.get(opId);
      const key = await byOpId.getKey(opId);
      if (key === undefined && pending.onlyIfThere?.has(opId) === true) gone.push(opId);
      else if (record !== undefined) await transaction.store.put(record, key);
    }
    await transaction.done;
    for (const opId of gone) pending.gone?.add(opId);
    return undefined;
  } catch (problem) {
    return problem ?? new Error('the device refused without a reason');
  }
}
