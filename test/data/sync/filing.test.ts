import { beforeEach, expect, test } from 'vitest';

import { projectsList } from '#data/lists/projects.ts';
import { readCells } from '#data/sync/overlay.ts';
import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { createWriter, type Writer } from '#test/data/sync/writers.ts';
import { createProvisionedTenant, rowsOf, type TestTenant, typeRow } from '#test/data/tenant.ts';

const list = 'PMO Projects';
const reportList = 'PMO Status Reports';
const user = 'ida@nordvik.example';
let tenant: TestTenant;
let id: string;
let ida: Writer;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1', Budget: 1 });
  ida = createWriter(tenant, 'Ida');
  await ida.read(list, id);
});

async function report(headline: string): Promise<string> {
  const seen = readCells(projectsList, id, ida.rows.row(list, { id })?.fields ?? {});
  if (seen === undefined) throw new Error('no project');
  const said = { rag: 'green', headline, next: '', needHelp: '' } as const;
  const opId = await ida.reportStatus(id, said, { source: 'tab', seen, today: day('2026-11-18') });
  await ida.sent();
  return opId;
}
async function spend(budget: number): Promise<string> {
  const opId = await ida.editRow<Project>(list, id, (project) => ({ ...project, budget }));
  await ida.sent();
  return opId;
}
const reports = async (): Promise<Record<string, unknown>[]> =>
  (await rowsOf(tenant, reportList)).map(({ fields }) => fields);
const callsToReports = (): number =>
  tenant.calls().filter(({ url }) => decodeURIComponent(url).includes(reportList)).length;

test('an edit of a project files no report: that is for the word itself, and for who opens the project', async () => {
  tenant.narrow({ list: reportList, user, role: 'read' });
  await report('Mine');
  tenant.narrow({ list: reportList, user, role: 'write' });
  await spend(2);
  expect(await reports()).toEqual([]);
});

test('the undo of an edit leaves the report of the week alone', async () => {
  await report('Mine');
  const opId = await spend(2);
  const before = callsToReports();
  await ida.undo(opId);
  await ida.sent();
  expect(callsToReports()).toBe(before);
  expect(await reports()).toMatchObject([{ Headline: 'Mine' }]);
  expect((await reports())[0]).not.toHaveProperty('Archived');
});

test('the undo of a word asks for the report of its week, and takes that one back', async () => {
  const opId = await report('Mine');
  await ida.undo(opId);
  await ida.sent();
  expect(await reports()).toMatchObject([{ Headline: 'Mine', Archived: 'Yes' }]);
});
