import { isWorthLooking, postItem } from '#data/lists/createItem.ts';
import type { GraphItem } from '#data/lists/graphItem.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { hasOperation } from '#data/lists/opLog.ts';
import { lookUpRow } from '#data/lists/readRow.ts';

import type { CreateOperation, EditOperation, SentCells } from './operation.ts';
import { toStoredRow } from './readList.ts';
import { notSent, type Sent } from './sent.ts';
import type { Tries } from './writeRow.ts';

/** Makes the row once, whatever becomes of the answers: the unique ClientKey refuses a second one. */
export async function sendCreate(
  list: OpenList<unknown>,
  operation: CreateOperation,
  tries: Tries,
): Promise<Sent> {
  await tries.note(operation.opId, cellsOf(list, operation, ''));
  const posted = await postItem(list, { ...operation.fields, OpLog: operation.opId });
  if (posted.ok) return made(list, operation, posted.value, true);
  const problem = posted.error;
  if (!isWorthLooking(problem)) return notSent(problem);

  // Graph says 400 to a duplicate as to any other fault, in localised words: only looking tells them apart.
  const found = await lookUpRow(list, 'ClientKey', operation.clientKey);
  if (!found.ok) return notSent(found.error);
  if (found.value === undefined) return notSent(problem);
  return isOurs(operation, found.value.item)
    ? made(list, operation, found.value.item, false)
    : { kind: 'instead', operation: asEditOf(found.value.item, operation) };
}

/** Nobody else has a key of ours; a key that says what the row is, anybody may have used first. */
function isOurs({ clientKey, opId }: CreateOperation, { fields = {} }: GraphItem): boolean {
  return clientKey === opId || hasOperation(fields['OpLog'], opId);
}

/** Somebody made the same row first: what we say is weighed against what they say, as if we had not seen theirs. */
function asEditOf({ id }: GraphItem, { opId, list, at, fields }: CreateOperation): EditOperation {
  const { ClientKey: _key, SchemaV: _version, ...changed } = fields;
  return { kind: 'edit', opId, list, at, row: { id }, baseEtag: '', base: {}, changed };
}

function made(
  list: OpenList<unknown>,
  operation: CreateOperation,
  item: GraphItem,
  isJustWritten: boolean,
): Sent {
  return { kind: 'done', row: toStoredRow(item), cells: cellsOf(list, operation, item.id), isJustWritten };
}

/** A row is taken back by archiving it: SharePoint keeps it, and so do its versions. */
function cellsOf({ shape }: OpenList<unknown>, { fields }: CreateOperation, rowId: string): SentCells {
  const { SchemaV: _, ...wrote } = fields;
  return { list: shape.title, rowId, wrote, replaced: { Archived: 'Yes' } };
}
