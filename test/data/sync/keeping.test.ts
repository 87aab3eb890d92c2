import { beforeEach, describe, expect, test } from 'vitest';

import type { DeviceNews } from '#data/sync/ports.ts';
import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

import {
  createTestClock,
  createTestDevice,
  openTab,
  type TestClock,
  type TestDevice,
  type TestTab,
} from './syncWorld.ts';

const list = 'PMO Projects';
const pathOf = (title: string): string =>
  `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(title)}`;
let tenant: TestTenant;
let clock: TestClock;
let device: TestDevice;
let news: DeviceNews[];
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  device = createTestDevice();
  news = [];
  device.openTab().store.onNews((told) => void news.push(told));
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', Budget: 7_654_321 });
});

const open = async (): Promise<TestTab> => {
  const tab = openTab(tenant, { clock, device });
  await clock.pass(2000);
  return tab;
};
const set = (name: string, value: unknown): Promise<string> =>
  typeRow(tenant, 'PMO Settings', { ClientKey: name, Value: JSON.stringify(value) });
const kept = (): readonly unknown[] =>
  (device.lists.get(list)?.rows ?? []).map(({ fields }) => fields['Title']);
const tolds = (name: string): number =>
  news.filter((told) => told.kind === 'list' && told.name === name).length;

describe('whether the device may keep anything', () => {
  test('is not known while the settings could not be read: nothing is kept', async () => {
    tenant.fault('GET', 'PMO Settings', '403', 9);
    await set('keepOnDevice', 'nothing');
    const tab = await open();
    await clock.pass(10_000);
    expect(tab.engine.projects.getSnapshot().rows).toHaveLength(1);
    expect([...device.lists.keys()]).toEqual([]);
  });

  test('is as usual where there is no list of settings: projects without money', async () => {
    await tenant.graphFor('Tomas').call({ method: 'DELETE', path: pathOf('PMO Settings') });
    await open();
    expect(kept()).toEqual(['Atlas']);
    expect(JSON.stringify([...device.lists])).not.toContain('7654321');
  });

  test('everything: also who wrote a row', async () => {
    await set('keepOnDevice', 'everything');
    const team = await typeRow(tenant, 'PMO Teams', { Title: 'Red', TeamKey: 'RED' });
    const tab = await open();
    await typeCells(tenant, 'PMO Teams', team, { Title: 'Scarlet' }); // by Jonas
    await clock.pass(6000);
    await tab.engine.refresh();
    await clock.pass(1000);
    expect(device.lists.get('PMO Teams')?.rows).toMatchObject([{ modifiedBy: 'Jonas' }]);
  });
});

describe('what the device keeps is renewed', () => {
  test('when a row came', async () => {
    await open();
    await typeRow(tenant, list, { Title: 'Bora', ProjectKey: 'BOR-01' });
    await clock.pass(62_000);
    expect(kept()).toEqual(['Atlas', 'Bora']);
  });

  test('when one of several rows changed, or went', async () => {
    const bora = await typeRow(tenant, list, { Title: 'Bora', ProjectKey: 'BOR-01' });
    await open();
    await typeCells(tenant, list, id, { Title: 'Atlas 2' });
    await clock.pass(62_000);
    expect(kept()).toEqual(['Atlas 2', 'Bora']);
    await tenant.graphFor('Tomas').call({ method: 'DELETE', path: `${pathOf(list)}/items/${bora}` });
    await clock.pass(62_000);
    expect(kept()).toEqual(['Atlas 2']);
  });

  test('after an hour, so that its link to what changed does not grow old', async () => {
    await open();
    const before = device.lists.get(list)?.readAt ?? 0;
    await clock.pass(65 * 60_000);
    expect(device.lists.get(list)?.readAt).toBeGreaterThan(before + 3_600_000);
  });

  test('when the clock of the device went back: its readings would else look new for a day', async () => {
    await open();
    const before = device.lists.get(list)?.readAt ?? 0;
    clock.jump(-86_400_000);
    await clock.pass(62_000);
    expect(device.lists.get(list)?.readAt).toBeLessThan(before);
  });

  test('once for a change, by the tab that read it: two tabs do not pass it to and fro', async () => {
    await set('keepOnDevice', 'everything');
    const [one, other] = [await open(), await open()];
    await clock.pass(5000);
    news.length = 0;
    await typeCells(tenant, list, id, { Title: 'Atlas 2' });
    await clock.pass(65_000);
    expect(other.engine.projects.getSnapshot().rows[0]?.value.name).toBe('Atlas 2');
    expect(tolds(list)).toBe(1);
    one.close();
  });
});

test('teams are on the device too, and shown from there without a network', async () => {
  await typeRow(tenant, 'PMO Teams', { Title: 'Red', TeamKey: 'RED' });
  (await open()).close();
  const tab = openTab(tenant, { clock, device });
  tab.engine.setOnline(false);
  await clock.pass(1000);
  const { from, rows } = tab.engine.teams.getSnapshot();
  expect([from, rows.map(({ value }) => value.name)]).toEqual(['device', ['Red']]);
});

test('of the rows of one project the device keeps only those', async () => {
  for (const key of ['ATL-01', 'BOR-01'])
    await typeRow(tenant, 'PMO Milestones', { Title: key, ProjectKey: key });
  const tab = await open();
  for (const key of ['ATL-01', 'BOR-01']) {
    tab.engine.rowsOf('PMO Milestones', key).subscribe(() => undefined);
    await clock.pass(2000);
  }
  await clock.pass(10_000);
  await tab.engine.refresh();
  await clock.pass(2000);
  for (const key of ['ATL-01', 'BOR-01'])
    expect(device.lists.get(`PMO Milestones|${key}`)?.rows.map(({ fields }) => fields['Title'])).toEqual([
      key,
    ]);
});
