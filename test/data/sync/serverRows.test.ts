import { beforeEach, describe, expect, test } from 'vitest';

import { createServerRows, type ServerRows } from '#data/sync/serverRows.ts';
import type { StoredRow } from '#data/sync/storedList.ts';

const list = 'PMO Projects';
const guid = 'aaaaaaaa-0000-4000-8000-000000000001';

const row = (id: string, version: number, fields: StoredRow['fields'] = {}): StoredRow => ({
  id,
  etag: `"${guid.slice(0, -1)}${id},${version}"`,
  modifiedAt: `2026-11-18T12:00:0${version}Z`,
  modifiedBy: 'Ida',
  fields: { Title: `state ${version}`, ...fields },
});

let rows: ServerRows;
const titleOf = (id: string): unknown => rows.row(list, { id })?.fields['Title'];

beforeEach(() => {
  rows = createServerRows();
});

test('an older state never replaces a newer one, in whatever order they come', () => {
  rows.accept(list, [row('1', 3)]);
  rows.accept(list, [row('1', 2)]);
  expect(titleOf('1')).toBe('state 3');
  rows.accept(list, [row('1', 10)]);
  rows.accept(list, [row('1', 9)]);
  expect(titleOf('1')).toBe('state 10');
});

test('Graph writes an etag in braces or not, weak or not: the count of writes decides', () => {
  rows.accept(list, [{ ...row('1', 5), etag: `"{${guid.toUpperCase()}},5"` }]);
  rows.accept(list, [{ ...row('1', 4), etag: `W/"${guid},4"` }]);
  expect(titleOf('1')).toBe('state 5');
});

test('where the etag does not count, the instant of the last write decides', () => {
  rows.accept(list, [{ ...row('1', 3), etag: 'opaque-b' }]);
  rows.accept(list, [{ ...row('1', 2), etag: 'opaque-a' }]);
  expect(titleOf('1')).toBe('state 3');
});

test('a row told again without news stays the same object and tells nobody', () => {
  rows.accept(list, [row('1', 3, { Budget: 5 })]);
  const before = rows.row(list, { id: '1' });
  let told = 0;
  rows.subscribe(list, () => {
    told += 1;
  });
  rows.accept(list, [row('1', 3)]);
  expect(rows.row(list, { id: '1' })).toBe(before);
  expect(told).toBe(0);
});

test('the same state told with other columns is known with both', () => {
  rows.accept(list, [row('1', 3, { Budget: 5 })]);
  rows.accept(list, [row('1', 3, { Headline: 'well' })]);
  expect(rows.row(list, { id: '1' })?.fields).toMatchObject({ Budget: 5, Headline: 'well' });
});

test('a cell that was emptied is empty in the newer state', () => {
  rows.accept(list, [row('1', 3, { Headline: 'well' })]);
  rows.accept(list, [row('1', 4)]);
  expect(rows.row(list, { id: '1' })?.fields['Headline']).toBeUndefined();
});

test('a newer state told without some columns keeps what is known in them', () => {
  rows.accept(list, [row('1', 3, { Budget: 5, Headline: 'well' })]);
  rows.accept(list, [row('1', 4)], { withoutColumns: ['Budget'] });
  expect(rows.row(list, { id: '1' })?.fields).toEqual({ Title: 'state 4', Budget: 5 });
});

test('a whole reading removes what it does not tell, but not what came after it was asked', () => {
  rows.accept(list, [row('1', 1), row('2', 1)]);
  const askedAt = rows.moment();
  rows.accept(list, [row('3', 1)]); // saved while the question was on its way
  rows.replaceAll(list, [row('1', 1)], { askedAt });
  expect([...rows.all(list).keys()]).toEqual(['1', '3']);
});

test('a whole reading of one project removes rows of no other', () => {
  rows.accept(list, [row('1', 1, { ProjectKey: 'ATL-01' }), row('2', 1, { ProjectKey: 'BOR-01' })]);
  rows.replaceAll(list, [], {
    askedAt: rows.moment(),
    isConcerned: ({ fields }) => fields['ProjectKey'] === 'ATL-01',
  });
  expect([...rows.all(list).keys()]).toEqual(['2']);
});

test('a row that was removed does not come back with an answer that was asked for before', () => {
  rows.accept(list, [row('1', 1)]);
  const askedAt = rows.moment();
  rows.accept(list, [], { removedIds: ['1'] });
  rows.accept(list, [row('1', 2)], { askedAt });
  expect(titleOf('1')).toBeUndefined();
  rows.accept(list, [row('1', 3)], { askedAt: rows.moment() }); // put back from the recycle bin
  expect(titleOf('1')).toBe('state 3');
});

test('a row made here is found by its ClientKey in whatever case', () => {
  rows.accept(list, [row('1', 1, { ClientKey: 'Key-A' })]);
  expect(rows.row(list, { clientKey: 'KEY-a' })?.id).toBe('1');
});

const hearsay = { isHearsay: true };
const now = (): ReadonlyMap<string, StoredRow> => new Map(rows.all(list));
const budgetOf = (id: string): unknown => rows.row(list, { id })?.fields['Budget'];
const cells = (id: string, fields: StoredRow['fields']): StoredRow => ({
  ...row(id, 0),
  etag: '',
  modifiedAt: '',
  fields,
});

describe('cells that the device left out', () => {
  test('fill gaps and change nothing that is known', () => {
    rows.accept(list, [row('1', 3, { Headline: 'well' })], hearsay);
    rows.fillIn(list, [cells('1', { Budget: 5, Headline: 'older' }), cells('2', { Budget: 6 })], now());
    expect(rows.row(list, { id: '1' })).toMatchObject({
      etag: row('1', 3).etag,
      fields: { Budget: 5, Headline: 'well' },
    });
    expect(rows.row(list, { id: '2' })).toBeUndefined();
  });

  test('stay out of a row that SharePoint told, before or after the question: its money may have been taken back', () => {
    rows.accept(list, [row('1', 3)]);
    rows.accept(list, [row('2', 3)], hearsay);
    const before = now();
    rows.accept(list, [row('2', 4)]);
    rows.fillIn(list, [cells('1', { Budget: 5 }), cells('2', { Budget: 6 })], before);
    expect([budgetOf('1'), budgetOf('2')]).toEqual([undefined, undefined]);
  });

  test('stay out of a row of which another tab kept a newer state since the question', () => {
    rows.accept(list, [row('1', 3)], hearsay);
    const before = now();
    rows.accept(list, [row('1', 4)], { ...hearsay, withoutColumns: ['Budget'] });
    rows.fillIn(list, [cells('1', { Budget: 5 })], before);
    expect(budgetOf('1')).toBeUndefined();
  });
});

test('once a person is gone, so are the rows', () => {
  rows.accept(list, [row('1', 1, { ClientKey: 'A' })]);
  rows.clear();
  expect(rows.all(list).size).toBe(0);
  expect(rows.row(list, { clientKey: 'A' })).toBeUndefined();
});

test('a row told without its version and details: the same keeps its details, a changed one loses them', () => {
  const overview = (title: string): StoredRow => ({
    ...row('1', 1),
    etag: '',
    modifiedAt: '',
    fields: { Title: title },
  });
  const withoutColumns = ['Links'];
  rows.accept(list, [row('1', 3, { Links: 'old' })]);
  rows.replaceAll(list, [overview('state 3')], { askedAt: rows.moment(), withoutColumns });
  expect(rows.row(list, { id: '1' })?.fields).toEqual({ Title: 'state 3', Links: 'old' });
  rows.replaceAll(list, [overview('state 4')], { askedAt: rows.moment(), withoutColumns });
  expect(rows.row(list, { id: '1' })?.fields).toEqual({ Title: 'state 4' });
});

test('a row told without its version never replaces what was told after it was asked for', () => {
  const askedAt = rows.moment();
  rows.accept(list, [row('1', 3)]); // saved meanwhile
  rows.replaceAll(list, [{ ...row('1', 2), etag: '', modifiedAt: '' }], { askedAt });
  expect(titleOf('1')).toBe('state 3');
});

test('a row that only the device told is gone if SharePoint does not have it, even where it was asked before', () => {
  const askedAt = rows.moment();
  rows.accept(list, [row('1', 3), row('2', 1)], { isHearsay: true });
  rows.replaceAll(list, [row('2', 1)], { askedAt });
  expect([...rows.all(list).keys()]).toEqual(['2']);
});
