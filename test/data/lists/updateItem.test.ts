import { beforeEach, expect, test } from 'vitest';

import type { Lists } from '#data/lists/lists.ts';
import { mayWriteProjects } from '#data/lists/mayWrite.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok } from '#domain/result.ts';
import {
  cellsOf,
  createProvisionedTenant,
  type TestTenant,
  typeCells,
  typeRow,
  valueOf,
} from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let lists: Lists;
let id: string;
beforeEach(async () => {
  tenant = await createProvisionedTenant();
  lists = tenant.listsFor('Ida');
  id = await typeRow(tenant, list, {
    Title: 'Depot scanners',
    ProjectKey: 'DEP-01',
    Budget: 100,
    ClientKey: 'K1',
  });
});
const spendTen = (project: Project) => ok({ ...project, spentToDate: (project.spentToDate ?? 0) + 10 });
const spendOnce = (project: Project) =>
  project.spentToDate === undefined ? spendTen(project) : err({ kind: 'tooLate' as const });

test('only what changed is written', async () => {
  await typeCells(tenant, list, id, { BaselineFinish: 'end of May' });
  tenant.calls();
  const { before, after } = valueOf(await updateItem(lists.projects, id, spendTen, 'op-1'));
  expect([before.value.spentToDate, after.value.spentToDate]).toEqual([undefined, 10]);
  expect(await cellsOf(tenant, list, id)).toMatchObject({
    SpentToDate: 10,
    Budget: 100,
    BaselineFinish: 'end of May',
  });
});

test('a lost race is decided again on the fresh row', async () => {
  tenant.before('PATCH', list, () => typeCells(tenant, list, id, { SpentToDate: 500 }));
  const { before, after } = valueOf(await updateItem(lists.projects, id, spendTen, 'op-1'));
  expect([before.value.spentToDate, after.value.spentToDate]).toEqual([500, 510]);
});

test('a decision that says no on the fresh row is the answer', async () => {
  tenant.before('PATCH', list, () => typeCells(tenant, list, id, { SpentToDate: 500 }));
  expect(await updateItem(lists.projects, id, spendOnce, 'op-1')).toEqual({
    ok: false,
    error: { kind: 'tooLate' },
  });
  expect((await cellsOf(tenant, list, id))['SpentToDate']).toBe(500);
});

test('twenty writers at once: nothing is lost and nothing doubled', async () => {
  const writers = Array.from({ length: 20 }, (_, number) => async () => {
    for (;;) {
      const saved = await updateItem(lists.projects, id, spendTen, `op-${number}`);
      if (saved.ok) return;
      expect(saved.error.kind).toBe('changedElsewhere'); // after five lost races the caller decides
    }
  });
  await Promise.all(writers.map((write) => write()));
  expect((await cellsOf(tenant, list, id))['SpentToDate']).toBe(200);
});

test('a save whose answer was lost is found in the log and not done again', async () => {
  tenant.fault('PATCH', list, 'applyThenDrop');
  const saved = valueOf(await updateItem(lists.projects, id, spendTen, 'op-1'));
  expect([saved.before.value.spentToDate, saved.after.value.spentToDate]).toEqual([undefined, 10]);
  expect(saved.isRepeated).toBe(false);
  expect((await cellsOf(tenant, list, id))['SpentToDate']).toBe(10);
});

test('an operation that the row has seen is a no-op that answers the row as it is', async () => {
  valueOf(await updateItem(lists.projects, id, spendTen, 'op-1'));
  valueOf(await updateItem(lists.projects, id, spendTen, 'op-2'));
  const again = valueOf(await updateItem(lists.projects, id, spendTen, 'op-1'));
  expect(again.isRepeated).toBe(true);
  expect(again.after.value.spentToDate).toBe(20);
});

test('the log keeps the newest 32 operations', async () => {
  for (let number = 1; number <= 34; number += 1)
    valueOf(await updateItem(lists.projects, id, spendTen, `op-${number}`));
  const log = String((await cellsOf(tenant, list, id))['OpLog']).split(' ');
  expect(log).toHaveLength(32);
  expect([log[0], log.at(-1)]).toEqual(['op-3', 'op-34']);
});

test('who may only read is told so, and trying leaves no trace', async () => {
  expect(await updateItem(tenant.listsFor('Petra').projects, id, spendTen, 'op-1')).toEqual({
    ok: false,
    error: { kind: 'noAccess' },
  });
  const before = await cellsOf(tenant, list, id);
  expect(await mayWriteProjects(tenant.listsFor('Petra'), id)).toBe(false);
  expect(await mayWriteProjects(lists, id)).toBe(true);
  expect(await cellsOf(tenant, list, id)).toEqual(before);
});

test('a row typed in SharePoint gets its technical cells with our first write', async () => {
  const typed = await typeRow(tenant, list, { Title: 'Typed by hand', ProjectKey: 'typ-01' });
  const { after } = valueOf(await updateItem(lists.projects, typed, spendTen, 'op-1'));
  expect(after.value.key).toBe('TYP-01');
  expect(await cellsOf(tenant, list, typed)).toMatchObject({
    ClientKey: 'KEY-1',
    SchemaV: 1,
    OpLog: 'op-1',
    ProjectKey: 'typ-01',
  });
});
