import { beforeEach, expect, test } from 'vitest';

import type { Around } from '#data/sync/engine.ts';
import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

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

test('of each list only what waits for somebody is asked for and shown, also when a screen has read all of it', async () => {
  await switchOn('decisions', 'help', 'capacity');
  await typeRow(tenant, 'PMO Help', { Title: 'A tester', State: 'Open' });
  await typeRow(tenant, 'PMO Help', { Title: 'Long given', State: 'Done' });
  await typeRow(tenant, 'PMO Toolkit', { Title: 'Easter', Kind: 'Holiday' });
  await typeRow(tenant, 'PMO Toolkit', { Title: 'Stand-up', Kind: 'Practice' });
  const tab = await open();
  const filters = asked(tab).match(/(?<=filter=)[^&"]+/gu) ?? [];
  expect(filters.toSorted()).toEqual(
    ["Kind eq 'Holiday'", "State eq 'Asked'", "State eq 'Open'"].map((filter) => `fields/${filter}`),
  );
  const all = tab.engine.allRowsOf('PMO Help');
  all.subscribe(() => undefined);
  tab.engine.allRowsOf('PMO Decisions').subscribe(() => undefined);
  await clock.pass(2000);
  expect(all.getSnapshot().rows).toHaveLength(2);
  const { help, toolkit } = around(tab).lists;
  expect([titles(tab), help?.map(({ title }) => title), toolkit?.map(({ title }) => title)]).toEqual([
    ['Which supplier'],
    ['A tester'],
    ['Easter'],
  ]);
  await clock.pass(6000);
  await tab.engine.refresh();
  expect(all.getSnapshot().rows).toHaveLength(2);
});

test('each of them is on the device under its own name: offline, each shows its own rows', async () => {
  await switchOn('decisions', 'help');
  await typeRow(tenant, 'PMO Help', { Title: 'A tester', State: 'Open' });
  (await open()).close();
  const tab = openTab(tenant, { clock, device });
  tab.engine.setOnline(false);
  tab.engine.around.subscribe(() => undefined);
  await clock.pass(1000);
  expect([titles(tab), around(tab).lists.help?.map(({ title }) => title)]).toEqual([
    ['Which supplier'],
    ['A tester'],
  ]);
});

test('they are settled only when SharePoint answered for the last of them', async () => {
  await switchOn('decisions', 'help');
  const id = await typeRow(tenant, 'PMO Help', { Title: 'A tester', State: 'Open' });
  (await open()).close();
  await typeCells(tenant, 'PMO Help', id, { Title: 'Two testers' });
  const tab = openTab(tenant, { clock, device });
  const settled: (string | undefined)[] = [];
  tab.engine.around.subscribe(() => {
    const { isSettled, lists } = around(tab);
    if (isSettled && lists.help !== undefined) settled.push(lists.help[0]?.title);
  });
  await clock.pass(2000);
  expect(new Set(settled)).toEqual(new Set(['Two testers']));
});

test('a screen that wants them later has them at once, and once it is gone they are asked for no more', async () => {
  await switchOn('decisions');
  const tab = openTab(tenant, { clock, device });
  await clock.pass(2000);
  let changes = 0;
  const leave = tab.engine.around.subscribe(() => (changes += 1));
  await clock.pass(1000);
  expect(titles(tab)).toEqual(['Which supplier']);
  leave();
  const [before, told] = [tab.sent.length, changes];
  await typeRow(tenant, 'PMO Decisions', { Title: 'Second', ProjectKey: 'ATL-01', State: 'Asked' });
  await clock.pass(6000);
  await tab.engine.refresh();
  expect(decodeURIComponent(JSON.stringify(tab.sent.slice(before)))).not.toContain('PMO Decisions');
  expect(changes).toBe(told);
});

test('what the PMO switches off is gone from the screen as soon as one tab knows; after a sign-out all of it is', async () => {
  const id = await switchOn('decisions', 'help');
  const tab = await open();
  await typeCells(tenant, 'PMO Settings', id, { Value: JSON.stringify(['help']) });
  await clock.pass(6000);
  const other = openTab(tenant, { clock, device }); // reads it first, and leaves it on the device
  await clock.pass(2000);
  expect(around(tab).lists).toMatchObject({ decisions: undefined, help: [] });
  other.close();
  device.openTab().store.tellOtherTabs({ kind: 'wiped' });
  await clock.pass(1000);
  expect(around(tab).lists.help).toBeUndefined();
});
