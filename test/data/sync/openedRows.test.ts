import { beforeEach, expect, test } from 'vitest';

import type { Collection } from '#data/sync/engine.ts';
import type { Project } from '#domain/project/project.ts';
import { typeCells, typeRow } from '#test/data/tenant.ts';

import { createSyncWorld, openTab, type SyncWorld, type TestTab } from './syncWorld.ts';

const list = 'PMO Projects';
const minute = 60_000;
let tenant: SyncWorld['tenant'];
let clock: SyncWorld['clock'];
let device: SyncWorld['device'];
let tab: TestTab;
let atlas: string;

beforeEach(async () => {
  ({ tenant, clock, device } = await createSyncWorld());
  atlas = await addProject('ATL-01', 'Atlas');
  await addProject('BOR-01', 'Boreas');
  tab = openTab(tenant, { clock, device });
  await clock.pass(2000);
});

const addProject = (key: string, name: string): Promise<string> =>
  typeRow(tenant, list, { Title: name, ProjectKey: key, ...reportOf(key, 'Begun') });

/** What a save of a status writes, as far as it matters here: the headline stands twice, for all and as a detail. */
const reportOf = (key: string, headline: string) => ({
  Headline: headline,
  Latest: JSON.stringify({
    projectKey: key,
    week: '2026-W47',
    reportedOn: '2026-11-18',
    rag: 'green',
    headline,
    next: '',
    needHelp: '',
    evidence: {},
    source: 'tab',
    author: { id: 'ida', upn: 'ida@nordvik.example', name: 'Ida' },
  }),
});
const report = (id: string, key: string, headline: string) =>
  typeCells(tenant, list, id, reportOf(key, headline));

const open = async (key: string) => {
  const rows = tab.engine.rowsOf<Project>(list, key);
  const leave = rows.subscribe(() => {});
  await clock.pass(2000);
  return { rows, leave };
};
/** The headline and that of the report: never of two different states. */
const headlines = (rows: Collection<Project>, name = 'Atlas') => {
  const found = rows.getSnapshot().rows.find(({ value }) => value.name === name);
  return [found?.value.headline, found?.value.latest?.headline];
};
const callsAfter = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = tab.sent.length;
  await act();
  return tab.sent
    .slice(before)
    .map(({ call }) => (call.path === '/$batch' ? JSON.stringify(call.body) : call.path));
};

test('of a project that nobody opened, a poll brings what a portfolio shows, in one call, and no details', async () => {
  await report(atlas, 'ATL-01', 'Second');
  const calls = await callsAfter(() => clock.pass(minute));
  expect(calls).toHaveLength(1);
  expect(headlines(tab.engine.projects)).toEqual(['Second', undefined]);
  expect(tab.engine.projects.getSnapshot().withoutColumns).toContain('Latest');
});

test('a project that is open goes from one whole state to the next, and never shows cells of two', async () => {
  const { rows } = await open('ATL-01');
  const shown: unknown[] = [];
  rows.subscribe(() => shown.push(headlines(rows)));
  await report(atlas, 'ATL-01', 'Second');
  const calls = await callsAfter(() => clock.pass(minute));
  expect(headlines(rows)).toEqual(['Second', 'Second']);
  expect(rows.getSnapshot().rows[0]?.modifiedBy).toBe('Jonas');
  expect(calls).toHaveLength(2);
  expect(calls[1]).toContain(`/items/${atlas}?`);
  for (const [headline, ofReport] of shown as string[][]) expect(ofReport).toBe(headline);
});

test('one that was open before stays whole as well; another one costs nothing', async () => {
  const { rows, leave } = await open('ATL-01');
  leave();
  await report(atlas, 'ATL-01', 'Second');
  await typeCells(tenant, list, '2', { Headline: 'Also new' });
  const calls = await callsAfter(() => clock.pass(minute));
  expect(headlines(rows)).toEqual(['Second', 'Second']);
  expect(headlines(tab.engine.projects, 'Boreas')[0]).toBe('Also new');
  expect(calls.join()).not.toContain('/items/2?');
});

test('what the open screen itself has read is not fetched again because the portfolio says that it changed', async () => {
  const { rows } = await open('ATL-01');
  await report(atlas, 'ATL-01', 'Second');
  const calls = await callsAfter(() => tab.engine.refresh());
  expect(headlines(rows)).toEqual(['Second', 'Second']);
  expect(calls).toHaveLength(1);
});

test('nor is what this person just saved', async () => {
  const { rows } = await open('ATL-01');
  await tab.engine.editRow(list, atlas, (now: Project) => ({ ...now, headline: 'Mine' }));
  await clock.pass(2000);
  const calls = await callsAfter(() => clock.pass(minute));
  expect(headlines(rows)).toEqual(['Mine', 'Begun']);
  expect(calls).toHaveLength(1);
});

test('a project that is open and was deleted is gone, and the others are there', async () => {
  const { rows } = await open('ATL-01');
  await report(atlas, 'ATL-01', 'Second');
  const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Projects/items/${atlas}`;
  await tenant.graphFor('Tomas').call({ method: 'DELETE', path });
  await clock.pass(minute);
  expect(rows.getSnapshot().rows).toEqual([]);
  expect(tab.engine.projects.getSnapshot().rows.map(({ value }) => value.name)).toEqual(['Boreas']);
});

test('after SharePoint lost track (410) too an open project is whole', async () => {
  const { rows } = await open('ATL-01');
  await report(atlas, 'ATL-01', 'Second');
  tab.answerNext({
    ok: false,
    error: {
      kind: 'unavailable',
      status: 410,
      startOver: `https://graph.microsoft.com/v1.0/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Projects/items/delta`,
    },
  });
  await clock.pass(minute);
  expect(headlines(rows)).toEqual(['Second', 'Second']);
  expect(tab.engine.projects.getSnapshot().withoutColumns).toContain('Latest');
});

test('what another tab keeps on the device of a project that is open here is read whole', async () => {
  const { rows } = await open('ATL-01');
  const shown: unknown[] = [];
  rows.subscribe(() => shown.push(headlines(rows)));
  const other = openTab(tenant, { clock, device });
  await clock.pass(2000);
  await report(atlas, 'ATL-01', 'Second');
  await other.engine.refresh();
  await clock.pass(2000);
  expect(headlines(rows)).toEqual(['Second', 'Second']);
  for (const [headline, ofReport] of shown as string[][]) expect(ofReport).toBe(headline);
});

test('whose milestones alone are on screen is not opened: it costs nothing', async () => {
  tab.engine.rowsOf('PMO Milestones', 'ATL-01').subscribe(() => undefined);
  await clock.pass(2000);
  await report(atlas, 'ATL-01', 'Second');
  expect(await callsAfter(() => clock.pass(minute))).toHaveLength(1);
  expect(headlines(tab.engine.projects)).toEqual(['Second', undefined]);
});
