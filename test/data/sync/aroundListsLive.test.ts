import { beforeEach, expect, test } from 'vitest';

import { typeCells, typeRow } from '#test/data/tenant.ts';

import { around, type AroundWorld, asked, createAroundWorld, titles } from './aroundWorld.ts';
import { openTab } from './syncWorld.ts';

let world: AroundWorld;

beforeEach(async () => {
  world = await createAroundWorld();
});

test('of each list only what waits for somebody is asked for and shown, also when a screen has read all of it', async () => {
  await world.switchOn('decisions', 'help', 'capacity');
  await typeRow(world.tenant, 'PMO Help', { Title: 'A tester', State: 'Open' });
  await typeRow(world.tenant, 'PMO Help', { Title: 'Long given', State: 'Done' });
  await typeRow(world.tenant, 'PMO Toolkit', { Title: 'Easter', Kind: 'Holiday' });
  await typeRow(world.tenant, 'PMO Toolkit', { Title: 'Stand-up', Kind: 'Practice' });
  const tab = await world.open();
  const filters = asked(tab).match(/(?<=filter=)[^&"]+/gu) ?? [];
  expect(filters.toSorted()).toEqual(
    ["Kind eq 'Holiday'", "State eq 'Asked'", "State eq 'Open'"].map((filter) => `fields/${filter}`),
  );
  const all = tab.engine.allRowsOf('PMO Help');
  all.subscribe(() => undefined);
  tab.engine.allRowsOf('PMO Decisions').subscribe(() => undefined);
  await world.clock.pass(2000);
  expect(all.getSnapshot().rows).toHaveLength(2);
  const { help, toolkit } = around(tab).lists;
  expect([titles(tab), help?.map(({ title }) => title), toolkit?.map(({ title }) => title)]).toEqual([
    ['Which supplier'],
    ['A tester'],
    ['Easter'],
  ]);
  await world.clock.pass(6000);
  await tab.engine.refresh();
  expect(all.getSnapshot().rows).toHaveLength(2);
});

test('each of them is on the device under its own name: offline, each shows its own rows', async () => {
  await world.switchOn('decisions', 'help');
  await typeRow(world.tenant, 'PMO Help', { Title: 'A tester', State: 'Open' });
  (await world.open()).close();
  const tab = openTab(world.tenant, world);
  tab.engine.setOnline(false);
  tab.engine.around.subscribe(() => undefined);
  await world.clock.pass(1000);
  expect([titles(tab), around(tab).lists.help?.map(({ title }) => title)]).toEqual([
    ['Which supplier'],
    ['A tester'],
  ]);
});

test('they are settled only when SharePoint answered for the last of them', async () => {
  await world.switchOn('decisions', 'help');
  const id = await typeRow(world.tenant, 'PMO Help', { Title: 'A tester', State: 'Open' });
  (await world.open()).close();
  await typeCells(world.tenant, 'PMO Help', id, { Title: 'Two testers' });
  const tab = openTab(world.tenant, world);
  const settled: (string | undefined)[] = [];
  tab.engine.around.subscribe(() => {
    const { isSettled, lists } = around(tab);
    if (isSettled && lists.help !== undefined) settled.push(lists.help[0]?.title);
  });
  await world.clock.pass(2000);
  expect(new Set(settled)).toEqual(new Set(['Two testers']));
});

test('a screen that wants them later has them at once, and once it is gone they are asked for no more', async () => {
  await world.switchOn('decisions');
  const tab = openTab(world.tenant, world);
  await world.clock.pass(2000);
  let changes = 0;
  const leave = tab.engine.around.subscribe(() => (changes += 1));
  await world.clock.pass(1000);
  expect(titles(tab)).toEqual(['Which supplier']);
  leave();
  const [before, told] = [tab.sent.length, changes];
  await typeRow(world.tenant, 'PMO Decisions', { Title: 'Second', ProjectKey: 'ATL-01', State: 'Asked' });
  await world.clock.pass(6000);
  await tab.engine.refresh();
  expect(decodeURIComponent(JSON.stringify(tab.sent.slice(before)))).not.toContain('PMO Decisions');
  expect(changes).toBe(told);
});

test('what the PMO switches off is gone from the screen as soon as one tab knows; after a sign-out all of it is', async () => {
  const id = await world.switchOn('decisions', 'help');
  const tab = await world.open();
  await typeCells(world.tenant, 'PMO Settings', id, { Value: JSON.stringify(['help']) });
  await world.clock.pass(6000);
  const other = openTab(world.tenant, world); // reads it first, and leaves it on the device
  await world.clock.pass(2000);
  expect(around(tab).lists).toMatchObject({ decisions: undefined, help: [] });
  other.close();
  world.device.openTab().store.tellOtherTabs({ kind: 'wiped' });
  await world.clock.pass(1000);
  expect(around(tab).lists.help).toBeUndefined();
});
