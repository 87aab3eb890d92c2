import { beforeEach, describe, expect, test } from 'vitest';

import type { Outcome } from '#data/sync/engine.ts';
import type { EditOperation } from '#data/sync/operation.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Project } from '#domain/project/project.ts';
import { createTestDevice, createWriter, type TestDevice, type Writer } from '#test/data/sync/writers.ts';
import { cellsOf, createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let atlas: string;
let depot: string;
let device: TestDevice;
let ida: Writer;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  atlas = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1', Budget: 1 });
  depot = await typeRow(tenant, list, { Title: 'Depot', ProjectKey: 'DEP-01', ClientKey: 'K2', Budget: 1 });
  device = createTestDevice();
  ida = createWriter(tenant, 'Ida', { device });
  for (const id of [atlas, depot]) await ida.read(list, id);
});

const budget = (id: string, amount: number, writer = ida): Promise<string> =>
  writer.editRow<Project>(list, id, (project) => ({ ...project, budget: amount }));
const budgetOf = async (id: string): Promise<unknown> => (await cellsOf(tenant, list, id))['Budget'];
const needsYou = (): readonly string[] =>
  ida.sending.getSnapshot().needsYou.map(({ operation }) => operation.opId);
async function conflictOn(id: string): Promise<string> {
  await typeCells(tenant, list, id, { Budget: 50 });
  const opId = await budget(id, 2);
  await ida.sent();
  return opId;
}

const change = (): Promise<string> => budget('999', 2);
async function askedFor(operation: EditOperation): Promise<void> {
  device.outbox.push(operation);
  ida.onNews({ kind: 'outbox' });
  await ida.sent();
}

describe('a choice', () => {
  test('is made for the operation it names, not for another that waits too', async () => {
    const [first, second] = [await conflictOn(atlas), await conflictOn(depot)];
    expect(needsYou()).toEqual([first, second]);
    await ida.resolve(second, { Budget: 'mine' });
    await ida.sent();
    expect(needsYou()).toEqual([first]);
    expect([await budgetOf(atlas), await budgetOf(depot)]).toEqual([50, 2]);
  });

  test('of theirs in all there was leaves nothing to send, and theirs stands', async () => {
    const opId = await conflictOn(atlas);
    await ida.resolve(opId, { Budget: 'theirs' });
    await ida.sent();
    expect([ida.outbox.all(), device.outbox]).toEqual([[], []]);
    expect(await budgetOf(atlas)).toBe(50);
  });

  test('is said at once, also offline', async () => {
    const opId = await conflictOn(atlas);
    ida.setOnline(false);
    await ida.resolve(opId, { Budget: 'mine' });
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 1, needsYou: [] });
  });

  test('gives up nothing that does not need the person, and nothing that nobody knows', async () => {
    ida.setOnline(false);
    const opId = await budget(atlas, 2);
    await ida.resolve(opId, 'discard');
    await ida.resolve('NONE', 'discard');
    expect(ida.outbox.all().map((operation) => operation.opId)).toEqual([opId]);
  });
});

describe('what cannot be', () => {
  test('a row that nobody knows is not edited, though others were made here', async () => {
    ida.setOnline(false);
    await ida.createRow(list, newProject('NEW-01', 'New'));
    await expect(change()).rejects.toThrow('nobody knows row 999');
    expect(device.outbox).toHaveLength(1);
  });

  test('a list that is none of ours is not edited', async () => {
    const made = ida.createRow('PMO Tomorrow', { title: 'x' });
    await expect(made).rejects.toThrow('no list of ours: PMO Tomorrow');
  });

  test('a row that does not read is not edited', async () => {
    await typeCells(tenant, list, atlas, { Title: '' });
    await ida.read(list, atlas);
    await expect(budget(atlas, 2)).rejects.toThrow('does not read');
  });
});

test('who stopped listening hears of no outcome', async () => {
  const heard: Outcome[] = [];
  const leave = ida.onOutcome((outcome) => void heard.push(outcome));
  await budget(atlas, 2);
  await ida.sent();
  leave();
  await budget(atlas, 3);
  await ida.sent();
  expect(heard).toHaveLength(1);
});

test('after a sign-out on this device nothing is unsent', async () => {
  ida.setOnline(false);
  await budget(atlas, 2);
  device.outbox.length = 0;
  ida.onNews({ kind: 'wiped' });
  await ida.sent();
  expect(ida.outbox.all()).toEqual([]);
});

describe('an edit of a row that is known by its ClientKey alone', () => {
  const edit: EditOperation = {
    kind: 'edit',
    opId: 'E',
    list,
    at: 0,
    row: { clientKey: 'K1' },
    baseEtag: '',
    base: { Budget: 1 },
    changed: { Budget: 2 },
  };

  test('waits while SharePoint does not say which row it is', async () => {
    tenant.fault('GET', '/items', '503');
    await askedFor(edit);
    expect([needsYou(), ida.outbox.all()]).toEqual([[], [edit]]);
    await ida.later(5000);
    await ida.later(5000);
    expect(await budgetOf(atlas)).toBe(2);
  });

  test('needs the person where there is no such row', async () => {
    await askedFor({ ...edit, row: { clientKey: 'NONE' } });
    expect(ida.sending.getSnapshot().needsYou).toMatchObject([
      { why: { kind: 'refused', problem: { kind: 'notFound', what: `${list} NONE` } } },
    ]);
  });
});
