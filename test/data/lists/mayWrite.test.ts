import { beforeEach, expect, test } from 'vitest';

import { mayWriteProjects } from '#data/lists/mayWrite.ts';
import {
  cellsOf,
  createProvisionedTenant,
  type PersonName,
  type TestTenant,
  typeRow,
} from '#test/data/tenant.ts';

let tenant: TestTenant;
let row: string;
beforeEach(async () => {
  tenant = await createProvisionedTenant();
  row = await typeRow(tenant, 'PMO Projects', { Title: 'Core switch refresh', ProjectKey: 'COR-01' });
});

const may = (who: PersonName) => mayWriteProjects(tenant.listsFor(who), row);

test('whoever may write is told apart from whoever may only read, and the asking changes nothing', async () => {
  const before = await cellsOf(tenant, 'PMO Projects', row);
  expect([await may('Ida'), await may('Petra'), await may('Noor')]).toEqual([true, false, false]);
  expect(await cellsOf(tenant, 'PMO Projects', row)).toEqual(before);
});

test.each(['500', 'dropBefore', 'html200'])(
  'while SharePoint answers %s nobody is called a reader',
  async (fault) => {
    tenant.fault('PATCH', '/items/', fault, 9);
    expect(await may('Ida')).toBe(true);
  },
);
