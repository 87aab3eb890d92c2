import { beforeEach, describe, expect, test } from 'vitest';

import type { Project } from '#domain/project/project.ts';
import { createTestClock, createTestDevice, createWriter, type Writer } from '#test/data/sync/writers.ts';
import { cellsOf, createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let atlas: string;
let depot: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  atlas = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1', Budget: 1 });
  depot = await typeRow(tenant, list, { Title: 'Depot', ProjectKey: 'DEP-01', ClientKey: 'K2', Budget: 1 });
});

async function writerOf(options: Parameters<typeof createWriter>[2] = {}): Promise<Writer> {
  const writer = createWriter(tenant, 'Ida', options);
  await writer.read(list, atlas);
  await writer.read(list, depot);
  return writer;
}
const budget = (writer: Writer, id: string, amount: number): Promise<string> =>
  writer.editRow<Project>(list, id, (project) => ({ ...project, budget: amount }));
const budgetOf = async (id: string): Promise<unknown> => (await cellsOf(tenant, list, id))['Budget'];

describe('order', () => {
  test('edits of one row are sent in the order they were made, and each sees the one before as its base', async () => {
    const ida = await writerOf();
    ida.setOnline(false);
    for (const amount of [2, 3, 4]) await budget(ida, atlas, amount);
    ida.setOnline(true);
    await ida.sent();
    expect(await budgetOf(atlas)).toBe(4);
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0, needsYou: [] });
  });

  test('a row that waits for the person holds up what comes after on it, and nothing else', async () => {
    const ida = await writerOf();
    await typeCells(tenant, list, atlas, { Budget: 50 });
    await budget(ida, atlas, 2);
    await ida.sent();
    await ida.editRow<Project>(list, atlas, (project) => ({ ...project, businessGoal: 'After' }));
    await budget(ida, depot, 2);
    await ida.sent();
    expect(await budgetOf(depot)).toBe(2);
    expect(await cellsOf(tenant, list, atlas)).not.toHaveProperty('BusinessGoal');
    expect(ida.outbox.all()).toHaveLength(2);
  });

  test('a row that SharePoint cannot take now is passed by', async () => {
    const ida = await writerOf();
    tenant.fault('PATCH', `/items/${atlas}`, '412', 5);
    ida.setOnline(false);
    await budget(ida, atlas, 2);
    await budget(ida, depot, 2);
    ida.setOnline(true);
    await ida.sent();
    expect([await budgetOf(atlas), await budgetOf(depot)]).toEqual([1, 2]);
    await ida.later(2000);
    expect(await budgetOf(atlas)).toBe(2);
  });

  test('one operation at a time', async () => {
    const ida = await writerOf();
    const before = tenant.calls().length;
    await Promise.all([budget(ida, atlas, 2), budget(ida, depot, 2), budget(ida, atlas, 3)]);
    await ida.sent();
    const methods = tenant
      .calls()
      .slice(before)
      .map(({ method }) => method);
    expect(methods).toEqual(['GET', 'PATCH', 'GET', 'PATCH', 'GET', 'PATCH']);
  });
});

describe('several tabs', () => {
  test('a tab that does not hold the lock sends nothing; the one that does sends its edits too', async () => {
    const device = createTestDevice();
    const clock = createTestClock('2026-11-18T12:00:00Z');
    const holder = await writerOf({ device, clock });
    const other = await writerOf({ device, clock, isSender: false });
    const opId = await budget(other, atlas, 2);
    await other.sent();
    await holder.sent();
    expect(await budgetOf(atlas)).toBe(2);
    expect(other.outcomes).toEqual([{ opId, kind: 'saved' }]);
    expect([holder.outbox.all(), other.outbox.all(), device.outbox]).toEqual([[], [], []]);
  });

  test('a tab that takes over sends what the one before left', async () => {
    const device = createTestDevice();
    const gone = await writerOf({ device, isSender: false });
    await budget(gone, atlas, 2);
    const next = await writerOf({ device });
    await next.sent();
    expect(await budgetOf(atlas)).toBe(2);
  });

  test('what the device did not take is sent by the tab that has it: no other one could', async () => {
    const device = createTestDevice();
    const holder = await writerOf({ device });
    const other = await writerOf({ device, isSender: false });
    await budget(other, depot, 2);
    device.isFull = true;
    await budget(other, atlas, 2);
    expect(other.sending.getSnapshot()).toMatchObject({ isDurable: false, unsentCount: 2 });
    await other.sent();
    await holder.sent();
    expect([await budgetOf(atlas), await budgetOf(depot)]).toEqual([2, 2]);
    expect([holder.outbox.all(), other.outbox.all()]).toEqual([[], []]);
  });

  test('a tab that gave the lock back sends no more', async () => {
    const ida = await writerOf({ isSender: false });
    const release = ida.holdSending();
    release();
    await budget(ida, atlas, 2);
    await ida.sent();
    await ida.later(120_000);
    expect(await budgetOf(atlas)).toBe(1);
  });
});

test('what is not on the device yet is not sent, even while others are', async () => {
  const device = createTestDevice();
  const ida = await writerOf({ device });
  await budget(ida, depot, 2);
  device.isStuck = true;
  const keeping = budget(ida, atlas, 2);
  await ida.sent();
  expect([await budgetOf(depot), await budgetOf(atlas)]).toEqual([2, 1]);
  device.isStuck = false;
  await keeping;
  await ida.sent();
  expect(await budgetOf(atlas)).toBe(2);
});

describe('a crash', () => {
  test('between the answer and the removal from the device: OpLog settles it, and nothing is written twice', async () => {
    const device = createTestDevice();
    const ida = await writerOf({ device });
    await budget(ida, atlas, 2);
    const unsent = structuredClone(device.outbox);
    await ida.sent();
    device.outbox.push(...unsent);
    await typeCells(tenant, list, atlas, { Budget: 50 });
    const again = await writerOf({ device });
    await again.sent();
    expect(await budgetOf(atlas)).toBe(50);
    expect(device.outbox).toEqual([]);
  });
});

describe('what is on the screen', () => {
  test('the answered row is known before the operation leaves the outbox', async () => {
    const ida = await writerOf();
    const seen: unknown[] = [];
    ida.outbox.subscribe(() => {
      if (ida.outbox.all().length === 0) seen.push(ida.rows.row(list, { id: atlas })?.fields['Budget']);
    });
    await budget(ida, atlas, 2);
    await ida.sent();
    expect(seen).toEqual([2]);
  });
});
