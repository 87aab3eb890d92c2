import { expect, test } from 'vitest';

import { readReportWeeks } from '#data/team/readReportWeeks.ts';
import { day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { createProvisionedTenant, typeRow, valueOf } from '#test/data/tenant.ts';

const [before, week, after] = ['2026-11-09', '2026-11-16', '2026-11-23'].map((on) => isoWeekOf(day(on)));

test('the reports of the weeks asked for come in one round trip, and no others', async () => {
  const tenant = await createProvisionedTenant();
  for (const [key, period] of [
    ['ATL-01', before],
    ['ATL-01', week],
    ['COR-01', week],
    ['COR-01', after],
  ])
    await typeRow(tenant, 'PMO Status Reports', {
      ProjectKey: key,
      Period: period,
      ReportedOn: '2026-11-20',
      Rag: 'Green',
      ClientKey: `${key}|${period}`,
    });
  const calls = tenant.sent.length;
  const reports = valueOf(
    await readReportWeeks(
      tenant.listsFor('Ida'),
      [week, after].flatMap((one) => one ?? []),
    ),
  );
  expect(reports.map(({ projectKey, week: of }) => [projectKey, of])).toEqual([
    ['ATL-01', week],
    ['COR-01', week],
    ['COR-01', after],
  ]);
  expect(tenant.sent.length - calls).toBe(1);
});
