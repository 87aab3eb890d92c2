import type { Stamp } from './newOperation.ts';
import type { EditOperation, Operation, RowAddress, SentCells } from './operation.ts';
import type { Outbox } from './outbox.ts';
import type { Sender } from './sender.ts';
import type { KnownTries } from './tries.ts';

export interface Undo {
  /** A change the person made in this session; only those are taken back. */
  remember(operation: Operation): void;
  undo(opId: string): Promise<'withdrawn' | 'undoing' | 'tooLate'>;
}

interface UndoDeps {
  readonly outbox: Outbox;
  readonly sender: Pick<Sender, 'isHolding' | 'isOnItsWay'>;
  readonly tries: Pick<KnownTries, 'has' | 'get'>;
  readonly newStamp: () => Stamp;
}

export function createUndo({ outbox, sender, tries, newStamp }: UndoDeps): Undo {
  const made = new Map<string, Operation>();
  const madeWhileSending = new Set<string>(); // no other tab can have sent it

  const isSurelyUnsent = ({ opId, needsYou }: Operation): boolean =>
    needsYou !== undefined ||
    (sender.isHolding() && madeWhileSending.has(opId) && !sender.isOnItsWay(opId) && !tries.has(opId));

  return {
    remember: (operation) => {
      made.set(operation.opId, operation);
      if (sender.isHolding()) madeWhileSending.add(operation.opId);
    },
    undo: async (opId) => {
      const operation = made.get(opId);
      if (operation === undefined) return 'tooLate';
      const unsent = outbox.all().find((known) => known.opId === opId);
      if (unsent !== undefined && isSurelyUnsent(unsent)) {
        await withdraw(outbox, unsent);
        return 'withdrawn';
      }
      const undoing = undoOf(
        unsent ?? operation,
        unsent === undefined ? tries.get(opId) : undefined,
        newStamp(),
      );
      if (Object.keys(undoing.changed).length === 0 && unsent === undefined) return 'tooLate';
      await outbox.add(undoing);
      return 'undoing';
    },
  };
}

/** With all that the person did to a row that will now never be. */
export async function withdraw(outbox: Outbox, operation: Operation): Promise<void> {
  const onIt = (other: Operation): boolean =>
    operation.kind === 'create' &&
    other.kind !== 'create' &&
    other.list === operation.list &&
    'clientKey' in other.row &&
    other.row.clientKey === operation.clientKey;
  for (const other of outbox.all().filter(onIt).toReversed()) await outbox.remove(other.opId);
  await outbox.remove(operation.opId);
}

/** What was written goes back to what was there, all of it or nothing. It waits behind the operation, if that is still on its way. */
function undoOf(operation: Operation, sent: SentCells | undefined, stamp: Stamp): EditOperation {
  const { list, opId: undoes } = operation;
  const always = { ...stamp, kind: 'edit', list, baseEtag: '', undoes } as const;
  if (sent !== undefined)
    return { ...always, row: { id: sent.rowId }, base: sent.wrote, changed: sent.replaced };
  return { ...always, row: rowOf(operation), ...reverse(operation) };
}

const rowOf = (operation: Operation): RowAddress =>
  operation.kind === 'create' ? { clientKey: operation.clientKey } : operation.row;

function reverse(operation: Operation): Pick<EditOperation, 'base' | 'changed'> {
  switch (operation.kind) {
    case 'edit':
      return { base: operation.changed, changed: operation.base };
    case 'create': {
      const { SchemaV: _, ...base } = operation.fields;
      return { base, changed: { Archived: 'Yes' } };
    }
    case 'status':
      return { base: {}, changed: {} }; // decided when it is sent: who sends it knows the cells
  }
}
