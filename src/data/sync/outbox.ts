import { createListeners } from './listeners.ts';
import type { Operation } from './operation.ts';
import type { DeviceStore } from './ports.ts';
import { readOperation } from './readOperation.ts';

/** What this person changed and SharePoint does not have yet: the same as on the device, and what is on its way there. */
export interface Outbox {
  /** Oldest first. The same array until something changes. */
  all(): readonly Operation[];
  ofList(title: string): readonly Operation[];
  subscribe(onChange: () => void): () => void;
  /** Answers when it is durable; it is in `all()` before that. */
  add(operation: Operation): Promise<void>;
  replace(operation: Operation): Promise<void>;
  remove(opId: string): Promise<void>;
  /** What the person was not told is safe is not sent yet. */
  isAcknowledged(opId: string): boolean;
  /** How many the device has not answered for. */
  comingCount(): number;
  /** The device did not take it: it is in this tab's memory, and nowhere else. */
  isOnlyHere(opId: string): boolean;
  /** Reads what is on the device: at the start, and when another tab changed it. */
  load(): Promise<void>;
  /** Values on the device that are no operation we know; they stay there. */
  unreadableCount(): number;
}

export function createOutbox(store: DeviceStore): Outbox {
  const listeners = createListeners();
  const coming = new Map<string, Operation>(); // on their way to the device
  const leaving = new Set<string>();
  const onlyHere = new Set<string>();
  let operations: readonly Operation[] = [];
  let unreadable = 0;
  let changes = 0;

  const show = (next: readonly Operation[]): void => {
    operations = next;
    listeners.tell();
  };

  const keep = async (operation: Operation, put: () => Promise<boolean>): Promise<void> => {
    const { opId } = operation;
    changes += 1;
    coming.set(opId, operation);
    show(inPlace(operations, operation));
    let isKept = true;
    try {
      isKept = await put();
      if (isKept && !store.isDurable()) onlyHere.add(opId);
    } finally {
      changes += 1;
      if (coming.get(opId) === operation) coming.delete(opId);
    }
    if (isKept) {
      listeners.tell();
      store.tellOtherTabs({ kind: 'outbox' });
    } else show(operations.filter((known) => known.opId !== opId));
  };

  /** The same object as before, so that a row on the screen is not made anew. */
  const asKnown = (read: Operation): Operation => {
    const known = operations.find(({ opId }) => opId === read.opId);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(read) ? known : read;
  };

  return {
    all: () => operations,
    ofList: (title) => operations.filter(({ list }) => list === title),
    subscribe: listeners.add,
    add: (operation) =>
      keep(operation, async () => {
        await store.putOperation(operation);
        return true;
      }),
    replace: async (operation) => {
      // What left meanwhile (given up here or in another tab, or wiped with the account) does not come back.
      if (operations.some(({ opId }) => opId === operation.opId))
        await keep(operation, () => store.replaceOperation(operation));
    },
    remove: async (opId) => {
      changes += 1;
      coming.delete(opId);
      leaving.add(opId);
      show(operations.filter((known) => known.opId !== opId));
      await store.removeOperation(opId);
      changes += 1;
      leaving.delete(opId);
      onlyHere.delete(opId);
      store.tellOtherTabs({ kind: 'outbox' });
    },
    isAcknowledged: (opId) => !coming.has(opId),
    comingCount: () => coming.size,
    isOnlyHere: (opId) => onlyHere.has(opId),
    load: async () => {
      let onDevice: readonly unknown[];
      let readAt: number;
      do {
        readAt = changes;
        onDevice = await store.readOutbox();
      } while (readAt !== changes); // a reading that began before a change of ours is out of date
      const read = onDevice.flatMap((value) => readOperation(value) ?? []).map(asKnown);
      unreadable = onDevice.length - read.length;
      const staying = read.filter(({ opId }) => !leaving.has(opId));
      show([...coming.values()].reduce(inPlace, staying));
    },
    unreadableCount: () => unreadable,
  };
}

function inPlace(operations: readonly Operation[], newest: Operation): readonly Operation[] {
  return operations.some(({ opId }) => opId === newest.opId)
    ? operations.map((known) => (known.opId === newest.opId ? newest : known))
    : [...operations, newest];
}
