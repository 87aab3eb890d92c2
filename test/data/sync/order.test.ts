import { expect, test } from 'vitest';

import type { CreateOperation, EditOperation, Operation } from '#data/sync/operation.ts';
import { nextToSend, rowNameOf } from '#data/sync/order.ts';
import { createServerRows } from '#data/sync/serverRows.ts';

const list = 'PMO Milestones';
const edit = (opId: string, row: EditOperation['row'], of = list): EditOperation => ({
  kind: 'edit',
  opId,
  list: of,
  at: 0,
  row,
  baseEtag: '',
  base: {},
  changed: { Weight: 2 },
});
const create: CreateOperation = { kind: 'create', opId: 'K', list, at: 0, clientKey: 'K', fields: {} };

const rowOf = (operation: Operation): string => rowNameOf(operation, createServerRows());

test('a row made here and the same row in SharePoint have one name: what is done to it stays in order', () => {
  const rows = createServerRows();
  const byKey = edit('2', { clientKey: 'K' });
  expect(rowNameOf(create, rows)).toBe(rowNameOf(byKey, rows));
  rows.accept(list, [
    { id: '7', etag: '"a,1"', modifiedAt: '', modifiedBy: undefined, fields: { ClientKey: 'K' } },
  ]);
  const byId = rowNameOf(edit('3', { id: '7' }), rows);
  expect([rowNameOf(create, rows), rowNameOf(byKey, rows)]).toEqual([byId, byId]);
});

test('rows that were not read yet have names of their own', () => {
  const rows = createServerRows();
  const names = [
    edit('1', { id: '1' }),
    edit('2', { id: '2' }),
    edit('3', { id: '1' }, 'PMO RAID'),
    edit('4', { clientKey: 'A' }),
    edit('5', { clientKey: 'B' }),
  ].map((operation) => rowNameOf(operation, rows));
  expect(new Set(names).size).toBe(5);
});

test('the oldest goes that is ready and on whose row nothing older is left', () => {
  const problem = { kind: 'noAccess' } as const;
  const operations: Operation[] = [
    { ...edit('1', { id: 'A' }), needsYou: { kind: 'refused', problem } },
    edit('2', { id: 'A' }),
    edit('3', { id: 'B' }),
    edit('4', { id: 'B' }),
    edit('5', { id: 'C' }),
  ];
  const next = (isReady: (operation: Operation) => boolean): string | undefined =>
    nextToSend(operations, { rowOf, isReady })?.opId;
  expect(next(() => true)).toBe('3');
  expect(next(({ opId }) => opId !== '3')).toBe('5');
  expect(next(({ opId }) => opId < '3')).toBeUndefined();
});
