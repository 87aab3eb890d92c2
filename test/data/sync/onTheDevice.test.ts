import { beforeEach, expect, test } from 'vitest';

import type { Project } from '#domain/project/project.ts';
import { createProvisionedTenant, siteUrl, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

import {
  createTestClock,
  createTestDevice,
  openTab,
  type TestClock,
  type TestDevice,
  type TestTab,
} from './syncWorld.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let clock: TestClock;
let device: TestDevice;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  device = createTestDevice();
});

const atlas = {
  Title: 'Atlas',
  ProjectKey: 'ATL-01',
  Budget: 7_654_321,
  LeadName: 'Ida Nyberg',
  LeadId: 'x',
};
const set = (name: string, value: unknown): Promise<string> =>
  typeRow(tenant, 'PMO Settings', { ClientKey: name, Value: JSON.stringify(value) });
const open = async (): Promise<TestTab> => {
  const tab = openTab(tenant, { clock, device });
  await clock.pass(2000);
  return tab;
};
const first = (tab: TestTab): Project | undefined => tab.engine.projects.getSnapshot().rows[0]?.value;
const onDevice = (): string => JSON.stringify([...device.lists]);

test('where the PMO set nothing, the device keeps projects but neither money nor people', async () => {
  const id = await typeRow(tenant, list, atlas);
  await open();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' }); // by Jonas
  await clock.pass(70_000);
  expect(onDevice()).toContain('Atlas 2');
  expect(onDevice()).not.toContain('Jonas');
  expect(onDevice()).not.toContain('7654321');
  expect(onDevice()).not.toContain('Ida');
});

test('what the device does not keep comes with the same one $batch that brings what changed', async () => {
  await typeRow(tenant, list, atlas);
  (await open()).close();
  const tab = openTab(tenant, { clock, device });
  const seen: (readonly [string, readonly string[], number | undefined])[] = [];
  tab.engine.projects.subscribe(() => {
    const { from, withoutColumns, rows } = tab.engine.projects.getSnapshot();
    seen.push([from, withoutColumns, rows[0]?.value.budget]);
  });
  await clock.pass(1000);
  expect(seen.find(([from]) => from === 'device')).toEqual([
    'device',
    expect.arrayContaining(['Budget', 'LeadName', 'Latest']),
    undefined,
  ]);
  expect(tab.sent.length).toBe(1);
  expect(first(tab)).toMatchObject({ budget: 7_654_321, lead: { name: 'Ida Nyberg' } });
  expect(tab.engine.projects.getSnapshot().withoutColumns).not.toContain('Budget');
});

test('of what the device does not keep only the cells are asked for, not who wrote each row, when, and its etag', async () => {
  await typeRow(tenant, list, atlas);
  (await open()).close();
  const tab = await open();
  const asked = tab.sent[0]?.call.body as { requests: { url: string; headers: object }[] } | undefined;
  const ofCells = asked?.requests.filter(({ url }) => url.includes('/items?') && url.includes('Budget'));
  expect(ofCells).toMatchObject([
    {
      url: expect.stringContaining('?$select=id&$expand=fields($select='),
      headers: { Accept: 'application/json;odata.metadata=none' },
    },
  ]);
});

test('offline from the device, cells that it does not keep are said to be unknown', async () => {
  await typeRow(tenant, list, atlas);
  (await open()).close();
  const tab = openTab(tenant, { clock, device });
  tab.engine.setOnline(false);
  await clock.pass(1000);
  expect(first(tab)?.name).toBe('Atlas');
  expect(tab.engine.projects.getSnapshot()).toMatchObject({ from: 'device', problem: { kind: 'offline' } });
  expect(tab.engine.projects.getSnapshot().withoutColumns).toContain('Budget');
});

test('a PMO that lets the device keep everything opens with money and people, and asks for changes alone', async () => {
  await set('keepOnDevice', 'everything');
  await typeRow(tenant, list, atlas);
  (await open()).close();
  expect(onDevice()).toContain('7654321');
  const tab = openTab(tenant, { clock, device });
  tab.engine.setOnline(false);
  await clock.pass(1000);
  expect(first(tab)).toMatchObject({ budget: 7_654_321, lead: { name: 'Ida Nyberg' } });
});

test('a PMO that lets the device keep nothing finds nothing there, also of what was kept before', async () => {
  await typeRow(tenant, list, atlas);
  const tab = await open();
  expect(device.lists.size).toBeGreaterThan(0);
  await set('keepOnDevice', 'nothing');
  await tab.engine.refresh();
  await clock.pass(2000);
  expect(onDevice()).not.toContain('Atlas');
});

test('what another version of the program left on the device is nothing', async () => {
  await typeRow(tenant, list, atlas);
  (await open()).close();
  const kept = device.lists.get(list);
  for (const broken of [{ ...kept, version: 2 }, { ...kept, rows: [{ id: 7 }] }, 'text', null]) {
    device.lists.set(list, broken as never);
    const tab = openTab(tenant, { clock, device });
    tab.engine.setOnline(false);
    await clock.pass(1000);
    expect(tab.engine.projects.getSnapshot()).toMatchObject({ rows: [], from: 'nothing' });
    tab.engine.setOnline(true);
    await clock.pass(1000);
    expect(first(tab)?.name).toBe('Atlas');
    tab.close();
  }
});

test('an hour of polls without news writes nothing to the device', async () => {
  await typeRow(tenant, list, atlas);
  await open();
  let writes = 0;
  const kept = device.lists.get(list);
  for (let minutes = 0; minutes < 50; minutes += 1) {
    await clock.pass(60_000);
    if (device.lists.get(list) !== kept) writes += 1;
  }
  expect(writes).toBe(0);
});

test('of two tabs one polls, and the other knows what it read', async () => {
  const id = await typeRow(tenant, list, atlas);
  await set('keepOnDevice', 'everything');
  const [one, other] = [await open(), await open()];
  const before = [one.sent.length, other.sent.length];
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await clock.pass(62_000);
  expect(first(one)?.name).toBe('Atlas 2');
  expect(first(other)?.name).toBe('Atlas 2');
  expect(one.sent.length - (before[0] ?? 0)).toBe(1);
  expect(other.sent.length - (before[1] ?? 0)).toBe(0);
});

test('news of another tab that lacks money and people does not take them from this one', async () => {
  const id = await typeRow(tenant, list, atlas);
  const [one, other] = [await open(), await open()];
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await clock.pass(62_000);
  expect(first(one)?.name).toBe('Atlas 2');
  expect(first(other)).toMatchObject({ name: 'Atlas 2', budget: 7_654_321, lead: { name: 'Ida Nyberg' } });
});

const tellEverybody = (name: string): void => device.openTab().store.tellOtherTabs({ kind: 'list', name });

test('a row that is gone does not come back because another tab, which has not heard of it, keeps its list on the device', async () => {
  const id = await typeRow(tenant, list, atlas);
  (await open()).close();
  const before = structuredClone(device.lists.get(list));
  expect(before?.rows).toHaveLength(1);
  const path = `/sites/${siteUrl.slice('https://'.length).replace('/', ':/')}:/lists/${encodeURIComponent(list)}/items/${id}`;
  await tenant.graphFor('Tomas').call({ method: 'DELETE', path });
  device.lists.clear();
  const tab = await open();
  if (before !== undefined) device.lists.set(list, before);
  tellEverybody(list);
  await clock.pass(200_000);
  expect(tab.engine.projects.getSnapshot().rows).toEqual([]);
});

test('a row that only the list on the device has is looked for in SharePoint at once', async () => {
  await typeRow(tenant, list, atlas);
  const one = await open();
  await typeRow(tenant, list, { ...atlas, ProjectKey: 'BOR-01' });
  await open();
  await clock.pass(3000);
  expect(one.engine.projects.getSnapshot().rows).toHaveLength(2);
});

test('a change that a killed tab kept and told nobody of is sent once another tab opens', async () => {
  const id = await typeRow(tenant, list, atlas);
  await open();
  const elsewhere = createTestDevice();
  const killed = openTab(tenant, { clock, device: elsewhere });
  await clock.pass(2000);
  killed.engine.setOnline(false);
  void killed.engine.editRow<Project>(list, id, (now) => ({ ...now, name: 'Atlas 2' }));
  await clock.pass(100);
  killed.close();
  expect(elsewhere.operations).toHaveLength(1);
  device.operations.push(...elsewhere.operations);
  const later = await open();
  await clock.pass(3000);
  expect(device.operations).toEqual([]);
  expect(later.engine.sending.getSnapshot().unsentCount).toBe(0);
});

test('where the tab that sends is not on screen, one that is polls instead', async () => {
  const id = await typeRow(tenant, list, atlas);
  const [one, other] = [await open(), await open()];
  one.engine.setVisible(false);
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await clock.pass(100_000);
  expect(first(other)?.name).toBe('Atlas 2');
});

test('a wait that one tab was told holds the other back too', async () => {
  await typeRow(tenant, list, atlas);
  const [one, other] = [await open(), await open()];
  tenant.fault('GET', '/items/delta', '429:100');
  await clock.pass(62_000);
  const before = other.sent.length;
  void other.engine.refresh();
  await clock.pass(60_000);
  expect(other.sent.length).toBe(before);
  expect(other.engine.sending.getSnapshot().waiting?.seconds).toBe(100);
  await clock.pass(60_000);
  expect(other.sent.length).toBeGreaterThan(before);
  expect(one.engine.projects.getSnapshot().problem).toBeUndefined();
});

test('when the sending tab is closed, the other takes over its polling', async () => {
  const id = await typeRow(tenant, list, atlas);
  const [one, other] = [await open(), await open()];
  one.close();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await clock.pass(100_000);
  expect(first(other)?.name).toBe('Atlas 2');
  await typeCells(tenant, list, id, { Title: 'Atlas 3' });
  await clock.pass(67_000);
  expect(first(other)?.name).toBe('Atlas 3');
});

test('after a sign-out on this device every tab shows nothing and sends nothing', async () => {
  await typeRow(tenant, list, atlas);
  const tab = await open();
  const ofAtlas = tab.engine.rowsOf(list, 'ATL-01');
  ofAtlas.subscribe(() => undefined);
  await clock.pass(1000);
  device.openTab().store.tellOtherTabs({ kind: 'wiped' });
  await clock.pass(1000);
  const before = tab.sent.length;
  for (const known of [tab.engine.projects, ofAtlas])
    expect(known.getSnapshot()).toMatchObject({ rows: [], from: 'nothing' });
  void tab.engine.refresh();
  await clock.pass(600_000);
  expect(tab.sent.length).toBe(before);
});

test('a cold reading says which details it left out, and one project is read with them', async () => {
  const latest = { Links: 'https://nordvik.example/plan' };
  await typeRow(tenant, list, { ...atlas, ...latest });
  const tab = await open();
  expect(first(tab)?.links).toEqual([]);
  expect(tab.engine.projects.getSnapshot().withoutColumns).toContain('Links');
  const one = tab.engine.rowsOf<Project>(list, 'ATL-01');
  one.subscribe(() => {});
  await clock.pass(1000);
  expect(one.getSnapshot().rows[0]?.value.links).toEqual(['https://nordvik.example/plan']);
  expect(one.getSnapshot().withoutColumns).toEqual([]);
});

test('details of a row that changed are never those of its older state', async () => {
  const id = await typeRow(tenant, list, { ...atlas, Links: 'https://nordvik.example/old' });
  const tab = await open();
  const one = tab.engine.rowsOf<Project>(list, 'ATL-01');
  one.subscribe(() => {});
  await clock.pass(1000);
  await typeCells(tenant, list, id, { Title: 'Atlas 2', Links: 'https://nordvik.example/new' });
  tab.answerNext({ ok: false, error: { kind: 'unavailable', status: 410 } }); // Graph lost track, and says no more
  await clock.pass(62_000);
  expect(one.getSnapshot().rows[0]?.value).toMatchObject({
    name: 'Atlas 2',
    links: ['https://nordvik.example/new'],
  });
});
