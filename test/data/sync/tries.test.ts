import { describe, expect, test } from 'vitest';

import type { EditOperation, SentCells } from '#data/sync/operation.ts';
import { createOutbox } from '#data/sync/outbox.ts';
import { createTries } from '#data/sync/tries.ts';
import { createTestDevice } from '#test/data/sync/writers.ts';

const list = 'PMO Projects';
const cells: SentCells = { list, rowId: '7', wrote: { Rag: 'Red' }, replaced: { Rag: null } };
const undo: EditOperation = {
  kind: 'edit',
  opId: '2',
  list,
  at: 0,
  row: { id: '7' },
  baseEtag: '',
  base: {},
  changed: {},
  undoes: '1',
};

describe('what a status wrote, for the undo that waits behind it', () => {
  test('is kept with the undo, so that it outlives the tab that sent the status', async () => {
    const device = createTestDevice();
    const outbox = createOutbox(device.store());
    await outbox.add(undo);
    await createTries(outbox).fillUndoOf('1', cells);
    expect(device.outbox).toEqual([{ ...undo, base: cells.wrote, changed: cells.replaced }]);
  });

  test('changes no undo that knows its cells, none of another operation, and nothing where nobody knows', async () => {
    const outbox = createOutbox(createTestDevice().store());
    const known = { ...undo, base: { Budget: 1 }, changed: { Budget: 2 } };
    await outbox.add(known);
    const other = { ...undo, opId: '3', undoes: 'X' };
    await outbox.add(other);
    await createTries(outbox).fillUndoOf('1', cells);
    await createTries(outbox).fillUndoOf('X', undefined);
    expect(outbox.all()).toEqual([known, other]);
  });
});
