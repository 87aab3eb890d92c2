import { beforeEach, expect, test } from 'vitest';

import type { Collection } from '#data/sync/engine.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

import {
  createTestClock,
  createTestDevice,
  openTab,
  type TestClock,
  type TestDevice,
  type TestTab,
} from './syncWorld.ts';

const list = 'PMO Milestones';
let tenant: TestTenant;
let clock: TestClock;
let device: TestDevice;
let tab: TestTab;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  device = createTestDevice();
  tab = openTab(tenant, { clock, device });
  await clock.pass(2000);
});

const addMilestone = (projectKey: string, title: string): Promise<string> =>
  typeRow(tenant, list, { Title: title, ProjectKey: projectKey });
const watch = async (key: string, of = tab): Promise<{ leave: () => void; rows: Collection<Milestone> }> => {
  const rows = of.engine.rowsOf<Milestone>(list, key);
  const leave = rows.subscribe(() => {});
  await clock.pass(2000);
  return { leave, rows };
};
const titles = (rows: Collection<Milestone>): string[] =>
  rows.getSnapshot().rows.map(({ value }) => value.title);

test('the rows of one project are read when somebody looks, and those of no other', async () => {
  await addMilestone('ATL-01', 'Go live');
  await addMilestone('BOR-01', 'Kick-off');
  const before = tab.sent.length;
  expect(tab.engine.rowsOf(list, 'ATL-01').getSnapshot().from).toBe('nothing');
  const { rows } = await watch('atl-01');
  expect(titles(rows)).toEqual(['Go live']);
  expect(tab.sent.length).toBe(before + 1);
  expect(tab.engine.rowsOf(list, 'ATL-01')).toBe(rows);
});

test('all rows of a small list are read when somebody looks, of a project or of none; what one makes is there at once', async () => {
  await typeRow(tenant, 'PMO Help', { Title: 'Who knows SAP?', State: 'Open', AskedOn: '2026-11-20' });
  await typeRow(tenant, 'PMO Help', { Title: 'A second tester', ProjectKey: 'ATL-01', State: 'Done' });
  const before = tab.sent.length;
  const help = tab.engine.allRowsOf<HelpRequest>('PMO Help');
  const asked = (): string[] => help.getSnapshot().rows.map(({ value }) => value.title);
  const leave = help.subscribe(() => {});
  await clock.pass(2000);
  expect(asked().toSorted()).toEqual(['A second tester', 'Who knows SAP?']);
  expect(tab.sent.length).toBe(before + 1);
  const [first] = help.getSnapshot().rows;
  await tab.engine.createRow('PMO Help', { ...first?.value, title: 'A room' });
  expect(asked()).toContain('A room');
  leave();
  await clock.pass(2000);
  expect(tab.engine.sending.getSnapshot().unsentCount).toBe(0);
  expect(tab.engine.allRowsOf('PMO Help')).toBe(help);
});

test('while somebody looks they are read again on coming back; when nobody does, they are not', async () => {
  const { rows, leave } = await watch('ATL-01');
  await addMilestone('ATL-01', 'Go live');
  await clock.pass(10_000);
  tab.engine.setVisible(false);
  tab.engine.setVisible(true);
  await clock.pass(1000);
  expect(titles(rows)).toEqual(['Go live']);
  leave();
  await addMilestone('ATL-01', 'Second');
  await tab.engine.refresh();
  expect(titles(rows)).toEqual(['Go live']);
});

test('a child stamp that moved says that somebody changed children: those of that project are read again after the poll', async () => {
  const id = await typeRow(tenant, 'PMO Projects', { Title: 'Atlas', ProjectKey: 'ATL-01', ChildStamp: 'A' });
  await clock.pass(70_000);
  const { rows } = await watch('ATL-01');
  await watch('BOR-01');
  await addMilestone('ATL-01', 'Go live');
  await typeCells(tenant, 'PMO Projects', id, { ChildStamp: 'B' });
  const before = tab.sent.length;
  await clock.pass(70_000);
  expect(titles(rows)).toEqual(['Go live']);
  expect(JSON.stringify(tab.sent.slice(before))).not.toContain('BOR-01');
});

test('a milestone that is gone is gone from its project, and the others stay', async () => {
  const id = await addMilestone('ATL-01', 'Go live');
  await addMilestone('BOR-01', 'Kick-off');
  const [atlas, bora] = [await watch('ATL-01'), await watch('BOR-01')];
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items/${id}`;
  await tenant.graphFor('Tomas').call({ method: 'DELETE', path });
  await clock.pass(6000);
  await tab.engine.refresh();
  expect(titles(atlas.rows)).toEqual([]);
  expect(titles(bora.rows)).toEqual(['Kick-off']);
});

test('they are on the device too, and shown from there without a network', async () => {
  await addMilestone('ATL-01', 'Go live');
  await watch('ATL-01');
  tab.close();
  const next = openTab(tenant, { clock, device });
  next.engine.setOnline(false);
  const { rows } = await watch('ATL-01', next);
  expect(titles(rows)).toEqual(['Go live']);
  expect(rows.getSnapshot().from).toBe('device');
});

test('the device keeps the rows of the 30 projects opened last', async () => {
  for (let number = 10; number < 45; number += 1) {
    const { leave } = await watch(`ATL-${number}`);
    leave();
  }
  const kept = [...device.lists.keys()].filter((name) => name.startsWith(`${list}|`));
  expect(kept.length).toBe(30);
  expect(kept).toContain(`${list}|ATL-44`);
  expect(kept).not.toContain(`${list}|ATL-14`);
});

test('a list that is missing is said, and is no error of the portfolio', async () => {
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}`;
  await tenant.graphFor('Tomas').call({ method: 'PATCH', path, body: { displayName: 'Old' } });
  const { rows } = await watch('ATL-01');
  expect(rows.getSnapshot().problem).toEqual({ kind: 'listMissing', list });
  expect(tab.engine.projects.getSnapshot().problem).toBeUndefined();
});
