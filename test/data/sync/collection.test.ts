import { beforeEach, describe, expect, test } from 'vitest';

import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

import { createTestClock, createTestDevice, openTab, type TestClock, type TestTab } from './syncWorld.ts';

const list = 'PMO Projects';
const milestones = 'PMO Milestones';
let tenant: TestTenant;
let clock: TestClock;
let tab: TestTab;
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  clock = createTestClock();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01' });
  tab = openTab(tenant, { clock, device: createTestDevice() });
  await clock.pass(2000);
});

const snapshot = () => tab.engine.projects.getSnapshot();
const milestone: Milestone = {
  projectKey: 'ATL-01',
  title: 'Cut-over',
  baseline: undefined,
  forecast: undefined,
  actual: undefined,
  weight: 1,
  isBusinessEvent: false,
  dependsOn: [],
  forecastHistory: [],
};
const named = (name: string) => (now: Project) => ({ ...now, name });

describe('what a list shows', () => {
  test('is the very same while only other lists change, or what was told says nothing new', async () => {
    const before = snapshot();
    tab.engine.setOnline(false);
    await tab.engine.createRow(milestones, milestone);
    expect(snapshot()).toBe(before);
  });

  test('is another one when it could not be read, and again when it could', async () => {
    const before = snapshot();
    tab.answerNext({ ok: false, error: { kind: 'noAccess' } });
    await clock.pass(61_000);
    const failed = snapshot();
    expect(failed).toMatchObject({ problem: { kind: 'noAccess' }, readAt: before.readAt });
    expect(failed.rows).toBe(before.rows);
    await clock.pass(61_000);
    expect(snapshot()).toMatchObject({ problem: undefined });
    expect(snapshot().rows).toBe(before.rows);
  });

  test('follows what another reading of the same rows brought', async () => {
    await typeCells(tenant, list, id, { Title: 'Atlas 2' });
    const leave = tab.engine.rowsOf(list, 'ATL-01').subscribe(() => undefined);
    await clock.pass(1000);
    leave();
    expect(snapshot().rows[0]?.value.name).toBe('Atlas 2');
  });

  test('is told once somebody listens, and not to who stopped', async () => {
    let told = 0;
    const leave = tab.engine.projects.subscribe(() => (told += 1));
    tab.engine.setOnline(false);
    await tab.engine.editRow(list, id, named('Atlas 2'));
    expect(told).toBeGreaterThan(0);
    leave();
    const before = told;
    await tab.engine.editRow(list, id, named('Atlas 3'));
    expect(told).toBe(before);
  });
});

describe('a row that is no value', () => {
  test('is told as such and shown by nobody; one that is archived is neither', async () => {
    await typeRow(tenant, list, { Title: 'Without a key' });
    await typeRow(tenant, list, { Title: 'Gone', ProjectKey: 'OLD-01', Archived: 'Yes' });
    await clock.pass(61_000);
    const { rows, unreadable } = snapshot();
    expect(rows.map(({ value }) => value.name)).toEqual(['Atlas']);
    expect(unreadable).toMatchObject([{ kind: 'columnMissing', column: 'ProjectKey' }]);
    tab.engine.setOnline(false);
    await tab.engine.createRow(milestones, milestone);
    expect(snapshot().unreadable).toBe(unreadable);
  });
});

test('a row made here is on the screen at once, and never twice on its way', async () => {
  const ofAtlas = tab.engine.rowsOf<Milestone>(milestones, 'ATL-01');
  const seen: string[] = [];
  const leave = ofAtlas.subscribe(() => {
    const { rows } = ofAtlas.getSnapshot();
    seen.push(rows.map(({ value, edits }) => `${value.title} ${edits}`).join());
  });
  await clock.pass(2000);
  await tab.engine.createRow(milestones, milestone);
  await clock.pass(2000);
  leave();
  expect(new Set(seen)).toEqual(new Set(['', 'Cut-over saving', 'Cut-over sent']));
});
