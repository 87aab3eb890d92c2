import type { Operation, SentCells } from './operation.ts';
import type { Outbox } from './outbox.ts';
import type { Tries } from './writeRow.ts';

/** Tries of this session, and of the one that crashed before it. */
export interface KnownTries extends Tries {
  has(opId: string): boolean;
  /** Told by the tab that sent it. */
  hear(opId: string, cells: SentCells): void;
  /** SharePoint has it: if the person took it back meanwhile, the undo now knows what to put back. */
  fillUndoOf(opId: string, cells: SentCells | undefined): Promise<void>;
}

export function createTries(outbox: Outbox): KnownTries {
  const known = new Map<string, SentCells>();
  const find = (isIt: (operation: Operation) => boolean): Operation | undefined => outbox.all().find(isIt);

  return {
    has: (opId) => known.has(opId),
    hear: (opId, cells) => void known.set(opId, cells),
    get: (opId) => {
      const operation = find((unsent) => unsent.opId === opId);
      return known.get(opId) ?? (operation?.kind === 'status' ? operation.tried : undefined);
    },
    note: async (opId, cells) => {
      known.set(opId, cells);
      const operation = find((unsent) => unsent.opId === opId);
      // What an edit or a new row writes can be told from itself; a status is decided on the row as it is.
      if (operation?.kind === 'status') await outbox.replace({ ...operation, tried: cells });
    },
    fillUndoOf: async (opId, cells) => {
      const undo = find((unsent) => unsent.kind === 'edit' && unsent.undoes === opId);
      if (cells === undefined || undo?.kind !== 'edit' || Object.keys(undo.changed).length > 0) return;
      await outbox.replace({ ...undo, base: cells.wrote, changed: cells.replaced });
    },
  };
}
