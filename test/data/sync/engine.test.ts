import { beforeEach, describe, expect, test } from 'vitest';

import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Project } from '#domain/project/project.ts';
import { cellsOf, createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

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
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  device = createTestDevice();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01' });
});

const open = async (rng?: () => number): Promise<TestTab> => {
  const tab = openTab(tenant, { clock, device, ...(rng && { rng }) });
  await clock.pass(2000);
  return tab;
};
const named = (name: string) => (now: Project) => ({ ...now, name });
const title = async (): Promise<unknown> => (await cellsOf(tenant, list, id))['Title'];
const names = (tab: TestTab): readonly string[] =>
  tab.engine.projects.getSnapshot().rows.map(({ value }) => value.name);

test('two tabs never give two changes of one moment the same id', async () => {
  const [one, other] = [await open(() => 0.1), await open(() => 0.9)];
  for (const { engine } of [one, other]) engine.setOnline(false);
  const ids = [
    await one.engine.editRow(list, id, named('One')),
    await other.engine.editRow(list, id, named('Other')),
  ];
  expect(ids[0]).not.toBe(ids[1]);
  expect(device.operations).toHaveLength(2);
});

test('sums over children are those of the PMO’s day', async () => {
  let dice = 0;
  const tab = await open(() => (dice = (dice + 0.37) % 1));
  const milestone = {
    projectKey: 'ATL-01',
    title: 'Cut-over',
    weight: 1,
    dependsOn: [],
    forecastHistory: [],
  };
  await tab.engine.createRow('PMO Milestones', { ...milestone, actual: '2026-11-18' });
  await tab.engine.createRow(
    'PMO Milestones',
    { ...milestone, title: 'Go live', forecast: '2026-12-01' },
    'K2',
  );
  await clock.pass(5000);
  expect(await cellsOf(tenant, list, id)).toMatchObject({ MilestonesOpen: 1, NextMilestone: 'Go live' });
});

describe('what could not be read', () => {
  test.each<GraphProblem>([
    { kind: 'unavailable', status: 503 },
    { kind: 'offline' },
    { kind: 'signInNeeded' },
    { kind: 'throttled', retryAfterSeconds: 1 },
  ])('passes: after $kind it is tried again within seconds', async (error) => {
    const tab = await open();
    await typeCells(tenant, list, id, { Title: 'Atlas 2' });
    tab.answerNext({ ok: false, error });
    await clock.pass(75_000);
    expect(names(tab)).toEqual(['Atlas 2']);
    expect(tab.sent.length).toBeLessThanOrEqual(4);
  });

  test('does not pass by itself: what is refused is asked for again with the next minute, not before', async () => {
    const tab = await open();
    const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}`;
    await tenant.graphFor('Tomas').call({ method: 'PATCH', path, body: { displayName: 'Old' } });
    await clock.pass(60_000);
    const before = tab.sent.length;
    await clock.pass(50_000);
    expect(tab.sent.length).toBe(before);
  });
});

describe('somebody who looks', () => {
  test.each(['refresh', 'setVisible'] as const)('(%s) has what waits sent at once', async (how) => {
    const tab = await open();
    tenant.fault('PATCH', '/items/', '503', 3);
    await tab.engine.editRow(list, id, named('Atlas 2'));
    await clock.pass(3200); // three tries; the next would come in four seconds
    expect(await title()).toBe('Atlas');
    if (how === 'refresh') void tab.engine.refresh();
    else {
      tab.engine.setVisible(false);
      tab.engine.setVisible(true);
    }
    await clock.pass(100);
    expect(await title()).toBe('Atlas 2');
  });

  test('away sends nothing earlier', async () => {
    const tab = await open();
    tenant.fault('PATCH', '/items/', '503', 3);
    await tab.engine.editRow(list, id, named('Atlas 2'));
    await clock.pass(3200);
    tab.engine.setVisible(false);
    await clock.pass(100);
    expect(await title()).toBe('Atlas');
  });
});
