import { beforeEach, expect, test } from 'vitest';

import type { Lists } from '#data/lists/lists.ts';
import { createProject } from '#data/project/createProject.ts';
import { readProject } from '#data/project/readProject.ts';
import { restoreStatus } from '#data/statusReport/restoreStatus.ts';
import { saveStatus } from '#data/statusReport/saveStatus.ts';
import {
  cellsOf,
  createProvisionedTenant,
  rowsOf,
  type TestTenant,
  typeCells,
  valueOf,
} from '#test/data/tenant.ts';

const ida = { id: 'ida', upn: 'ida@nordvik.example', name: 'Ida' };
let tenant: TestTenant;
let lists: Lists;
let itemId: string;
let key: string;
let operations = 0;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  lists = tenant.listsFor('Ida');
  const created = valueOf(await createProject(lists, { name: 'Payroll move' }));
  itemId = created.id;
  key = created.value.key;
});

const save = async (headline: string) =>
  valueOf(
    await saveStatus(
      lists,
      itemId,
      { rag: 'amber', headline, next: '', needHelp: 'A tester' },
      { author: ida, source: 'tab', operationId: `operation-${(operations += 1)}` },
    ),
  );
/** Without the cells that every write changes. */
const statusCells = async () => {
  const everyWriteChanges = new Set([
    'OpLog',
    'Modified',
    '_UIVersionString',
    'EditorLookupId',
    '@odata.etag',
  ]);
  const cells = Object.entries(await cellsOf(tenant, 'PMO Projects', itemId));
  return cells.filter(([name]) => !everyWriteChanges.has(name));
};

test('undo of the first update of a week gives back what was, and archives the report that has no update any more', async () => {
  tenant.today('2026-11-11');
  await save('Week 46');
  const cells = await statusCells();
  tenant.today('2026-11-18');
  const saved = await save('Week 47');
  const restored = valueOf(
    await restoreStatus(lists, itemId, saved.before.value, saved.after.value, 'undo-1'),
  );
  expect(restored.value).toEqual(saved.before.value);
  expect(await statusCells()).toEqual(cells);
  const read = valueOf(await readProject(lists, key));
  expect(read.reports.map(({ headline }) => headline)).toEqual(['Week 46']);
  expect(read.unfiled).toBe(false);
  expect(await rowsOf(tenant, 'PMO Status Reports')).toHaveLength(2); // archived, not deleted
});

test('undo of the second update in a week files the first one again', async () => {
  tenant.today('2026-11-17');
  await save('Tuesday');
  tenant.today('2026-11-18');
  const saved = await save('Wednesday');
  valueOf(await restoreStatus(lists, itemId, saved.before.value, saved.after.value, 'undo-1'));
  const read = valueOf(await readProject(lists, key));
  expect(read.reports.map(({ headline }) => headline)).toEqual(['Tuesday']);
  expect(read.unfiled).toBe(false);
});

test('after an undo the week can be reported again, in the same row', async () => {
  tenant.today('2026-11-18');
  const saved = await save('Too early');
  valueOf(await restoreStatus(lists, itemId, saved.before.value, saved.after.value, 'undo-1'));
  expect(valueOf(await readProject(lists, key)).reports).toEqual([]);
  await save('Now it is right');
  expect(valueOf(await readProject(lists, key)).reports.map(({ headline }) => headline)).toEqual([
    'Now it is right',
  ]);
  expect(await rowsOf(tenant, 'PMO Status Reports')).toHaveLength(1);
});

test('after an undo the very same words can be said again, and the report is there again', async () => {
  tenant.today('2026-11-18');
  const saved = await save('As before');
  valueOf(await restoreStatus(lists, itemId, saved.before.value, saved.after.value, 'undo-1'));
  await save('As before');
  const read = valueOf(await readProject(lists, key));
  expect(read.reports.map(({ headline }) => headline)).toEqual(['As before']);
  expect(read.unfiled).toBe(false);
});

test('undo is refused once somebody else reported: their words stand', async () => {
  tenant.today('2026-11-18');
  const saved = await save('Mine');
  await save('Theirs');
  expect(await restoreStatus(lists, itemId, saved.before.value, saved.after.value, 'undo-1')).toEqual({
    ok: false,
    error: { kind: 'reportedSince' },
  });
  expect(valueOf(await readProject(lists, key)).project.value.headline).toBe('Theirs');
});

test('undo leaves alone what others changed beside the status', async () => {
  tenant.today('2026-11-18');
  const saved = await save('Mine');
  await typeCells(tenant, 'PMO Projects', itemId, { Budget: 500_000 });
  const restored = valueOf(
    await restoreStatus(lists, itemId, saved.before.value, saved.after.value, 'undo-1'),
  );
  expect(restored.value.budget).toBe(500_000);
  expect(restored.value.rag).toBeUndefined();
});
