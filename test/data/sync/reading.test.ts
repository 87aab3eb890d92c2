import { beforeEach, expect, test } from 'vitest';

import type { GraphCall } from '#data/graph/graphClient.ts';
import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

import { createTestClock, createTestDevice, openTab, type TestClock, type TestTab } from './syncWorld.ts';

const list = 'PMO Projects';
const listPath = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}`;

let tenant: TestTenant;
let clock: TestClock;
let tab: TestTab;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
});

const open = async (device = createTestDevice()): Promise<void> => {
  tab = openTab(tenant, { clock, device });
  await clock.pass(1000);
};
const names = (): string[] =>
  tab.engine.projects
    .getSnapshot()
    .rows.map(({ value }) => value.name)
    .toSorted();
const addProject = (key: string, name: string, more: Record<string, unknown> = {}): Promise<string> =>
  typeRow(tenant, list, { Title: name, ProjectKey: key, ...more });
const asOwner = (method: 'PATCH' | 'DELETE' | 'POST' | 'GET', path: string, body?: unknown) =>
  tenant.graphFor('Tomas').call({ method, path, body });
const poll = (): Promise<void> => clock.pass(75_000);

interface Part {
  readonly id: string;
  readonly url: string;
  readonly dependsOn?: readonly string[];
}
const partsWith = ({ body }: GraphCall, id: string): boolean =>
  JSON.stringify(body ?? '').includes(`/items/${id}?`);
const partsOf = (index: number): readonly Part[] =>
  (tab.sent[index]?.call.body as { requests: Part[] } | undefined)?.requests ?? [];

test('cold, one $batch reads projects, settings and teams: each delta link before the rows, so no change falls between', async () => {
  await addProject('ATL-01', 'Atlas');
  await open();
  expect(names()).toEqual(['Atlas']);
  expect(tab.engine.projects.getSnapshot()).toMatchObject({ from: 'sharePoint', problem: undefined });
  expect(tab.sent.map(({ call }) => call.path)).toEqual(['/$batch']);
  const parts = partsOf(0);
  expect(parts.length).toBe(6);
  for (const rows of [parts[1], parts[3], parts[5]]) {
    const [first] = rows?.dependsOn ?? [];
    const ofTheList = rows?.url.split('/items')[0];
    expect(parts.find(({ id }) => id === first)?.url).toContain(`${ofTheList}/items/delta?token=latest&`);
  }
});

test('a change made between the two halves of the cold reading is on screen after the next poll', async () => {
  const id = await addProject('ATL-01', 'Atlas');
  await open();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await poll();
  expect(names()).toEqual(['Atlas 2']);
  expect(tab.sent.at(-1)?.call).toMatchObject({ method: 'GET' }); // Projects alone, without a batch around it
});

test('warm, the rows on the device are shown before SharePoint is asked, and one $batch brings what changed', async () => {
  const id = await addProject('ATL-01', 'Atlas');
  const device = createTestDevice();
  await open(device);
  tab.close();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await addProject('BOR-01', 'Bora');

  tab = openTab(tenant, { clock, device });
  const seen: [string, string][] = [];
  tab.engine.projects.subscribe(() => {
    const { from, rows } = tab.engine.projects.getSnapshot();
    seen.push([from, rows.map(({ value }) => value.name).join()]);
  });
  await clock.pass(1000);
  expect(seen).toContainEqual(['device', 'Atlas']);
  expect(names()).toEqual(['Atlas 2', 'Bora']);
  expect(tab.sent.length).toBe(1);
  expect(partsOf(0).filter(({ url }) => url.includes('/items/delta?token=')).length).toBe(3);
});

test('a row that did not change stays the same object', async () => {
  await addProject('ATL-01', 'Atlas');
  const bora = await addProject('BOR-01', 'Bora');
  await open();
  const [before] = tab.engine.projects.getSnapshot().rows;
  await typeCells(tenant, list, bora, { Title: 'Bora 2' });
  await poll();
  const [after, changed] = tab.engine.projects.getSnapshot().rows;
  expect(after).toBe(before);
  expect(changed?.value.name).toBe('Bora 2');
});

test('a poll that brings nothing new gives the same list of rows', async () => {
  await addProject('ATL-01', 'Atlas');
  await open();
  const { rows, readAt } = tab.engine.projects.getSnapshot();
  await poll();
  expect(tab.engine.projects.getSnapshot().rows).toBe(rows);
  expect(tab.engine.projects.getSnapshot().readAt).toBeGreaterThan(readAt);
});

test('a row that was deleted is gone, and one that was archived is not shown', async () => {
  const atlas = await addProject('ATL-01', 'Atlas');
  const bora = await addProject('BOR-01', 'Bora');
  await addProject('CIR-01', 'Cirrus');
  await open();
  await asOwner('DELETE', `${listPath}/items/${atlas}`);
  await typeCells(tenant, list, bora, { Archived: 'Yes' });
  await poll();
  expect(names()).toEqual(['Cirrus']);
});

test('a delta that tells a row twice, the older state first, shows the last', async () => {
  const id = await addProject('ATL-01', 'Atlas');
  await open();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await typeCells(tenant, list, id, { Title: 'Atlas 3' });
  tenant.fault('GET', '/items/delta', 'duplicateDelta');
  await poll();
  expect(names()).toEqual(['Atlas 3']);
});

test('where Graph lost track (410), the list is read again from where it says, rows deleted meanwhile included', async () => {
  await addProject('ATL-01', 'Atlas');
  const bora = await addProject('BOR-01', 'Bora');
  await open();
  await asOwner('DELETE', `${listPath}/items/${bora}`);
  tenant.fault('GET', '/items/delta', '410');
  await poll();
  expect(names()).toEqual(['Atlas']);
  const [, , restart] = tab.sent.map(({ call }) => call.path);
  expect(restart).toContain('https://graph.microsoft.com/v1.0/sites/');
  await addProject('CIR-01', 'Cirrus');
  await poll();
  expect(names()).toEqual(['Atlas', 'Cirrus']);
});

test('a 410 that leads to another origin gets no call: the list is read from nothing', async () => {
  await addProject('ATL-01', 'Atlas');
  await open();
  const startOver = 'https://graph.microsoft.com.evil.example/v1.0/sites/x/lists/y/items/delta?token=1';
  tab.answerNext({ ok: false, error: { kind: 'unavailable', status: 410, startOver } });
  await poll();
  expect(tab.sent.filter(({ call }) => call.path.includes('evil'))).toEqual([]);
  expect(tab.sent.at(-1)?.call.path).toBe('/$batch');
  expect(tab.engine.projects.getSnapshot()).toMatchObject({ problem: undefined });
  expect(names()).toEqual(['Atlas']);
});

test('rows that a delta tells without their fields are fetched by their ids', async () => {
  const id = await addProject('ATL-01', 'Atlas');
  await open();
  tenant.settle({ expandInDeltaToken: 'lost' });
  await poll(); // the link this brings has forgotten that fields were wanted
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await addProject('BOR-01', 'Bora');
  await poll();
  expect(names()).toEqual(['Atlas 2', 'Bora']);
  expect(tab.engine.projects.getSnapshot().unreadable).toEqual([]);
  expect(tab.sent.some(({ call }) => partsWith(call, id))).toBe(true);
});

test('a list that was renamed is said to be missing, its rows stay, and it heals when it is back', async () => {
  await addProject('ATL-01', 'Atlas');
  await open();
  await asOwner('PATCH', listPath, { displayName: 'Something else' });
  await poll();
  expect(tab.engine.projects.getSnapshot().problem).toEqual({ kind: 'listMissing', list });
  expect(names()).toEqual(['Atlas']);
  const path = listPath.replace(encodeURIComponent(list), 'Something%20else');
  await asOwner('PATCH', path, { displayName: list });
  await addProject('BOR-01', 'Bora');
  await poll();
  expect(tab.engine.projects.getSnapshot().problem).toBeUndefined();
  expect(names()).toEqual(['Atlas', 'Bora']);
});

test('rows that cannot be fetched because the list is out of reach are not gone: they are there when it is back', async () => {
  const user = 'ida@nordvik.example';
  const id = await addProject('ATL-01', 'Atlas');
  await open();
  tenant.settle({ expandInDeltaToken: 'lost' });
  await poll();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  tenant.before('POST', '/$batch', async () => tenant.narrow({ list, user, role: 'none' }));
  await poll();
  expect(names()).toEqual(['Atlas']);
  expect(tab.engine.projects.getSnapshot().problem).toBeDefined();
  tenant.narrow({ list, user, role: 'write' });
  await poll();
  await poll();
  expect(names()).toEqual(['Atlas 2']);
});

test('a row that is no project is reported, and the others are shown', async () => {
  await addProject('ATL-01', 'Atlas');
  await typeRow(tenant, list, { Title: 'Nobody gave it a key' });
  await open();
  expect(names()).toEqual(['Atlas']);
  expect(tab.engine.projects.getSnapshot().unreadable).toMatchObject([{ column: 'ProjectKey' }]);
});

test('a PMO without Settings and Teams has what holds where nothing is set, and no problem with its projects', async () => {
  await addProject('ATL-01', 'Atlas');
  for (const title of ['PMO Settings', 'PMO Teams'])
    await asOwner('PATCH', listPath.replace(encodeURIComponent(list), encodeURIComponent(title)), {
      displayName: `Old ${title}`,
    });
  await open();
  expect(names()).toEqual(['Atlas']);
  expect(tab.engine.settings.getSnapshot().timeZone).toBe('UTC');
  expect(tab.engine.projects.getSnapshot().problem).toBeUndefined();
  expect(tab.engine.teams.getSnapshot()).toMatchObject({ rows: [], problem: { kind: 'listMissing' } });
});

test('a list that cannot be read never looks like an empty one', async () => {
  await addProject('ATL-01', 'Atlas');
  tenant.narrow({ list, user: 'ida@nordvik.example', role: 'none' });
  await open();
  const { rows, from, problem } = tab.engine.projects.getSnapshot();
  expect({ rows, from }).toEqual({ rows: [], from: 'nothing' });
  expect(problem?.kind).toMatch(/noAccess|listMissing/u);
});

test('offline keeps the rows and says so; online again, what changed is read at once', async () => {
  await addProject('ATL-01', 'Atlas');
  await open();
  tab.engine.setOnline(false);
  await clock.pass(200_000);
  expect(tab.engine.projects.getSnapshot().problem).toEqual({ kind: 'offline' });
  expect(names()).toEqual(['Atlas']);
  expect(tab.sent.length).toBe(1);
  await addProject('BOR-01', 'Bora');
  tab.engine.setOnline(true);
  await clock.pass(1000);
  expect(names()).toEqual(['Atlas', 'Bora']);
});

test('a list of several pages is read to its end', async () => {
  tenant.shortPages(2);
  for (const number of [1, 2, 3, 4, 5]) await addProject(`ATL-0${number}`, `Atlas ${number}`);
  await open();
  expect(names().length).toBe(5);
});

test('where SharePoint refuses to keep track of a list by its title, it does by its id', async () => {
  await addProject('ATL-01', 'Atlas');
  tenant.settle({ deltaByTitle: 'refused' });
  await open();
  expect(names()).toEqual(['Atlas']);
  await addProject('BOR-01', 'Bora');
  await poll();
  expect(names()).toEqual(['Atlas', 'Bora']);
});

test('nobody polls for a tab that is not on screen; back on screen, it looks at once', async () => {
  await addProject('ATL-01', 'Atlas');
  await open();
  tab.engine.setVisible(false);
  await clock.pass(600_000);
  expect(tab.sent.length).toBe(1);
  await addProject('BOR-01', 'Bora');
  tab.engine.setVisible(true);
  await clock.pass(1000);
  expect(names()).toEqual(['Atlas', 'Bora']);
});

test('who looks away and back within five seconds asks nothing', async () => {
  await open();
  tab.engine.setVisible(false);
  tab.engine.setVisible(true);
  await clock.pass(1000);
  expect(tab.sent.length).toBe(1);
});
