import { beforeEach, describe, expect, test } from 'vitest';

import type { Project } from '#domain/project/project.ts';
import type { Team } from '#domain/team/team.ts';
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

describe('several tabs', () => {
  test('while one reads a change each minute, the other asks nothing', async () => {
    const [, other] = [await open(), await open()];
    const before = other.sent.length;
    for (let minute = 1; minute < 6; minute += 1) {
      await typeCells(tenant, list, id, { Title: `Atlas ${minute}` });
      await clock.pass(61_000);
    }
    expect(names(other)).toEqual(['Atlas 5']);
    expect(other.sent.length).toBe(before);
  });

  test('what one reads of teams, the other shows without asking', async () => {
    const team = await typeRow(tenant, 'PMO Teams', { Title: 'Red', TeamKey: 'RED' });
    const [one, other] = [await open(), await open()];
    await typeCells(tenant, 'PMO Teams', team, { Title: 'Scarlet' });
    const before = other.sent.length;
    await clock.pass(6000);
    await one.engine.refresh();
    await clock.pass(2000);
    const shown: readonly Team[] = other.engine.teams.getSnapshot().rows.map(({ value }) => value);
    expect(shown.map(({ name }) => name)).toEqual(['Scarlet']);
    expect(other.sent.length).toBe(before);
  });
});

describe('a tab that was closed', () => {
  test('before it had begun never asks', async () => {
    const tab = openTab(tenant, { clock, device });
    tab.close();
    await clock.pass(200_000);
    expect(tab.sent).toEqual([]);
  });

  test('asks nothing more, sends nothing more and hears nothing more', async () => {
    const [tab, other] = [await open(), await open()];
    tenant.fault('PATCH', '/items/', '503');
    await tab.engine.editRow(list, id, named('Atlas 2'));
    await clock.pass(100);
    const before = tab.sent.length;
    tab.close();
    await other.engine.editRow(list, id, named('Atlas 3'));
    await clock.pass(200_000);
    expect(tab.sent.length).toBe(before);
    expect(await title()).toBe('Atlas 3');
  });
});
