import { beforeEach, describe, expect, test } from 'vitest';

import type { EditOperation } from '#data/sync/operation.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import { createTestDevice, createWriter, type TestDevice, type Writer } from '#test/data/sync/writers.ts';
import {
  cellsOf,
  createProvisionedTenant,
  rowsOf,
  type TestTenant,
  typeCells,
  typeRow,
} from '#test/data/tenant.ts';

const list = 'PMO Projects';
const milestones = 'PMO Milestones';
let tenant: TestTenant;
let id: string;
let device: TestDevice;
let ida: Writer;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1', Budget: 1 });
  device = createTestDevice();
  ida = createWriter(tenant, 'Ida', { device });
  await ida.read(list, id);
});

const spend = (writer: Writer, budget: number): Promise<string> =>
  writer.editRow<Project>(list, id, (project) => ({ ...project, budget }));
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
const ids = (): readonly string[] => ida.outbox.all().map(({ opId }) => opId);

const undoOf = (undoes: string): EditOperation => ({
  kind: 'edit',
  opId: 'UNDO',
  list,
  at: 0,
  row: { id },
  baseEtag: '',
  base: {},
  changed: {},
  undoes,
});
async function askedFor(undo: EditOperation): Promise<void> {
  device.outbox.push(undo);
  ida.onNews({ kind: 'outbox' });
  await ida.sent();
}

describe('undo of what was not sent', () => {
  test('withdraws that one and no other', async () => {
    ida.setOnline(false);
    const first = await spend(ida, 2);
    const second = await spend(ida, 3);
    expect(await ida.undo(second)).toBe('withdrawn');
    expect(ids()).toEqual([first]);
  });

  test('of a new row takes what was done to it, and nothing of another new row', async () => {
    ida.setOnline(false);
    const [one, other] = [
      await ida.createRow(milestones, milestone),
      await ida.createRow(milestones, { ...milestone, title: 'Go live' }),
    ];
    const edits = [];
    for (const opId of [one, other])
      edits.push(await ida.editRow<Milestone>(milestones, opId, (now) => ({ ...now, weight: 2 })));
    const edit = await spend(ida, 2);
    expect(await ida.undo(one)).toBe('withdrawn');
    expect(ids()).toEqual([other, edits[1], edit]);
    expect(device.outbox).toEqual(ida.outbox.all());
  });

  test('is no withdrawal where another tab may have sent it, though this one sends now', async () => {
    const tab = createWriter(tenant, 'Ida', { device, isSender: false });
    await tab.read(list, id);
    tab.setOnline(false);
    const opId = await spend(tab, 2);
    tab.holdSending();
    expect(await tab.undo(opId)).toBe('undoing');
  });

  test('gives up what needs the person, also if a try of it met a colleague half-way', async () => {
    tenant.before('PATCH', list, () => typeCells(tenant, list, id, { Budget: 50 }));
    const opId = await spend(ida, 2);
    await ida.sent();
    expect(ida.sending.getSnapshot().needsYou).toHaveLength(1);
    expect(await ida.undo(opId)).toBe('withdrawn');
    expect(device.outbox).toEqual([]);
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 50 });
  });
});

test('undo of a new row whose answer was lost: it is settled first, and then archived', async () => {
  tenant.fault('POST', '/items', 'applyThenDrop');
  const opId = await ida.createRow(milestones, milestone);
  await ida.sent();
  expect(await ida.undo(opId)).toBe('undoing');
  await ida.later(5000);
  await ida.later(5000);
  expect(await rowsOf(tenant, milestones)).toMatchObject([{ fields: { Archived: 'Yes' } }]);
  expect(device.outbox).toEqual([]);
});

describe('an undo that another tab asked for before it heard that the word was saved', () => {
  test('is filled in by the tab that sent it, which knows what it wrote', async () => {
    const opId = await spend(ida, 2);
    await ida.sent();
    await askedFor(undoOf(opId));
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 1 });
    expect(ida.outcomes.at(-1)).toEqual({ opId: 'UNDO', kind: 'saved' });
  });

  test('is taken as it is where it knows its cells itself', async () => {
    const opId = await spend(ida, 2);
    await ida.sent();
    await askedFor({ ...undoOf(opId), base: { Budget: 2 }, changed: { Budget: 7 } });
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 7 });
  });

  test('is given up and said where nobody knows what was written', async () => {
    await askedFor(undoOf('OF-YESTERDAY'));
    expect(ida.outcomes.at(-1)).toEqual({ opId: 'UNDO', kind: 'undoGivenUp' });
    expect(device.outbox).toEqual([]);
  });
});
