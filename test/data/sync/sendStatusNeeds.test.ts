import { beforeEach, describe, expect, test } from 'vitest';

import { projectsList } from '#data/lists/projects.ts';
import { readCells } from '#data/sync/overlay.ts';
import { day } from '#domain/calendar/day.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { createWriter, type Writer } from '#test/data/sync/writers.ts';
import {
  createProvisionedTenant,
  type PersonName,
  type TestTenant,
  typeCells,
  typeRow,
} from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1' });
});

async function writerOf(person: PersonName = 'Ida'): Promise<Writer> {
  const writer = createWriter(tenant, person);
  await writer.read(list, id);
  return writer;
}
async function report(writer: Writer, said: Partial<StatusUpdate>): Promise<string> {
  const seen = readCells(projectsList, id, writer.rows.row(list, { id })?.fields ?? {});
  if (seen === undefined) throw new Error('no project');
  const update = { rag: 'green', headline: '', next: '', needHelp: '', ...said } as const;
  return writer.reportStatus(id, update, { source: 'tab', seen, today: day('2026-11-18') });
}
const needsYou = (writer: Writer) => writer.sending.getSnapshot().needsYou;

describe('what waits for the person', () => {
  test('a status on a row that no longer reads: kept and told', async () => {
    const ida = await writerOf();
    await typeCells(tenant, list, id, { Title: '' });
    const opId = await report(ida, { headline: 'Mine' });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([
      {
        operation: { opId },
        why: { kind: 'refused', problem: { kind: 'refused', message: `row ${id} does not read` } },
      },
    ]);
    expect(ida.outbox.all()).toHaveLength(1);
  });

  test('a colour by hand where nobody ever reported: the name is that of who set it', async () => {
    const ida = await writerOf();
    await typeCells(tenant, list, id, { Rag: 'Red' });
    await report(ida, { rag: 'green', headline: 'Mine' });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([{ why: { conflict: { writtenBy: 'Jonas' } } }]);
  });

  test('a word of a report and a colour by hand since: the name is that of who wrote last', async () => {
    const ida = await writerOf();
    const tomas = await writerOf('Tomas');
    await report(tomas, { rag: 'green', headline: 'Theirs' });
    await tomas.sent();
    await typeCells(tenant, list, id, { Rag: 'Red' });
    await report(ida, { rag: 'amber', headline: 'Mine' });
    await ida.sent();
    expect(needsYou(ida)).toMatchObject([
      { why: { conflict: { fields: [{ field: 'rag' }, { field: 'headline' }], writtenBy: 'Jonas' } } },
    ]);
  });
});
