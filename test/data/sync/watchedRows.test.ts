import { beforeEach, expect, test } from 'vitest';

import type { HelpRequest } from '#domain/help/helpRequest.ts';

import { typeCells, typeRow } from '#test/data/tenant.ts';

import { createWatchedWorld, list, titles, type WatchedWorld } from './watchedWorld.ts';
import { openTab } from './syncWorld.ts';

let world: WatchedWorld;

beforeEach(async () => {
  world = await createWatchedWorld();
});

test('the rows of one project are read when somebody looks, and those of no other', async () => {
  await world.addMilestone('ATL-01', 'Go live');
  await world.addMilestone('BOR-01', 'Kick-off');
  const before = world.tab.sent.length;
  expect(world.tab.engine.rowsOf(list, 'ATL-01').getSnapshot().from).toBe('nothing');
  const { rows } = await world.watch('atl-01');
  expect(titles(rows)).toEqual(['Go live']);
  expect(world.tab.sent.length).toBe(before + 1);
  expect(world.tab.engine.rowsOf(list, 'ATL-01')).toBe(rows);
});

test('all rows of a small list are read when somebody looks, of a project or of none; what one makes is there at once', async () => {
  await typeRow(world.tenant, 'PMO Help', { Title: 'Who knows SAP?', State: 'Open', AskedOn: '2026-11-20' });
  await typeRow(world.tenant, 'PMO Help', { Title: 'A second tester', ProjectKey: 'ATL-01', State: 'Done' });
  const before = world.tab.sent.length;
  const help = world.tab.engine.allRowsOf<HelpRequest>('PMO Help');
  const asked = (): string[] => help.getSnapshot().rows.map(({ value }) => value.title);
  const leave = help.subscribe(() => {});
  await world.clock.pass(2000);
  expect(asked().toSorted()).toEqual(['A second tester', 'Who knows SAP?']);
  expect(world.tab.sent.length).toBe(before + 1);
  const [first] = help.getSnapshot().rows;
  await world.tab.engine.createRow('PMO Help', { ...first?.value, title: 'A room' });
  expect(asked()).toContain('A room');
  leave();
  await world.clock.pass(2000);
  expect(world.tab.engine.sending.getSnapshot().unsentCount).toBe(0);
  expect(world.tab.engine.allRowsOf('PMO Help')).toBe(help);
});

test('while somebody looks they are read again on coming back; when nobody does, they are not', async () => {
  const { rows, leave } = await world.watch('ATL-01');
  await world.addMilestone('ATL-01', 'Go live');
  await world.clock.pass(10_000);
  world.tab.engine.setVisible(false);
  world.tab.engine.setVisible(true);
  await world.clock.pass(1000);
  expect(titles(rows)).toEqual(['Go live']);
  leave();
  await world.addMilestone('ATL-01', 'Second');
  await world.tab.engine.refresh();
  expect(titles(rows)).toEqual(['Go live']);
});

test('a child stamp that moved says that somebody changed children: those of that project are read again after the poll', async () => {
  const id = await typeRow(world.tenant, 'PMO Projects', {
    Title: 'Atlas',
    ProjectKey: 'ATL-01',
    ChildStamp: 'A',
  });
  await world.clock.pass(70_000);
  const { rows } = await world.watch('ATL-01');
  await world.watch('BOR-01');
  await world.addMilestone('ATL-01', 'Go live');
  await typeCells(world.tenant, 'PMO Projects', id, { ChildStamp: 'B' });
  const before = world.tab.sent.length;
  await world.clock.pass(70_000);
  expect(titles(rows)).toEqual(['Go live']);
  expect(JSON.stringify(world.tab.sent.slice(before))).not.toContain('BOR-01');
});

test('a milestone that is gone is gone from its project, and the others stay', async () => {
  const id = await world.addMilestone('ATL-01', 'Go live');
  await world.addMilestone('BOR-01', 'Kick-off');
  const [atlas, bora] = [await world.watch('ATL-01'), await world.watch('BOR-01')];
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items/${id}`;
  await world.tenant.graphFor('Tomas').call({ method: 'DELETE', path });
  await world.clock.pass(6000);
  await world.tab.engine.refresh();
  expect(titles(atlas.rows)).toEqual([]);
  expect(titles(bora.rows)).toEqual(['Kick-off']);
});

test('they are on the device too, and shown from there without a network', async () => {
  await world.addMilestone('ATL-01', 'Go live');
  await world.watch('ATL-01');
  world.tab.close();
  const next = openTab(world.tenant, world);
  next.engine.setOnline(false);
  const { rows } = await world.watch('ATL-01', next);
  expect(titles(rows)).toEqual(['Go live']);
  expect(rows.getSnapshot().from).toBe('device');
});

test('the device keeps the rows of the 30 projects opened last', async () => {
  for (let number = 10; number < 45; number += 1) {
    const { leave } = await world.watch(`ATL-${number}`);
    leave();
  }
  const kept = [...world.device.lists.keys()].filter((name) => name.startsWith(`${list}|`));
  expect(kept.length).toBe(30);
  expect(kept).toContain(`${list}|ATL-44`);
  expect(kept).not.toContain(`${list}|ATL-14`);
});

test('a list that is missing is said, and is no error of the portfolio', async () => {
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}`;
  await world.tenant.graphFor('Tomas').call({ method: 'PATCH', path, body: { displayName: 'Old' } });
  const { rows } = await world.watch('ATL-01');
  expect(rows.getSnapshot().problem).toEqual({ kind: 'listMissing', list });
  expect(world.tab.engine.projects.getSnapshot().problem).toBeUndefined();
});
