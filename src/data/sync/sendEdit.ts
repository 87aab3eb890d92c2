import type { OpenList } from '#data/lists/lists.ts';
import type { WritableRow } from '#data/lists/readRow.ts';

import { isUntouched, mergeCells } from './merge.ts';
import type { Conflict, EditOperation, FieldConflict } from './operation.ts';
import type { Sent } from './sent.ts';
import { type Decided, type Tries, writeRow } from './writeRow.ts';

/** Writes the cells the person changed, if nobody else changed the same ones to something else. */
export function sendEdit(list: OpenList<unknown>, operation: EditOperation, tries: Tries): Promise<Sent> {
  const { row, opId } = operation;
  const edit = withCellsToUndo(operation, tries);
  return writeRow({ list, row, opId, tries, decide: (fresh) => decideEdit(edit, fresh) });
}

/** The undo of a status said in another tab: only who sent the status knows what it wrote. */
function withCellsToUndo(operation: EditOperation, tries: Tries): EditOperation {
  const sent = operation.undoes === undefined ? undefined : tries.get(operation.undoes);
  const isOpen = Object.keys(operation.changed).length === 0;
  return isOpen && sent !== undefined
    ? { ...operation, base: sent.wrote, changed: sent.replaced }
    : operation;
}

function decideEdit(operation: EditOperation, row: WritableRow<unknown>): Decided {
  const now = row.item.fields ?? {};
  if (operation.undoes !== undefined && !mayUndo(operation, now)) return { kind: 'undoGivenUp' };
  const { toWrite, conflicts } = mergeCells(operation.base, operation.changed, now);
  if (conflicts.length === 0) return { kind: 'write', cells: toWrite };
  return { kind: 'needsYou', why: { kind: 'conflict', conflict: conflictOn(row, conflicts) } };
}

const mayUndo = ({ base, changed }: EditOperation, now: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(changed).length > 0 && isUntouched(base, now);

export function conflictOn({ item }: WritableRow<unknown>, fields: readonly FieldConflict[]): Conflict {
  const by = item.lastModifiedBy;
  return {
    fields,
    writtenBy: by?.user?.displayName ?? by?.application?.displayName,
    writtenAt: item.lastModifiedDateTime ?? '',
  };
}
