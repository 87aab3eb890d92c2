import { beforeAll, expect, test } from 'vitest';

import { fillLists } from '#data/fill/fillLists.ts';
import { readPortfolio } from '#data/portfolio/readPortfolio.ts';
import { readProject } from '#data/project/readProject.ts';
import { demoPortfolio } from '#demo/portfolio.ts';
import { day } from '#domain/calendar/day.ts';
import { createProvisionedTenant, rowsOf, type TestTenant, valueOf } from '#test/data/tenant.ts';

const portfolio = demoPortfolio(day('2026-11-18'));
let tenant: TestTenant;
beforeAll(async () => {
  tenant = await createProvisionedTenant();
  valueOf(await fillLists(tenant.listsFor('Tomas'), portfolio));
});

test('a whole portfolio that goes into the lists comes out as it was', async () => {
  const read = valueOf(await readPortfolio(tenant.listsFor('Petra')));
  expect(read.unreadable).toEqual([]);
  const byKey = new Map(read.projects.map(({ value }) => [value.key, value]));
  expect(portfolio.projects.map(({ key }) => byKey.get(key))).toEqual(portfolio.projects);
  expect(read.projects.flatMap(({ problems }) => problems)).toEqual([]);
  expect(read.teams).toEqual(portfolio.teams);
  expect(read.settings).toEqual(portfolio.settings);
});

test('every project comes with its team, its milestones and its reports, newest first, all filed', async () => {
  for (const { key, teamKey } of portfolio.projects.slice(0, 6)) {
    const read = valueOf(await readProject(tenant.listsFor('Petra'), key));
    const reports = portfolio.reports.filter(({ projectKey }) => projectKey === key);
    expect(read.reports).toEqual(reports.toSorted((one, other) => other.week.localeCompare(one.week)));
    expect(read.milestones).toEqual(portfolio.milestones.filter(({ projectKey }) => projectKey === key));
    expect(read.team?.key).toBe(teamKey);
    expect(read.unfiled).toBe(false);
    expect(read.handSet).toBe(false);
  }
});

test('a second filling changes nothing', async () => {
  const before = await rowsOf(tenant, 'PMO Projects');
  const reportsBefore = await rowsOf(tenant, 'PMO Status Reports');
  valueOf(await fillLists(tenant.listsFor('Tomas'), portfolio));
  expect(await rowsOf(tenant, 'PMO Projects')).toEqual(before);
  expect(await rowsOf(tenant, 'PMO Status Reports')).toEqual(reportsBefore);
});

test('a filling that is throttled on the way, inside and outside a batch, loses and doubles nothing', async () => {
  const busy = await createProvisionedTenant();
  busy.fault('POST', '$batch', '429:0', 2);
  busy.fault('POST', 'PMO Projects/items', '429:0', 7);
  busy.fault('POST', 'PMO Status Reports/items', '504', 3);
  busy.fault('POST', 'PMO Status Reports/items', 'applyThenDrop', 1);
  valueOf(await fillLists(busy.listsFor('Tomas'), portfolio));
  expect(await rowsOf(busy, 'PMO Projects')).toHaveLength(portfolio.projects.length);
  expect(await rowsOf(busy, 'PMO Status Reports')).toHaveLength(portfolio.reports.length);
});
