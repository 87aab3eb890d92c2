import { beforeEach, expect, test } from 'vitest';

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

async function dropHeadline(): Promise<void> {
  const columns = (await asOwner('GET', `${listPath}/columns`)) as {
    value: { value: { id: string; name: string }[] };
  };
  const column = columns.value.value.find(({ name }) => name === 'Headline');
  await asOwner('DELETE', `${listPath}/columns/${column?.id}`);
}

test('a column that is gone costs its cells and no row; back again, its cells come with the next look', async () => {
  const id = await addProject('ATL-01', 'Atlas', { Headline: 'All well' });
  await open();
  await dropHeadline();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  await poll();
  expect(tab.engine.projects.getSnapshot().problem).toBeUndefined();
  expect(names()).toEqual(['Atlas 2']);

  await asOwner('POST', `${listPath}/columns`, { name: 'Headline', text: { maxLength: 255 } });
  await typeCells(tenant, list, id, { Headline: 'Well again' });
  await tab.engine.refresh();
  expect(tab.engine.projects.getSnapshot().rows[0]?.value.headline).toBe('Well again');
});

test('a column that a project’s page found again comes back to the portfolio too', async () => {
  const id = await addProject('ATL-01', 'Atlas', { Headline: 'All well' });
  await open();
  const ofAtlas = tab.engine.rowsOf(list, 'ATL-01');
  let leave = ofAtlas.subscribe(() => {});
  await clock.pass(2000);
  await dropHeadline();
  await tab.engine.refresh();
  leave();
  await asOwner('POST', `${listPath}/columns`, { name: 'Headline', text: { maxLength: 255 } });
  leave = ofAtlas.subscribe(() => {}); // looks for it, and finds it
  await clock.pass(2000);
  leave();
  await typeCells(tenant, list, id, { Headline: 'Well again' });
  await poll();
  expect(tab.engine.projects.getSnapshot().rows[0]?.value.headline).toBe('Well again');
});

test('rows that were fetched by their ids while a column was held to be gone have its cells after the next look', async () => {
  const id = await addProject('ATL-01', 'Atlas');
  await open();
  tenant.settle({ expandInDeltaToken: 'lost' });
  await poll();
  await dropHeadline();
  const leave = tab.engine.rowsOf(list, 'ATL-01').subscribe(() => {}); // is told that there is no such column
  await clock.pass(2000);
  leave();
  await asOwner('POST', `${listPath}/columns`, { name: 'Headline', text: { maxLength: 255 } });
  await typeCells(tenant, list, id, { Headline: 'Well' });
  await poll();
  expect(tab.engine.projects.getSnapshot().rows[0]?.value.headline).toBeUndefined();
  await tab.engine.refresh();
  expect(tab.engine.projects.getSnapshot().rows[0]?.value.headline).toBe('Well');
});

async function dropColumn(name: string, of = listPath): Promise<void> {
  const columns = (await asOwner('GET', `${of}/columns`)) as {
    value: { value: { id: string; name: string }[] };
  };
  const column = columns.value.value.find((known) => known.name === name);
  await asOwner('DELETE', `${of}/columns/${column?.id}`);
}

test('on a second visit a column that was gone is not asked for, and the rows come in one call', async () => {
  const id = await addProject('ATL-01', 'Atlas');
  await dropHeadline();
  const device = createTestDevice();
  await open(device);
  await clock.pass(2000);
  tab.close();
  await typeCells(tenant, list, id, { Title: 'Atlas 2' });
  tab = openTab(tenant, { clock, device });
  await clock.pass(500);
  expect(names()).toEqual(['Atlas 2']);
  expect(decodeURIComponent(JSON.stringify(tab.sent[0]))).not.toMatch(/[(,]Headline[,)]/u);
});

test('where a column the device does not keep is gone, the others it does not keep come all the same', async () => {
  await addProject('ATL-01', 'Atlas', { Budget: 5, LeadName: 'Ida Nyberg', LeadId: 'x' });
  const device = createTestDevice();
  await dropColumn('Budget');
  await open(device);
  await clock.pass(2000);
  tab.close();
  await open(device);
  expect(tab.engine.projects.getSnapshot().rows[0]?.value.lead?.name).toBe('Ida Nyberg');
  expect(tab.engine.projects.getSnapshot().withoutColumns).not.toContain('LeadName');
});

test('the rows of one project are read without a column that is gone', async () => {
  const milestones = listPath.replace(encodeURIComponent(list), 'PMO%20Milestones');
  await typeRow(tenant, 'PMO Milestones', { Title: 'Go live', ProjectKey: 'ATL-01' });
  await dropColumn('Weight', milestones);
  await open();
  const ofAtlas = tab.engine.rowsOf('PMO Milestones', 'ATL-01');
  const leave = ofAtlas.subscribe(() => {});
  await clock.pass(2000);
  leave();
  expect(ofAtlas.getSnapshot()).toMatchObject({
    problem: undefined,
    rows: [{ value: { title: 'Go live' } }],
  });
});
