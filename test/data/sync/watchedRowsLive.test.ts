import { beforeEach, expect, test } from 'vitest';

import type { Collection } from '#data/sync/engine.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import { createProvisionedTenant, type TestTenant, typeRow } from '#test/data/tenant.ts';

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

test('who looks away hears of nothing more; a project’s key is found as it was typed, with blanks or in lower case', async () => {
  const { rows, leave } = await watch('ATL-01');
  await addMilestone(' atl-01 ', 'Go live');
  await typeRow(tenant, list, { Title: 'Of nobody' });
  const all = tab.engine.allRowsOf<Milestone>(list);
  const leaveAll = all.subscribe(() => undefined);
  await clock.pass(2000);
  expect(titles(rows)).toEqual(['Go live']);
  leave();
  let told = 0;
  const leaveAgain = rows.subscribe(() => (told += 1));
  await clock.pass(2000);
  leaveAgain();
  const before = told;
  await addMilestone('ATL-01', 'Second');
  await clock.pass(6000);
  await tab.engine.refresh();
  expect(titles(all)).toContain('Second');
  expect(told).toBe(before);
  leaveAll();
});

test('a list that is none of ours is a mistake of ours', () => {
  expect(() => tab.engine.allRowsOf('PMO Tomorrow')).toThrow('no list of ours: PMO Tomorrow');
});

test('a list that is looked at as a whole is no project that was opened', async () => {
  const leave = tab.engine.allRowsOf('PMO Help').subscribe(() => undefined);
  await clock.pass(2000);
  leave();
  expect([...device.lists.keys()]).toContain('PMO Help');
  expect(device.lists.get('recent projects')).toBeUndefined();
});
