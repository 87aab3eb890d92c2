import { beforeEach, describe, expect, test } from 'vitest';

import type { Project } from '#domain/project/project.ts';
import { cellsOf, createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';
import { createTestDevice, createWriter, type Writer } from '#test/data/sync/writers.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let id: string;
let ida: Writer;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, {
    Title: 'Depot scanners',
    ProjectKey: 'DEP-01',
    ClientKey: 'K1',
    Budget: 100,
    BusinessGoal: 'Count faster',
  });
  ida = createWriter(tenant, 'Ida');
  await ida.read(list, id);
});

const budget = (writer: Writer, amount: number): Promise<string> =>
  writer.editRow<Project>(list, id, (project) => ({ ...project, budget: amount }));
const goal = (writer: Writer, text: string): Promise<string> =>
  writer.editRow<Project>(list, id, (project) => ({ ...project, businessGoal: text }));
const patches = () =>
  tenant.calls().filter(({ method, url }) => method === 'PATCH' && url.includes('/items/'));
const needsYou = (writer: Writer) => writer.sending.getSnapshot().needsYou;

describe('an edit', () => {
  test('is on the screen before it is on the device, and on the device before it is sent', async () => {
    const device = createTestDevice();
    const writer = createWriter(tenant, 'Ida', { device });
    await writer.read(list, id);
    const edited = budget(writer, 200);
    expect(writer.outbox.all()).toHaveLength(1);
    expect(device.outbox).toHaveLength(0);
    await edited;
    expect(device.outbox).toHaveLength(1);
    expect(patches()).toHaveLength(0);
    await writer.sent();
    expect(device.outbox).toHaveLength(0);
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 200 });
  });

  test('writes only the cells the person changed, with its id in OpLog', async () => {
    await typeCells(tenant, list, id, { BusinessGoal: 'Count much faster' });
    const opId = await budget(ida, 200);
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({
      Budget: 200,
      BusinessGoal: 'Count much faster',
      OpLog: opId,
    });
    expect(ida.outcomes).toEqual([{ opId, kind: 'saved' }]);
  });

  test('is weighed again on the fresh row if somebody wrote between the reading and the save', async () => {
    tenant.before('PATCH', list, () => typeCells(tenant, list, id, { BusinessGoal: 'Theirs' }));
    await budget(ida, 200);
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 200, BusinessGoal: 'Theirs' });
  });

  test('of a cell that somebody else changed to something else waits for the person, with both values, who and when', async () => {
    await typeCells(tenant, list, id, { BusinessGoal: 'Theirs' });
    const opId = await goal(ida, 'Mine');
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ BusinessGoal: 'Theirs' });
    expect(needsYou(ida)).toMatchObject([
      {
        operation: { opId },
        why: {
          kind: 'conflict',
          conflict: {
            fields: [{ field: 'BusinessGoal', base: 'Count faster', mine: 'Mine', theirs: 'Theirs' }],
            writtenBy: 'Jonas',
            writtenAt: expect.stringMatching(/^2026-/u),
          },
        },
      },
    ]);
    expect(ida.outcomes).toEqual([{ opId, kind: 'needsYou' }]);
  });

  test('of a cell that somebody else changed to the same is done without a write', async () => {
    await typeCells(tenant, list, id, { BusinessGoal: 'Same' });
    const before = patches().length;
    await goal(ida, 'Same');
    await ida.sent();
    expect(ida.outbox.all()).toEqual([]);
    expect(patches().length).toBe(before);
  });
});
