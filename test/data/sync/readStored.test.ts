import { expect, test } from 'vitest';

import { readStored } from '#data/sync/readStored.ts';

const row = { id: '1', etag: '"a,1"', modifiedAt: '2026-11-18T12:00:00Z', fields: { Title: 'Atlas' } };
const kept = {
  version: 1,
  rows: [row],
  deltaLink: 'https://graph.microsoft.com/v1.0/x',
  readAt: 7,
  withoutColumns: ['Budget'],
  absentColumns: [],
};

test('what this version kept is read as it was written', () => {
  expect(readStored(structuredClone(kept))).toEqual(kept);
});

test('rows that are read by a filter have no delta link', () => {
  const { deltaLink: _, ...filtered } = kept;
  expect(readStored(filtered)).toEqual({ ...filtered, deltaLink: undefined });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['another version', { ...kept, version: 2 }],
  ['no time of reading', { ...kept, readAt: undefined }],
  ['columns that are no list', { ...kept, withoutColumns: 'Budget' }],
  ['no absent columns', { ...kept, absentColumns: undefined }],
  ['a row that is nothing', { ...kept, rows: [null] }],
  ['a row that is a text', { ...kept, rows: ['Atlas'] }],
  ['a row without an id', { ...kept, rows: [{ ...row, id: 1 }] }],
  ['a row without an etag', { ...kept, rows: [{ ...row, etag: undefined }] }],
  ['a row without a time', { ...kept, rows: [{ ...row, modifiedAt: 0 }] }],
  ['a row without cells', { ...kept, rows: [{ ...row, fields: null }] }],
  ['a row whose cells are a text', { ...kept, rows: [{ ...row, fields: 'Title' }] }],
  ['one bad row among good ones', { ...kept, rows: [row, { ...row, id: undefined }] }],
])('%s is nothing', (_, value) => {
  expect(readStored(value)).toBeUndefined();
});
