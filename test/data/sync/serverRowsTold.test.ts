import { beforeEach, describe, expect, test } from 'vitest';

import { createServerRows, type ServerRows } from '#data/sync/serverRows.ts';
import type { StoredRow } from '#data/sync/storedList.ts';

const list = 'PMO Projects';
const row = (id: string, version: number, fields: StoredRow['fields'] = {}): StoredRow => ({
  id,
  etag: `"aaaaaaaa-0000-4000-8000-00000000000${id},${version}"`,
  modifiedAt: `2026-11-18T12:00:0${version}Z`,
  modifiedBy: 'Ida',
  fields: { Title: `state ${version}`, ...fields },
});
const hearsay = { isHearsay: true };
let rows: ServerRows;
let told: number;

beforeEach(() => {
  rows = createServerRows();
  rows.accept(list, [row('1', 2), row('2', 2)]);
  told = 0;
  rows.subscribe(list, () => void (told += 1));
});

describe('who listens to a list is told', () => {
  test('of a new row, a changed one and one that is gone, once each', () => {
    rows.accept(list, [row('3', 1), row('1', 3)]);
    expect(told).toBe(1);
    rows.accept(list, [], { removedIds: ['3'] });
    expect(told).toBe(2);
  });

  test('of a whole reading that brings a change, or that lacks a row', () => {
    rows.replaceAll(list, [row('1', 3), row('2', 2)], { askedAt: rows.moment() });
    expect(told).toBe(1);
    rows.replaceAll(list, [row('1', 3)], { askedAt: rows.moment() });
    expect(told).toBe(2);
  });

  test('of cells that the device had left out, and when all is gone', () => {
    rows.fillIn(list, [], new Map());
    expect(told).toBe(1);
    rows.clear();
    expect(told).toBe(2);
  });

  test('not of an older state, a row that was not there, or a whole reading that says the same', () => {
    const askedAt = rows.moment();
    rows.accept(list, [row('1', 1)]);
    rows.accept(list, [], { removedIds: ['9'] });
    rows.replaceAll(list, [row('1', 2), row('2', 2)], { askedAt: rows.moment() });
    expect(told).toBe(0);
    rows.accept(list, [], { removedIds: ['2'] });
    rows.accept(list, [row('2', 3)], { askedAt }); // asked before it was gone
    expect(told).toBe(1);
  });
});

test('a whole reading that tells an older state of a row does not take the row away', () => {
  rows.replaceAll(list, [row('1', 1), row('2', 2)], { askedAt: rows.moment() });
  expect([...rows.all(list).keys()]).toEqual(['1', '2']);
  expect(rows.row(list, { id: '1' })?.fields['Title']).toBe('state 2');
});

describe('a newer state that was told without some columns', () => {
  test('has its own version where nothing had to be kept', () => {
    rows.accept(list, [row('1', 3)], { withoutColumns: ['Budget'] });
    expect(rows.row(list, { id: '1' })).toStrictEqual(row('1', 3));
  });

  test('has its own cell where it was told one after all', () => {
    rows.accept(list, [row('1', 3, { Budget: 5 })]);
    rows.accept(list, [row('1', 4, { Budget: 6 })], { withoutColumns: ['Budget'] });
    expect(rows.row(list, { id: '1' })).toStrictEqual(row('1', 4, { Budget: 6 }));
  });

  test('keeps the older version with the older cells, so that the next full state replaces it', () => {
    rows.accept(list, [row('1', 3, { Budget: 5 })]);
    rows.accept(list, [row('1', 4)], { ...hearsay, withoutColumns: ['Budget', 'Value'] });
    const known = rows.row(list, { id: '1' });
    expect(known).toStrictEqual({
      ...row('1', 4),
      etag: row('1', 3).etag,
      fields: { Title: 'state 4', Budget: 5 },
    });
    rows.accept(list, [row('1', 4, { Budget: 7 })]);
    expect(rows.row(list, { id: '1' })?.fields['Budget']).toBe(7);
  });
});

test('who wrote a row is known as soon as anybody told it, and stays known', () => {
  const nameless = { ...row('3', 1), modifiedBy: undefined };
  const who = (): string | undefined => rows.row(list, { id: '3' })?.modifiedBy;
  rows.accept(list, [nameless]);
  expect(who()).toBeUndefined();
  rows.accept(list, [row('3', 1)]);
  expect(who()).toBe('Ida');
  rows.accept(list, [nameless]);
  expect(who()).toBe('Ida');
});
