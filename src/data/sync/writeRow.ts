import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Cell, RowFields } from '#data/lists/columns.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { hasOperation, withOperation } from '#data/lists/opLog.ts';
import { patchItem } from '#data/lists/patchRow.ts';
import { lookUpRow, readRow, type WritableRow } from '#data/lists/readRow.ts';
import { err, type Result } from '#domain/result.ts';

import { cellOf } from './merge.ts';
import type { RowAddress, SentCells } from './operation.ts';
import { toStoredRow } from './readList.ts';
import { notSent, type Sent } from './sent.ts';

/** What to write on the row as it was just read; or why nothing. */
export type Decided = { readonly kind: 'write'; readonly cells: RowFields } | Sent;

interface Write<T> {
  readonly list: OpenList<T>;
  readonly row: RowAddress;
  readonly opId: string;
  readonly tries: Tries;
  readonly decide: (row: WritableRow<T>) => Decided | Promise<Decided>;
}

/** What each operation wrote when it was last sent, also where nobody knows whether SharePoint took it. */
export interface Tries {
  get(opId: string): SentCells | undefined;
  /** Before the call leaves. */
  note(opId: string, cells: SentCells): Promise<void>;
}

const racesAtMost = 5;

/**
 * Reads the row, decides on it as it is, and saves with the If-Match of that very reading; decides again if somebody was faster.
 * A row whose OpLog has the operation is not written again.
 */
export async function writeRow<T>({ list, row: address, opId, tries, decide }: Write<T>): Promise<Sent> {
  for (let race = 1; race <= racesAtMost; race += 1) {
    const read = await readAddressed(list, address);
    if (!read.ok) return notSent(read.error);
    const row = read.value;
    const log = row.item.fields?.['OpLog'];
    const done = { kind: 'done', row: toStoredRow(row.item) } as const;
    if (hasOperation(log, opId)) return { ...done, cells: tries.get(opId), isJustWritten: false };

    const decided = await decide(row);
    if (decided.kind !== 'write') return decided;
    const cells = sentCells(list, row, decided.cells);
    if (Object.keys(decided.cells).length === 0) return { ...done, cells, isJustWritten: false };
    await tries.note(opId, cells);
    const saved = await patchItem(list, row, { ...decided.cells, OpLog: withOperation(log, opId) });
    if (saved.ok) return { ...done, row: toStoredRow(saved.value), cells, isJustWritten: true };
    if (saved.error.kind !== 'changedElsewhere') return notSent(saved.error);
  }
  return notSent({ kind: 'changedElsewhere' });
}

async function readAddressed<T>(
  list: OpenList<T>,
  address: RowAddress,
): Promise<Result<WritableRow<T>, GraphProblem>> {
  if ('id' in address) return readRow(list, address.id);
  const found = await lookUpRow(list, 'ClientKey', address.clientKey);
  if (!found.ok) return found;
  const what = `${list.shape.title} ${address.clientKey}`;
  return found.value === undefined ? err({ kind: 'notFound', what }) : { ok: true, value: found.value };
}

function sentCells<T>({ shape }: OpenList<T>, { item }: WritableRow<T>, wrote: RowFields): SentCells {
  const replaced: Record<string, Cell> = {};
  for (const column of Object.keys(wrote)) replaced[column] = cellOf(item.fields?.[column]);
  return { list: shape.title, rowId: item.id, wrote, replaced };
}
