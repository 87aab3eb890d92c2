import { beforeEach, describe, expect, test } from 'vitest';

import { latestCell } from '#data/lists/latest.ts';
import { projectsList } from '#data/lists/projects.ts';
import { readCells } from '#data/sync/overlay.ts';
import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { createTestDevice, createWriter, type Writer } from '#test/data/sync/writers.ts';
import {
  cellsOf,
  createProvisionedTenant,
  type PersonName,
  rowsOf,
  type TestTenant,
  typeCells,
  typeRow,
} from '#test/data/tenant.ts';

const list = 'PMO Projects';
const reportList = 'PMO Status Reports';
let tenant: TestTenant;
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1' });
});

async function writerOf(
  person: PersonName = 'Ida',
  options: Parameters<typeof createWriter>[2] = {},
): Promise<Writer> {
  const writer = createWriter(tenant, person, options);
  await writer.read(list, id);
  return writer;
}

function seenBy(writer: Writer): Project {
  const project = readCells(projectsList, id, writer.rows.row(list, { id })?.fields ?? {});
  if (project === undefined) throw new Error('no project');
  return project;
}

const word = (said: Partial<StatusUpdate>): StatusUpdate => ({
  rag: 'green',
  headline: '',
  next: '',
  needHelp: '',
  ...said,
});

const report = (writer: Writer, said: Partial<StatusUpdate>, today = '2026-11-18'): Promise<string> =>
  writer.reportStatus(id, word(said), { source: 'tab', seen: seenBy(writer), today: day(today) });

const reports = async (): Promise<Record<string, unknown>[]> =>
  (await rowsOf(tenant, reportList)).map(({ fields }) => fields);
const needsYou = (writer: Writer) => writer.sending.getSnapshot().needsYou;
const saves = () =>
  tenant
    .calls()
    .filter(({ method, url }) => method === 'PATCH' && decodeURIComponent(url).includes(`${list}/items`));

describe('the weekly word', () => {
  test('is one write on the project, and then a report of its week', async () => {
    const ida = await writerOf();
    const opId = await report(ida, { rag: 'amber', headline: 'Racks one and two', next: 'Three' });
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({
      Rag: 'Amber',
      Headline: 'Racks one and two',
      OpLog: opId,
    });
    expect(await reports()).toMatchObject([
      { ClientKey: 'ATL-01|2026-W47', Headline: 'Racks one and two', AuthorName: 'Ida' },
    ]);
    expect(saves()).toHaveLength(1);
    expect(ida.outcomes).toEqual([{ opId, kind: 'saved' }]);
  });

  test('is dated the day it was said, however late it is sent', async () => {
    const ida = await writerOf();
    ida.setOnline(false);
    await report(ida, { headline: 'On Friday' }, '2026-11-20');
    ida.clock.advance(5 * 86_400_000);
    ida.setOnline(true);
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ ReportedOn: '2026-11-20' });
    expect(await reports()).toMatchObject([{ Period: '2026-W47', ReportedOn: '2026-11-20' }]);
  });

  test('its failed filing is no error: the word is safe on the project', async () => {
    const ida = await writerOf();
    tenant.narrow({ list: reportList, user: 'ida@nordvik.example', role: 'read' });
    await report(ida, { headline: 'Mine' });
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Mine' });
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0, needsYou: [] });
    expect(await reports()).toEqual([]);
  });

  test('a report of an earlier week is filed before it is replaced', async () => {
    const jonas = await writerOf('Jonas');
    tenant.narrow({ list: reportList, user: 'jonas@nordvik.example', role: 'read' });
    await report(jonas, { headline: 'Week 46' }, '2026-11-13');
    await jonas.sent();
    expect(await reports()).toEqual([]);
    const ida = await writerOf();
    await report(ida, { headline: 'Week 47' });
    await ida.sent();
    expect((await reports()).map((row) => row['Headline'])).toEqual(['Week 46', 'Week 47']);
  });

  test('while the earlier report cannot be filed, it is not replaced', async () => {
    const jonas = await writerOf('Jonas');
    for (const name of ['ida', 'jonas'])
      tenant.narrow({ list: reportList, user: `${name}@nordvik.example`, role: 'read' });
    await report(jonas, { headline: 'Week 46' }, '2026-11-13');
    await jonas.sent();
    const ida = await writerOf();
    await report(ida, { headline: 'Week 47' });
    await ida.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Week 46' });
    expect(needsYou(ida)).toMatchObject([{ why: { kind: 'refused', problem: { kind: 'noAccess' } } }]);
  });

  test('an answer that was lost: OpLog tells, and the report is filed all the same', async () => {
    const ida = await writerOf();
    tenant.fault('PATCH', `${list}/items`, 'applyThenDrop');
    await report(ida, { headline: 'Mine' });
    await ida.sent();
    expect(await reports()).toEqual([]);
    await ida.later(5000);
    await ida.later(5000);
    expect(await reports()).toMatchObject([{ Headline: 'Mine' }]);
    expect(saves()).toHaveLength(1);
  });

  test('a rule that refuses it on the newest row: kept and told', async () => {
    const ida = await writerOf();
    const jonas = await writerOf('Jonas');
    await report(jonas, { headline: 'Week 48' }, '2026-11-25');
    await jonas.sent();
    await report(ida, { headline: 'Week 47' });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([
      { why: { kind: 'refused', problem: { kind: 'newerReportExists', reportedOn: '2026-11-25' } } },
    ]);
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Week 48' });
  });
});

describe('two people say something on one project', () => {
  test('in different fields: both words stand', async () => {
    const ida = await writerOf();
    const jonas = await writerOf('Jonas');
    await report(jonas, { rag: 'green', headline: 'Theirs', spentToDate: 900 });
    await jonas.sent();
    await report(ida, { rag: 'green', next: 'Mine' });
    await ida.sent();
    expect(needsYou(ida)).toEqual([]);
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Theirs', SpentToDate: 900 });
    expect(await reports()).toMatchObject([{ Headline: 'Theirs', Next: 'Mine', SpentToDate: 900 }]);
  });

  test('in the same field: the second is asked, with the name of who said it, and mine is sent when they choose it', async () => {
    const ida = await writerOf();
    const jonas = await writerOf('Jonas');
    await report(jonas, { headline: 'Theirs', next: 'Theirs too' });
    await jonas.sent();
    const opId = await report(ida, { headline: 'Mine', next: 'Mine too' });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([
      {
        why: {
          conflict: {
            fields: [
              { field: 'headline', base: '', mine: 'Mine', theirs: 'Theirs' },
              { field: 'next', base: '', mine: 'Mine too', theirs: 'Theirs too' },
            ],
            writtenBy: 'Jonas',
          },
        },
      },
    ]);
    await ida.resolve(opId, { headline: 'mine' });
    expect(needsYou(ida)).toMatchObject([{ why: { conflict: { fields: [{ field: 'next' }] } } }]);
    await ida.resolve(opId, { next: 'theirs' });
    await ida.sent();
    expect(await reports()).toMatchObject([{ Headline: 'Mine', Next: 'Theirs too' }]);
    expect(ida.outbox.all()).toEqual([]);
  });

  test('the name is that of who said it, also if somebody else wrote another cell since', async () => {
    const ida = await writerOf();
    const tomas = await writerOf('Tomas');
    await report(tomas, { headline: 'Theirs' });
    await tomas.sent();
    await typeCells(tenant, list, id, { Budget: 5 });
    await report(ida, { headline: 'Mine' });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([{ why: { conflict: { writtenBy: 'Tomas' } } }]);
  });

  test('a colour set by hand in SharePoint is asked, with the name of who set it', async () => {
    const ida = await writerOf();
    await report(ida, { headline: 'Before' });
    await ida.sent();
    await ida.read(list, id);
    await typeCells(tenant, list, id, { Rag: 'Red' });
    await report(ida, { rag: 'green', headline: 'After' });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([
      {
        why: {
          conflict: {
            fields: [{ field: 'rag', base: 'green', mine: 'green', theirs: 'red' }],
            writtenBy: 'Jonas',
          },
        },
      },
    ]);
  });
});

describe('undo of a status', () => {
  test('puts back what was there and archives the report that is left without a word', async () => {
    const ida = await writerOf();
    const opId = await report(ida, { rag: 'red', headline: 'Mine' });
    await ida.sent();
    expect(await ida.undo(opId)).toBe('undoing');
    await ida.sent();
    const cells = await cellsOf(tenant, list, id);
    expect(cells).not.toHaveProperty('Rag');
    expect(cells).not.toHaveProperty('Latest');
    expect(await reports()).toMatchObject([{ Archived: 'Yes' }]);
  });

  test('gives the week back the report it had', async () => {
    const ida = await writerOf();
    await report(ida, { headline: 'Monday' });
    await ida.sent();
    const opId = await report(ida, { headline: 'Wednesday' });
    await ida.sent();
    await ida.undo(opId);
    await ida.sent();
    expect(await reports()).toMatchObject([{ Headline: 'Monday' }]);
    expect((await reports())[0]).not.toHaveProperty('Archived');
  });

  test('is given up as a whole once somebody reported since, and that is said', async () => {
    const ida = await writerOf();
    const opId = await report(ida, { headline: 'Mine' });
    await ida.sent();
    const jonas = await writerOf('Jonas');
    await report(jonas, { headline: 'Theirs' });
    await jonas.sent();
    await ida.undo(opId);
    await ida.sent();
    expect(ida.outcomes.map(({ kind }) => kind)).toEqual(['saved', 'undoGivenUp']);
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Theirs' });
    expect(ida.outbox.all()).toEqual([]);
  });

  test('said in another tab than the one that sends', async () => {
    const device = createTestDevice();
    const holder = await writerOf('Ida', { device });
    const other = await writerOf('Ida', { device, isSender: false });
    const opId = await report(other, { headline: 'Mine' });
    await holder.sent();
    expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Mine' });
    expect(await other.undo(opId)).toBe('undoing');
    await holder.sent();
    expect(await cellsOf(tenant, list, id)).not.toHaveProperty('Headline');
  });

  test('asked for while nobody knows whether it was sent: it is settled first, and then taken back', async () => {
    const ida = await writerOf();
    tenant.fault('PATCH', `${list}/items`, 'applyThenDrop');
    const opId = await report(ida, { headline: 'Mine' });
    await ida.sent();
    expect(await ida.undo(opId)).toBe('undoing');
    await ida.later(5000);
    await ida.later(5000);
    expect(await cellsOf(tenant, list, id)).not.toHaveProperty('Headline');
    expect(ida.outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
  });
});

test('a status whose answer was lost in a crash is taken back by the tab that settles it', async () => {
  const device = createTestDevice();
  const before = await writerOf('Ida', { device });
  tenant.fault('PATCH', `${list}/items`, 'applyThenDrop');
  const opId = await report(before, { headline: 'Mine' });
  await before.sent();
  expect(await before.undo(opId)).toBe('undoing');
  before.setOnline(false); // as good as dead: it sends no more
  tenant.fault('PATCH', `${list}/items`, '503');
  const after = await writerOf('Ida', { device });
  await after.sent();
  expect(await cellsOf(tenant, list, id)).toMatchObject({ Headline: 'Mine' });
  after.setOnline(false); // and the next one
  const last = await writerOf('Ida', { device });
  await last.sent();
  expect(await cellsOf(tenant, list, id)).not.toHaveProperty('Headline');
  expect(device.outbox).toEqual([]);
});

test('a report on the row that is no report does not stop its undo', async () => {
  const ida = await writerOf();
  await typeCells(tenant, list, id, { Latest: '{not a report' });
  const opId = await report(ida, { headline: 'Mine' });
  await ida.sent();
  await ida.undo(opId);
  await ida.sent();
  expect(await cellsOf(tenant, list, id)).toMatchObject({ Latest: '{not a report' });
  expect(latestCell(undefined)).toBeNull();
});
