import { beforeEach, expect, test } from 'vitest';

import type { Lists } from '#data/lists/lists.ts';
import { createProject } from '#data/project/createProject.ts';
import { readProject } from '#data/project/readProject.ts';
import { fileLatest } from '#data/statusReport/fileLatest.ts';
import { saveStatus } from '#data/statusReport/saveStatus.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import {
  cellsOf,
  createProvisionedTenant,
  rowsOf,
  type TestTenant,
  typeCells,
  valueOf,
} from '#test/data/tenant.ts';

const reportList = 'PMO Status Reports';
const ida = { id: 'ida', upn: 'ida@nordvik.example', name: 'Ida' };
const update = (headline: string, rag: StatusUpdate['rag'] = 'green'): StatusUpdate => ({
  rag,
  headline,
  next: 'Racks two and three',
  needHelp: '',
});

let tenant: TestTenant;
let lists: Lists;
let itemId: string;
let key: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  lists = tenant.listsFor('Ida');
  const created = valueOf(await createProject(lists, { name: 'Core switch refresh' }));
  itemId = created.id;
  key = created.value.key;
});

let operations = 0;
const save = async (what: StatusUpdate, operationId = `operation-${(operations += 1)}`) =>
  saveStatus(lists, itemId, what, { author: ida, source: 'tab', operationId });
const project = async () => valueOf(await readProject(lists, key));
const filedHeadlines = async () => {
  const rows = await rowsOf(tenant, reportList);
  return rows
    .filter(({ fields }) => fields['Archived'] !== 'Yes')
    .map(({ fields }) => `${String(fields['Period'])} ${String(fields['Headline'])}`);
};

test('an update is on the project and filed as the report of the week', async () => {
  tenant.today('2026-11-18');
  const saved = valueOf(await save(update('Two of nine racks done', 'amber')));
  expect(saved.filed).toBe(true);
  expect(saved.before.value.rag).toBeUndefined();
  const read = await project();
  expect(read.project).toEqual(saved.after);
  expect(read.project.value).toMatchObject({
    rag: 'amber',
    headline: 'Two of nine racks done',
    reportedOn: '2026-11-18',
  });
  expect(read.reports).toEqual([read.project.value.latest]);
  expect(read.unfiled).toBe(false);
  expect(await filedHeadlines()).toEqual(['2026-W47 Two of nine racks done']);
});

test('an update that was weighed against an older row is not saved, and says so', async () => {
  tenant.today('2026-11-18');
  const weighedAgainst = (await project()).project.etag;
  valueOf(await save(update('Somebody was faster')));
  const by = { author: ida, source: 'tab', operationId: 'operation-x', onlyIfEtag: weighedAgainst } as const;
  const saved = await saveStatus(lists, itemId, update('Mine'), by);
  expect(saved).toEqual({ ok: false, error: { kind: 'changedElsewhere' } });
  expect((await project()).project.value.headline).toBe('Somebody was faster');
});

test('the second update in a week replaces the first: one row, and SharePoint keeps the version', async () => {
  tenant.today('2026-11-17');
  valueOf(await save(update('Tuesday')));
  tenant.today('2026-11-19');
  valueOf(await save(update('Thursday')));
  expect(await filedHeadlines()).toEqual(['2026-W47 Thursday']);
  expect((await project()).unfiled).toBe(false);
});

test('the first update of a new week leaves the earlier report filed and adds its own', async () => {
  tenant.today('2026-11-18');
  valueOf(await save(update('Week 47')));
  tenant.today('2026-11-25');
  valueOf(await save(update('Week 48')));
  expect(await filedHeadlines()).toEqual(['2026-W47 Week 47', '2026-W48 Week 48']);
  expect((await project()).reports.map(({ headline }) => headline)).toEqual(['Week 48', 'Week 47']);
});

test('a report that was never filed is filed before a new week replaces it', async () => {
  tenant.today('2026-11-18');
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'read' });
  expect(valueOf(await save(update('Week 47'))).filed).toBe(false);
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'write' });
  tenant.today('2026-11-25');
  valueOf(await save(update('Week 48')));
  expect(await filedHeadlines()).toEqual(['2026-W47 Week 47', '2026-W48 Week 48']);
});

test('where the earlier week cannot be filed, it is not replaced either', async () => {
  tenant.today('2026-11-18');
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'read' });
  valueOf(await save(update('Week 47')));
  tenant.today('2026-11-25');
  expect(await save(update('Week 48'))).toEqual({ ok: false, error: { kind: 'noAccess' } });
  expect((await project()).project.value.headline).toBe('Week 47');
});

test('a crash between the write and the filing: the next who opens the project files it', async () => {
  tenant.today('2026-11-18');
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'read' });
  valueOf(await save(update('Written, not filed')));
  const opened = await project();
  expect(opened.unfiled).toBe(true);
  expect(opened.reports).toEqual([]);

  const rowBefore = await cellsOf(tenant, 'PMO Projects', itemId);
  valueOf(await fileLatest(tenant.listsFor('Jonas'), opened.project));
  expect(await filedHeadlines()).toEqual(['2026-W47 Written, not filed']);
  expect((await project()).unfiled).toBe(false);
  expect(await cellsOf(tenant, 'PMO Projects', itemId)).toEqual(rowBefore); // filing never changes the project row
});

test('filing twice, and by two at once, keeps one row', async () => {
  tenant.today('2026-11-18');
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'read' });
  const { after } = valueOf(await save(update('Once')));
  await Promise.all(
    ['Jonas' as const, 'Tomas' as const].map((who) => fileLatest(tenant.listsFor(who), after)),
  );
  valueOf(await fileLatest(tenant.listsFor('Jonas'), after));
  expect(await filedHeadlines()).toEqual(['2026-W47 Once']);
});

test('two who file at once, one of them with an older report, end with the newer one', async () => {
  tenant.today('2026-11-18');
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'read' });
  const older = valueOf(await save(update('Morning'))).after;
  const newer = valueOf(await save(update('Evening'))).after;
  tenant.before('POST', reportList, () => fileLatest(tenant.listsFor('Jonas'), older));
  valueOf(await fileLatest(tenant.listsFor('Tomas'), newer));
  expect(await filedHeadlines()).toEqual(['2026-W47 Evening']);
});

test('who files an older report of the week never puts it over a newer one', async () => {
  tenant.today('2026-11-17');
  const older = valueOf(await save(update('Tuesday'))).after;
  tenant.today('2026-11-19');
  valueOf(await save(update('Thursday')));
  valueOf(await fileLatest(tenant.listsFor('Jonas'), older));
  expect(await filedHeadlines()).toEqual(['2026-W47 Thursday']);

  // The same when the newer one comes between the look and the write.
  tenant.before('PATCH', reportList, async () => {
    tenant.today('2026-11-20');
    valueOf(await save(update('Friday')));
  });
  await typeCells(tenant, reportList, (await rowsOf(tenant, reportList))[0]?.id ?? '', { Next: 'changed' });
  valueOf(await fileLatest(tenant.listsFor('Jonas'), older));
  expect(await filedHeadlines()).toEqual(['2026-W47 Friday']);
});

test('who files an older report after a new week has begun leaves the earlier week as it was filed', async () => {
  tenant.today('2026-11-17');
  const older = valueOf(await save(update('Tuesday'))).after;
  tenant.today('2026-11-19');
  valueOf(await save(update('Thursday')));
  tenant.today('2026-11-25');
  valueOf(await save(update('Week 48')));
  valueOf(await fileLatest(tenant.listsFor('Jonas'), older));
  expect(await filedHeadlines()).toEqual(['2026-W47 Thursday', '2026-W48 Week 48']);
});

test('a colour changed by hand in SharePoint stands and is told apart, also through filing', async () => {
  tenant.today('2026-11-18');
  valueOf(await save(update('All well')));
  expect((await project()).handSet).toBe(false);
  await typeCells(tenant, 'PMO Projects', itemId, { Rag: 'Red' });
  const read = await project();
  expect(read.handSet).toBe(true);
  expect(read.project.value.rag).toBe('red');
  expect(read.project.value.latest?.rag).toBe('green');
  expect(read.project.modifiedBy).toBe('Jonas');

  valueOf(await fileLatest(lists, read.project));
  expect((await project()).project.value.rag).toBe('red');
  expect((await project()).reports.map(({ rag }) => rag)).toEqual(['green']);

  valueOf(await save(update('Now it has a report', 'red')));
  expect((await project()).handSet).toBe(false);
});

test('today and the week are those of the PMO, not of the device', async () => {
  await lists.graph.call({
    method: 'POST',
    path: '/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Settings/items',
    body: { fields: { ClientKey: 'timeZone', Value: '"Pacific/Auckland"' } },
  });
  tenant.today('2026-11-22'); // noon of a Sunday in UTC is Monday in Auckland
  valueOf(await save(update('Monday there')));
  expect(await filedHeadlines()).toEqual(['2026-W48 Monday there']);
});

test('a refusal comes back as it is and changes nothing', async () => {
  const before = await cellsOf(tenant, 'PMO Projects', itemId);
  expect(await save(update('', 'red'))).toEqual({ ok: false, error: { kind: 'redNeedsHeadline' } });
  expect(await cellsOf(tenant, 'PMO Projects', itemId)).toEqual(before);
});

test('the same operation twice has one effect, and still sees to the filing', async () => {
  tenant.today('2026-11-18');
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'read' });
  valueOf(await save(update('Pressed'), 'press-1'));
  tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'write' });
  const version = (await project()).project.etag;
  const again = valueOf(await save(update('Pressed, but other words'), 'press-1'));
  expect(again.filed).toBe(true);
  expect(again.after.value.headline).toBe('Pressed');
  expect((await project()).project.etag).toBe(version);
});

test('the history of a year of weeks is kept for the newest twelve', async () => {
  for (let week = 0; week < 14; week += 1) {
    tenant.today(new Date(Date.parse('2026-08-05') + week * 7 * 86_400_000).toISOString().slice(0, 10));
    valueOf(await save({ ...update(`Week ${week}`), doneItems: week }));
  }
  const { healthHistory, doneHistory } = (await project()).project.value;
  expect(healthHistory).toHaveLength(12);
  expect(doneHistory.map(({ done }) => done)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});
