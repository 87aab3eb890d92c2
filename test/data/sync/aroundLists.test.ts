import { beforeEach, expect, test } from 'vitest';

import type { Around } from '#data/sync/engine.ts';
import { createProvisionedTenant, type TestTenant, typeRow } from '#test/data/tenant.ts';

import {
  createTestClock,
  createTestDevice,
  openTab,
  type TestClock,
  type TestDevice,
  type TestTab,
} from './syncWorld.ts';

let tenant: TestTenant;
let clock: TestClock;
let device: TestDevice;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  device = createTestDevice();
  await typeRow(tenant, 'PMO Projects', { Title: 'Atlas', ProjectKey: 'ATL-01' });
  await typeRow(tenant, 'PMO Decisions', { Title: 'Which supplier', ProjectKey: 'ATL-01', State: 'Asked' });
  await typeRow(tenant, 'PMO Decisions', { Title: 'Long ago', ProjectKey: 'ATL-01', State: 'Decided' });
});

const switchOn = (...features: string[]): Promise<string> =>
  typeRow(tenant, 'PMO Settings', { ClientKey: 'features', Value: JSON.stringify(features) });
/** As the portfolio does: it wants them before there is a screen. */
const open = async (): Promise<TestTab> => {
  const tab = openTab(tenant, { clock, device });
  tab.engine.around.subscribe(() => undefined);
  await clock.pass(2000);
  return tab;
};
const around = (tab: TestTab): Around => tab.engine.around.getSnapshot();
const asked = (tab: TestTab): string => decodeURIComponent(JSON.stringify(tab.sent.map(({ call }) => call)));
const titles = (tab: TestTab) => around(tab).lists.decisions?.map(({ title }) => title);

test('what the PMO switched on is read as far as it waits for somebody; what it did not is not asked for', async () => {
  await switchOn('decisions');
  const tab = await open();
  expect(titles(tab)).toEqual(['Which supplier']);
  expect(around(tab)).toMatchObject({ isSettled: true, lists: { help: undefined, demand: undefined } });
  expect(asked(tab)).not.toMatch(/PMO (?:Help|Demand|Toolkit)/u);
});

test('a second visit asks for them in the one $batch of the projects', async () => {
  await switchOn('decisions', 'help', 'capacity');
  (await open()).close();
  const tab = await open();
  expect(tab.sent.map(({ call }) => call.path)).toEqual(['/$batch']);
  expect(asked(tab)).toMatch(/PMO Projects.*PMO Demand.*PMO Toolkit.*PMO Decisions.*PMO Help/u);
  expect(titles(tab)).toEqual(['Which supplier']);
});

test('until SharePoint answered they are not settled, though the device has them', async () => {
  await switchOn('decisions');
  (await open()).close();
  const tab = openTab(tenant, { clock, device });
  const settled: (readonly [boolean, number | undefined])[] = [];
  tab.engine.around.subscribe(() => settled.push([around(tab).isSettled, titles(tab)?.length]));
  await clock.pass(2000);
  expect(settled).toContainEqual([false, 1]);
  expect(settled.at(-1)).toEqual([true, 1]);
});

test('nobody who wants them: they are not asked for', async () => {
  await switchOn('decisions');
  const tab = openTab(tenant, { clock, device });
  await clock.pass(2000);
  expect(asked(tab)).not.toContain('PMO Decisions');
});

test('a list that is not there is left out, and the rest is settled', async () => {
  await switchOn('decisions', 'help');
  const path = '/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO Help';
  expect((await tenant.graphFor('Tomas').call({ method: 'DELETE', path: encodeURI(path) })).ok).toBe(true);
  const tab = await open();
  expect(around(tab)).toMatchObject({ isSettled: true, lists: { help: undefined } });
  expect(titles(tab)).toEqual(['Which supplier']);
});
