import { beforeEach, expect, test } from 'vitest';

import type { DeviceStore } from '#data/sync/ports.ts';
import { createRecentProjects, type RecentProjects } from '#data/sync/recentProjects.ts';
import type { StoredList } from '#data/sync/storedList.ts';

import { createTestDevice, type TestDevice } from './syncWorld.ts';

const name = 'recent projects';
const list: StoredList = {
  version: 1,
  rows: [],
  deltaLink: undefined,
  readAt: 0,
  withoutColumns: [],
  absentColumns: [],
};
let device: TestDevice;
let recent: RecentProjects;
let writes: number;

beforeEach(() => {
  device = createTestDevice();
  writes = 0;
  const { store } = device.openTab();
  const counted: DeviceStore = {
    ...store,
    writeList: (to, value) => {
      if (to === name) writes += 1;
      return store.writeList(to, value);
    },
  };
  recent = createRecentProjects(counted);
});

const listOf = (key: string, of = 'Milestones'): string => `${of}|${key}`;
async function open(key: string, of?: string): Promise<void> {
  device.lists.set(listOf(key, of), list);
  recent.note(key, listOf(key, of));
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
async function openMany(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) await open(`P-${number}`);
}
const keys = (): readonly string[] => (device.lists.get(name)?.rows ?? []).map(({ id }) => id);

test('the newest is first, and 30 are known', async () => {
  await openMany(31);
  expect(keys()).toHaveLength(30);
  expect(keys()[0]).toBe('P-30');
  expect(keys()).not.toContain('P-0');
});

test('with the oldest project all lists of it go, and none of another', async () => {
  await open('OLD', 'RAID');
  await open('OLD');
  await openMany(30);
  const kept = [...device.lists.keys()];
  expect(kept).not.toContain(listOf('OLD'));
  expect(kept).not.toContain(listOf('OLD', 'RAID'));
  expect(kept).toHaveLength(31);
});

test('a project that is opened again is among the newest, once', async () => {
  await open('OLD');
  await open('BETWEEN');
  await open('OLD');
  expect(keys()).toEqual(['OLD', 'BETWEEN']);
  await openMany(29);
  expect(keys()).toContain('OLD');
  expect(keys()).not.toContain('BETWEEN');
});

test('to look at the same list of the same project again writes nothing; another list of it is noted', async () => {
  await open('A');
  await open('A');
  expect(writes).toBe(1);
  await open('A', 'RAID');
  expect(writes).toBe(2);
  expect(device.lists.get(name)?.rows[0]?.fields).toEqual({ lists: 'Milestones|A\nRAID|A' });
});

test.each([{}, { lists: '' }, { lists: 7 }])('a note without lists (%o) takes none away', async (fields) => {
  const row = { id: 'ODD', etag: '', modifiedAt: '', modifiedBy: undefined, fields };
  device.lists.set(name, { ...list, rows: [row] });
  const removed: string[] = [];
  const { store } = device.openTab();
  recent = createRecentProjects({ ...store, removeList: async (gone) => void removed.push(gone) });
  await openMany(31);
  expect(removed).toEqual([listOf('P-0')]);
});

test('the note reads again as this version wrote it', async () => {
  await open('A');
  expect(device.lists.get(name)).toEqual({
    ...list,
    rows: [{ id: 'A', etag: '', modifiedAt: '', modifiedBy: undefined, fields: { lists: 'Milestones|A' } }],
  });
});
