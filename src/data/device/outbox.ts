import type { Operation } from '#data/sync/operation.ts';

import type { Connection } from './connection.ts';
import { isFull, type OutboxRecord } from './database.ts';
import type { SecondCopy } from './secondCopy.ts';
import { problemOfWriting } from './writeRecords.ts';

export interface Outbox {
  readonly read: () => Promise<readonly unknown[]>;
  readonly put: (operation: Operation) => Promise<void>;
  /** False: another tab removed it. What the device never took cannot have been removed from it. */
  readonly replace: (operation: Operation) => Promise<boolean>;
  readonly remove: (opId: string) => Promise<void>;
  readonly isDurable: () => boolean;
  /** The device may have lost everything: what this tab knows is offered to it again. */
  readonly offerAgain: () => void;
  /** Forgets what this tab holds in memory. */
  readonly forget: () => void;
}

/**
 * A person's unsent changes: on the device, and beside it in this tab's memory, so that a device that refuses half-way takes
 * nothing away. What the device did not take is offered to it again with every change, first come first.
 */
export function createOutbox(
  connection: Connection,
  second: SecondCopy,
  makeRoom: () => Promise<void>,
): Outbox {
  const known = new Map<string, OutboxRecord>();
  const unsaved = new Set<string>();
  const unremoved = new Set<string>();
  const onlyIfThere = new Set<string>();
  let isDurable = true;
  let last: Promise<unknown> = Promise.resolve();

  const inOrder = <T>(run: () => Promise<T>): Promise<T> => {
    const done = last.then(run);
    last = done.catch(() => undefined);
    return done;
  };

  const save = async (): Promise<void> => {
    for (const isLastTry of [false, true]) {
      const database = await connection.database();
      if (database === undefined) break;
      const pending = { unsaved, unremoved, onlyIfThere, gone: new Set<string>() };
      const problem = await problemOfWriting(database, known, pending);
      if (problem === undefined) {
        for (const opId of pending.gone) known.delete(opId);
        for (const of of [unsaved, unremoved, onlyIfThere]) of.clear();
        isDurable = true;
        return;
      }
      if (isFull(problem) && !isLastTry) await makeRoom();
    }
    isDurable = unsaved.size === 0 && isDurable; // a removal that fails loses nothing: OpLog knows the operation
  };

  const takeOff = (opId: string): void => {
    for (const of of [known, unsaved, onlyIfThere]) of.delete(opId);
  };

  const read = async (): Promise<readonly unknown[]> => {
    const database = await connection.database();
    const kept = await database?.getAll('outbox').catch(() => undefined);
    if (database !== undefined && kept === undefined) connection.reopen();
    if (kept === undefined) {
      isDurable = false;
      return [...known.values()];
    }
    const there = new Set(kept.map(({ opId }) => opId));
    for (const opId of onlyIfThere) if (!there.has(opId)) takeOff(opId); // also where nothing can be written just now
    const mine = [...unsaved].map((opId) => [opId, known.get(opId)] as const);
    known.clear();
    for (const record of kept) if (!unremoved.has(record.opId)) known.set(record.opId, record);
    for (const [opId, record] of mine) if (record !== undefined) known.set(opId, record);
    if (unsaved.size === 0) isDurable = true;
    else await save();
    await second.fill(kept);
    return [...known.values()];
  };

  return {
    read: () => inOrder(read),
    put: (operation) =>
      inOrder(async () => {
        known.set(operation.opId, operation); // a Map keeps the place of a key it knows
        unsaved.add(operation.opId);
        await save();
        await second.put(operation);
      }),
    replace: (operation) =>
      inOrder(async () => {
        const { opId } = operation;
        if (!unsaved.has(opId)) onlyIfThere.add(opId);
        known.set(opId, operation);
        unsaved.add(opId);
        await save();
        if (!known.has(opId)) return false;
        await second.put(operation);
        return true;
      }),
    remove: (opId) =>
      inOrder(async () => {
        takeOff(opId);
        unremoved.add(opId);
        await second.remove(opId);
        await save();
      }),
    isDurable: () => isDurable,
    offerAgain: () => {
      for (const opId of known.keys()) unsaved.add(opId);
      onlyIfThere.clear();
    },
    forget: () => {
      known.clear();
      unsaved.clear();
      unremoved.clear();
      onlyIfThere.clear();
      isDurable = false;
    },
  };
}
