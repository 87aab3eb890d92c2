import { beforeEach, expect, test } from 'vitest';

import { onChildStamp } from '#data/sync/childStamps.ts';
import { createServerRows, type ServerRows } from '#data/sync/serverRows.ts';
import type { StoredRow } from '#data/sync/storedList.ts';

const list = 'PMO Projects';
let rows: ServerRows;
let told: string[];

beforeEach(() => {
  rows = createServerRows();
  told = [];
  onChildStamp(rows, (key) => void told.push(key));
});

const accept = (id: string, version: number, fields: StoredRow['fields'], of = list): void =>
  rows.accept(of, [
    {
      id,
      etag: `"aaaaaaaa-0000-4000-8000-00000000000${id},${version}"`,
      modifiedAt: '',
      modifiedBy: 'Ida',
      fields,
    },
  ]);
const atlas = { ProjectKey: 'ATL-01', ChildStamp: 'A' };

test('a stamp that moved is told once, for the project whose it is', () => {
  accept('1', 1, atlas);
  accept('2', 1, { ProjectKey: 'BOR-01', ChildStamp: 'A' });
  accept('1', 2, { ...atlas, ChildStamp: 'B' });
  accept('2', 2, { ProjectKey: 'BOR-01', ChildStamp: 'A', Title: 'Bora' });
  expect(told).toEqual(['ATL-01']);
});

test('a first stamp, on a project that had none, is told too', () => {
  accept('1', 1, { ProjectKey: 'ATL-01' });
  accept('1', 2, atlas);
  expect(told).toEqual(['ATL-01']);
});

test('a project seen for the first time tells nothing: its children were not read yet', () => {
  accept('1', 1, atlas);
  expect(told).toEqual([]);
});

test('a change of another cell tells nothing', () => {
  accept('1', 1, atlas);
  accept('1', 2, { ...atlas, Headline: 'Well' });
  expect(told).toEqual([]);
});

test('a project without a key has no children to be read', () => {
  accept('1', 1, { ChildStamp: 'A' });
  accept('1', 2, { ChildStamp: 'B' });
  expect(told).toEqual([]);
});

test('a stamp of another list is no news of a project', () => {
  accept('1', 1, atlas, 'PMO Milestones');
  accept('1', 2, { ...atlas, ChildStamp: 'B' }, 'PMO Milestones');
  expect(told).toEqual([]);
});
