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

  test('of a cell that was never filled in is weighed against an empty cell, whatever we read it as', async () => {
    await ida.editRow<Project>(list, id, (project) => ({ ...project, isMandatory: true }));
    expect(ida.outbox.all()).toMatchObject([
      { base: { Mandatory: null }, baseEtag: ida.rows.row(list, { id })?.etag, changed: { Mandatory: true } },
    ]);
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Mandatory: true });
  });

  test('that changes nothing is saved already', async () => {
    const opId = await budget(ida, 100);
    expect([ida.outbox.all(), ida.outcomes]).toEqual([[], [{ opId, kind: 'saved' }]]);
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

  test('never goes over what somebody wrote between the reading and the save', async () => {
    tenant.before('PATCH', list, () => typeCells(tenant, list, id, { Budget: 300 }));
    await budget(ida, 200);
    await ida.sent();
    expect((await cellsOf(tenant, list, id))['Budget']).toBe(300);
    expect(needsYou(ida)).toMatchObject([{ why: { conflict: { fields: [{ mine: 200, theirs: 300 }] } } }]);
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

describe('an answer that says nothing', () => {
  test.each(['applyThenDrop', 'applyThen504', 'truncate', 'resetMidBody'])(
    '%s of a save: the row is looked at again, and its OpLog tells that it was done',
    async (fault) => {
      tenant.fault('PATCH', '/items/', fault);
      const before = patches().length;
      const opId = await budget(ida, 200);
      await ida.sent();
      expect(ida.outbox.all()).toHaveLength(1);
      await typeCells(tenant, list, id, { Budget: 300 }); // a colleague goes on from what was saved
      await ida.later(5000);
      expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 300 });
      expect(ida.outbox.all()).toEqual([]);
      expect(ida.outcomes).toEqual([{ opId, kind: 'saved' }]);
      expect(patches().length - before).toBe(2); // ours, and the colleague's
    },
  );

  test.each(['dropBefore', '503', '500', '504', 'html200', '423'])(
    '%s of a save that was not made: it is made later',
    async (fault) => {
      tenant.fault('PATCH', '/items/', fault);
      await budget(ida, 200);
      await ida.sent();
      expect((await cellsOf(tenant, list, id))['Budget']).toBe(100);
      expect(needsYou(ida)).toEqual([]);
      await ida.later(5000);
      expect((await cellsOf(tenant, list, id))['Budget']).toBe(200);
    },
  );

  test('a row that loses every race of a flush waits, and is sent later', async () => {
    tenant.fault('PATCH', '/items/', '412', 5);
    await budget(ida, 200);
    await ida.sent();
    expect(ida.outbox.all()).toHaveLength(1);
    expect(needsYou(ida)).toEqual([]);
    await ida.later(5000);
    expect(ida.outbox.all()).toEqual([]);
  });
});

describe('what SharePoint refuses', () => {
  test('rights that were taken away: kept and told, and sent when the person says so', async () => {
    tenant.narrow({ list, user: 'ida@nordvik.example', role: 'read' });
    const opId = await budget(ida, 200);
    await ida.sent();
    await ida.later(120_000);
    expect(needsYou(ida)).toMatchObject([{ why: { kind: 'refused', problem: { kind: 'noAccess' } } }]);
    tenant.narrow({ list, user: 'ida@nordvik.example', role: 'write' });
    await ida.resolve(opId, 'retry');
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Budget: 200 });
    expect(needsYou(ida)).toEqual([]);
  });

  test('a row that is gone: kept and told, until the person gives it up', async () => {
    const path = `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/${encodeURIComponent(list)}/items/${id}`;
    await tenant.graphFor('Ida').call({ method: 'DELETE', path });
    const opId = await budget(ida, 200);
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([{ why: { kind: 'refused', problem: { kind: 'notFound' } } }]);
    await ida.resolve(opId, 'discard');
    expect(ida.outbox.all()).toEqual([]);
  });

  test('a list this version does not know: kept and told', async () => {
    const device = createTestDevice();
    const row = { kind: 'edit', row: { id }, baseEtag: '', base: {}, changed: { A: 1 } };
    device.outbox.push({ ...row, opId: 'OLD-1', at: 0, list: 'PMO Tomorrow' });
    const writer = createWriter(tenant, 'Ida', { device });
    await writer.sent();
    expect(needsYou(writer)).toMatchObject([
      { why: { problem: { kind: 'notFound', what: 'PMO Tomorrow' } } },
    ]);
  });
});

describe('whose edits', () => {
  test('once somebody has to sign in, nothing more is tried before the next look', async () => {
    let asked = 0;
    const writer = createWriter(tenant, 'Ida', { signedIn: () => ((asked += 1), 'Jonas') });
    const other = await typeRow(tenant, list, { Title: 'Other', ProjectKey: 'OTH-01', ClientKey: 'K9' });
    await writer.read(list, id);
    await writer.read(list, other);
    writer.setOnline(false);
    await budget(writer, 200);
    await writer.editRow<Project>(list, other, (project) => ({ ...project, budget: 5 }));
    writer.setOnline(true);
    await writer.sent();
    expect(asked).toBe(1);
  });

  test("an edit is never sent with another person's token; it waits until its own person is back", async () => {
    let signedIn: 'Ida' | 'Jonas' = 'Jonas';
    const writer = createWriter(tenant, 'Ida', { signedIn: () => signedIn });
    await writer.read(list, id);
    await budget(writer, 200);
    await writer.sent();
    expect(writer.sending.getSnapshot()).toMatchObject({
      isSignInNeeded: true,
      unsentCount: 1,
      needsYou: [],
    });
    expect((await cellsOf(tenant, list, id))['Budget']).toBe(100);
    signedIn = 'Ida';
    await writer.later(5000);
    expect(writer.sending.getSnapshot()).toMatchObject({ isSignInNeeded: false, unsentCount: 0 });
    expect((await cellsOf(tenant, list, id))['Budget']).toBe(200);
  });
});
