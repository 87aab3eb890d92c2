import { expect, test } from 'vitest';

import { fillLists } from '#data/fill/fillLists.ts';
import { type OpenList, openLists } from '#data/lists/lists.ts';
import { readRows } from '#data/lists/readRows.ts';
import { provisionPeople } from '#data/provision/provision.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { day } from '#domain/calendar/day.ts';
import { createProvisionedTenant, rowsOf, siteUrl, valueOf } from '#test/data/tenant.ts';

const portfolio = demoPortfolio(day('2026-11-23'));

/** Without the keys the rows got when they were made: the demo has none. */
async function valuesOf<T>(list: OpenList<T> | undefined): Promise<readonly T[]> {
  if (list === undefined) throw new Error('the list is not open');
  const { rows, unreadable } = valueOf(await readRows(list));
  expect([unreadable, rows.flatMap(({ problems }) => problems)]).toEqual([[], []]);
  return rows.map(({ value }) => Object.assign(value as object, { clientKey: undefined }) as T);
}

test('risks, demand, decisions, help and holidays come back as they were filled in', async () => {
  const tenant = await createProvisionedTenant();
  valueOf(await fillLists(tenant.listsFor('Tomas'), portfolio));
  const lists = tenant.listsFor('Petra');
  expect(await valuesOf(lists.raid)).toEqual(portfolio.raid);
  expect(await valuesOf(lists.demand)).toEqual(portfolio.demand);
  expect(await valuesOf(lists.decisions)).toEqual(portfolio.decisions);
  expect(await valuesOf(lists.help)).toEqual(portfolio.help);
  expect(await valuesOf(lists.toolkit)).toMatchObject(portfolio.toolkit);
});

test('people and allocations are written only where their site is told', async () => {
  const tenant = await createProvisionedTenant();
  const graph = tenant.graphFor('Tomas');
  valueOf(await provisionPeople(graph, siteUrl));
  valueOf(await fillLists(tenant.listsFor('Tomas'), portfolio));
  expect(await rowsOf(tenant, 'PMO People')).toEqual([]);
  const lists = openLists({ ...tenant.listsFor('Tomas'), graph, peopleSiteUrl: siteUrl });
  valueOf(await fillLists(lists, portfolio));
  expect(await valuesOf(lists.people)).toEqual(portfolio.people);
  expect(await valuesOf(lists.allocations)).toEqual(portfolio.allocations);
});
