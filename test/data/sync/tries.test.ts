import { describe, expect, test } from 'vitest';

import type { EditOperation, SentCells, StatusOperation } from '#data/sync/operation.ts';
import { createOutbox } from '#data/sync/outbox.ts';
import { createTries } from '#data/sync/tries.ts';
import { day } from '#domain/calendar/day.ts';
import { newProject } from '#domain/project/newProject.ts';
import { saidOf } from '#domain/statusReport/weighStatus.ts';
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

  test('is kept with the undo of that status, also if other edits wait before it', async () => {
    const outbox = createOutbox(createTestDevice().store());
    const edit: EditOperation = { ...undo, opId: '0', undoes: undefined, changed: { Budget: 2 } };
    const undoOfOther = { ...undo, opId: '4', undoes: 'X' };
    for (const operation of [edit, undoOfOther, undo]) await outbox.add(operation);
    await createTries(outbox).fillUndoOf('1', cells);
    expect(outbox.all()).toEqual([
      edit,
      undoOfOther,
      { ...undo, base: cells.wrote, changed: cells.replaced },
    ]);
  });
});

describe('what an operation wrote when it was tried', () => {
  const said = { rag: 'red', headline: 'Mine', next: '', needHelp: 'A truck' } as const;
  const status: StatusOperation = {
    kind: 'status',
    opId: '9',
    list,
    at: 0,
    row: { id: '8' },
    baseEtag: '',
    base: saidOf(newProject('ATL-01', 'Atlas'), day('2026-11-18')),
    said,
    saidOn: day('2026-11-18'),
    source: 'tab',
  };

  test('is kept with a status and with no other one', async () => {
    const outbox = createOutbox(createTestDevice().store());
    const later = { ...status, opId: '10' };
    for (const operation of [status, later]) await outbox.add(operation);
    const tries = createTries(outbox);
    await tries.note('10', cells);
    expect(outbox.all()).toEqual([status, { ...later, tried: cells }]);
    expect([createTries(outbox).get('10'), createTries(outbox).get('9')]).toEqual([cells, undefined]);
  });

  test('is known of an operation that is not in the outbox, and of no other', async () => {
    const outbox = createOutbox(createTestDevice().store());
    await outbox.add({ ...status, tried: cells });
    const tries = createTries(outbox);
    await tries.note('1', cells);
    expect([tries.has('1'), tries.has('2'), tries.get('2')]).toEqual([true, false, undefined]);
    expect(tries.get('9')).toEqual(cells);
  });
});
