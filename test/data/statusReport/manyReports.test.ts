import { beforeAll, expect, test } from 'vitest';

import { writeRows } from '#data/fill/writeRows.ts';
import { equals } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { readRows } from '#data/lists/readRows.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import { readProject } from '#data/project/readProject.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { saveStatus } from '#data/statusReport/saveStatus.ts';
import { readReportWeeks } from '#data/team/readReportWeeks.ts';
import { scalePortfolio } from '#demo/scalePortfolio.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { day } from '#domain/calendar/day.ts';
import { createProvisionedTenant, type TestTenant, valueOf } from '#test/data/tenant.ts';

import { createTestClock, createTestDevice, openTab } from '#test/data/sync/syncWorld.ts';

/** 1,700 projects, twelve weeks each: four times what SharePoint lets a query without an index look at. */
const portfolio = scalePortfolio(1_700, day('2026-11-18'));
const first = portfolio.projects[0];
const key = first?.key ?? '';
let tenant: TestTenant;
let lists: Lists;

beforeAll(async () => {
  tenant = await createProvisionedTenant();
  lists = tenant.listsFor('Ida');
  const rows = portfolio.reports.map((value) => ({ value, clientKey: reportClientKey(value) }));
  valueOf(await writeRows(lists.statusReports, rows));
  const projects = portfolio.projects.slice(0, 3).map((value) => ({ value, clientKey: value.key }));
  valueOf(await writeRows(lists.projects, projects));
}, 180_000);

test('there are more than 20,000 reports, and a query without an index is refused', async () => {
  expect(portfolio.reports.length).toBeGreaterThan(20_000);
  const refused = await readRows(lists.statusReports, equals('Headline', 'x'));
  expect(refused.ok).toBe(false);
});

test('a project with its reports, a week of all projects, an update, its filing and the tab’s own reading go by an index', async () => {
  const before = tenant.calls().length;
  expect(valueOf(await readProject(lists, key)).reports).toHaveLength(12);
  const week = isoWeekOf(day('2026-11-18'));
  expect(valueOf(await readReportWeeks(lists, [week]))).toHaveLength(1_700);

  const [row] = valueOf(await readRows(lists.projects, equals('ProjectKey', key))).rows;
  const author = { id: '00000000-0000-4000-8000-000000000002', upn: 'ida@nordvik.example', name: 'Ida' };
  const said = { rag: 'amber', headline: 'One of many', next: '', needHelp: '' } as const;
  const by = { author, source: 'tab', operationId: 'op-1' } as const;
  const saved = valueOf(await saveStatus(lists, row?.id ?? '', said, by));
  expect(saved.filed).toBe(true);
  valueOf(await fileLatest(lists, saved.after));

  const clock = createTestClock();
  const tab = openTab(tenant, { clock, device: createTestDevice() });
  const reports = tab.engine.rowsOf('PMO Status Reports', key);
  reports.subscribe(() => {});
  await clock.pass(3_000);
  expect(reports.getSnapshot()).toMatchObject({ from: 'sharePoint', problem: undefined });
  expect(reports.getSnapshot().rows.length).toBeGreaterThanOrEqual(12);
  tab.close();

  const refused = tenant
    .calls()
    .slice(before)
    .filter(({ status }) => status >= 400);
  expect(refused).toEqual([]);
});
