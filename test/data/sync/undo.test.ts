import { beforeEach, describe, expect, test } from 'vitest';

import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import { createTestDevice, createWriter, type Writer } from '#test/data/sync/writers.ts';
import { cellsOf, createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let id: string;
let ida: Writer;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, {
    Title: 'Atlas',
    ProjectKey: 'ATL-01',
    ClientKey: 'K1',
    Budget: 1,
    Value: 10,
  });
  ida = createWriter(tenant, 'Ida');
  await ida.read(list, id);
});

const spend = (writer: Writer, budget: number, value = 10): Promise<string> =>
  writer.editRow<Project>(list, id, (project) => ({ ...project, budget, value }));
const budgetNow = async (): Promise<unknown> => (await cellsOf(tenant, list, id))['Budget'];

describe('undo of an edit', () => {
  test('that was never sent: it is withdrawn and nothing is sent', async () => {
    ida.setOnline(false);
    const opId = await spend(ida, 2);
    await ida.sent();
    expect(await ida.undo(opId)).toBe('withdrawn');
    const before = tenant.calls().length;
    ida.setOnline(true);
    await ida.sent();
    expect(ida.outbox.all()).toEqual([]);
    expect(tenant.calls().length).toBe(before);
  });

  test('that is in SharePoint: what was there before is written back', async () => {
    const opId = await spend(ida, 2);
    await ida.sent();
    expect(await ida.undo(opId)).toBe('undoing');
    await ida.sent();
    expect(await budgetNow()).toBe(1);
  });

  test('is all or nothing: if one of its cells was written since, none is taken back, and that is said', async () => {
    const opId = await spend(ida, 2, 20);
    await ida.sent();
    await typeCells(tenant, list, id, { Value: 30 });
    await ida.undo(opId);
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 2, Value: 30 });
    expect(ida.outcomes.map(({ kind }) => kind)).toEqual(['saved', 'undoGivenUp']);
  });

  test('leaves alone what others wrote in other cells', async () => {
    const opId = await spend(ida, 2);
    await ida.sent();
    await typeCells(tenant, list, id, { Value: 30 });
    await ida.undo(opId);
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 1, Value: 30 });
  });

  test('whose value a colleague had written by then: there is nothing of ours to take back', async () => {
    await typeCells(tenant, list, id, { Budget: 2 });
    const opId = await spend(ida, 2);
    await ida.sent();
    expect(await ida.undo(opId)).toBe('tooLate');
  });

  test('that waits for the person: it is given up', async () => {
    await typeCells(tenant, list, id, { Budget: 50 });
    const opId = await spend(ida, 2);
    await ida.sent();
    expect(await ida.undo(opId)).toBe('withdrawn');
    expect(ida.outbox.all()).toEqual([]);
    expect(await budgetNow()).toBe(50);
  });

  test('whose answer was lost: never withdrawn, but settled and then taken back', async () => {
    tenant.fault('PATCH', '/items/', 'applyThenDrop');
    const opId = await spend(ida, 2);
    await ida.sent();
    expect(await ida.undo(opId)).toBe('undoing');
    await ida.later(5000);
    await ida.later(5000);
    expect(await budgetNow()).toBe(1);
    expect(ida.outbox.all()).toEqual([]);
  });

  test('made in a tab that does not send: it may be on its way, so it is taken back by an undo', async () => {
    const device = createTestDevice();
    const tab = createWriter(tenant, 'Ida', { device, isSender: false });
    await tab.read(list, id);
    const opId = await spend(tab, 2);
    expect(await tab.undo(opId)).toBe('undoing');
    const holder = createWriter(tenant, 'Ida', { device });
    await holder.sent();
    expect(await budgetNow()).toBe(1);
    expect(device.outbox).toEqual([]);
  });

  test('of another session, or of nothing: too late', async () => {
    expect(await ida.undo('OP-OF-YESTERDAY')).toBe('tooLate');
  });
});

describe('undo of a new row', () => {
  const milestones = 'PMO Milestones';
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
  const rowId = (opId: string): string => ida.rows.row(milestones, { clientKey: opId })?.id ?? '';

  test('that was never sent: it is withdrawn, with what was done to it', async () => {
    ida.setOnline(false);
    const opId = await ida.createRow(milestones, milestone);
    await ida.editRow<Milestone>(milestones, opId, (now) => ({ ...now, weight: 2 }));
    expect(await ida.undo(opId)).toBe('withdrawn');
    expect(ida.outbox.all()).toEqual([]);
  });

  test('that is in SharePoint: the row is archived', async () => {
    const opId = await ida.createRow(milestones, milestone);
    await ida.sent();
    expect(await ida.undo(opId)).toBe('undoing');
    await ida.sent();
    expect(await cellsOf(tenant, milestones, rowId(opId))).toMatchObject({ Archived: 'Yes' });
  });

  test('that a colleague has worked on since: their work is not archived', async () => {
    const opId = await ida.createRow(milestones, milestone);
    await ida.sent();
    await typeCells(tenant, milestones, rowId(opId), { Title: 'Cut-over, site A' });
    await ida.undo(opId);
    await ida.sent();
    expect(await cellsOf(tenant, milestones, rowId(opId))).not.toHaveProperty('Archived');
    expect(ida.outcomes.at(-1)?.kind).toBe('undoGivenUp');
  });
});
