import { beforeEach, expect, test } from 'vitest';

import type { Milestone } from '#domain/milestones/milestone.ts';
import { createTestClock, createTestDevice, createWriter } from '#test/data/sync/writers.ts';
import { createProvisionedTenant, rowsOf, type TestTenant, typeCells } from '#test/data/tenant.ts';

const list = 'PMO Milestones';
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
let tenant: TestTenant;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
});

test('a new row tells of a clock that is a day off', async () => {
  const ida = createWriter(tenant, 'Ida', { clock: createTestClock('2026-11-19T12:00:00Z') });
  await ida.createRow(list, milestone);
  await ida.sent();
  expect(Math.round((ida.sending.getSnapshot().clockAheadMs ?? 0) / 3_600_000)).toBe(24);
});

test('a row that was made hours ago, and is found by its key only now, tells nothing of the clock', async () => {
  const ida = createWriter(tenant, 'Ida');
  tenant.fault('POST', '/items', 'applyThenDrop');
  tenant.fault('GET', '/items', '503');
  await ida.createRow(list, milestone);
  await ida.sent();
  await ida.later(5 * 3_600_000);
  await ida.later(5000);
  expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0, clockAheadMs: undefined });
});

async function madeTwice(between: () => Promise<unknown> | void) {
  const device = createTestDevice();
  const before = createWriter(tenant, 'Ida', { device });
  await before.createRow(list, milestone);
  const unsent = structuredClone(device.outbox);
  await before.sent();
  await between();
  device.outbox.push(...unsent);
  const after = createWriter(tenant, 'Ida', { device });
  await after.sent();
  return after;
}

test('a row that SharePoint refuses, and that cannot be looked for now, is asked about by nobody: it waits', async () => {
  const ida = await madeTwice(() => tenant.fault('GET', '/items', '503'));
  expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 1, needsYou: [] });
  await ida.later(5000);
  await ida.later(5000);
  expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0, needsYou: [] });
  expect(await rowsOf(tenant, list)).toHaveLength(1);
});

test('a row by a key of ours is ours, though colleagues have written on it until its log forgot us', async () => {
  const ida = await madeTwice(async () => {
    const [made] = await rowsOf(tenant, list);
    await typeCells(tenant, list, made?.id ?? '', { Title: 'Theirs', OpLog: 'OF-OTHERS' });
  });
  expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0, needsYou: [] });
  expect(await rowsOf(tenant, list)).toMatchObject([{ fields: { Title: 'Theirs' } }]);
});
