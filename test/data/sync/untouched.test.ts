import { expect, test } from 'vitest';

import { projectsList } from '#data/lists/projects.ts';
import { readCells } from '#data/sync/overlay.ts';
import { day } from '#domain/calendar/day.ts';
import { newProject } from '#domain/project/newProject.ts';
import { createWriter } from '#test/data/sync/writers.ts';
import { cellsOf, createProvisionedTenant, typeRow } from '#test/data/tenant.ts';

const list = 'PMO Projects';
const prefilled = {
  rag: 'green',
  headline: '',
  next: 'Site A cut-over on Fri 11 Dec',
  needHelp: 'A truck',
} as const;
const theirs = { rag: 'green', headline: 'Theirs', next: 'Theirs', needHelp: '' } as const;
const how = { source: 'tab', seen: newProject('ATL-01', 'Atlas'), today: day('2026-11-18') } as const;

test.each([
  { untouched: ['next'] as const, asked: [], needHelp: 'A truck' },
  { untouched: undefined, asked: ['next'], needHelp: undefined },
])(
  'first report of its week, two at once, $untouched as the form put it in: the second is asked about $asked',
  async ({ untouched, asked, needHelp }) => {
    const tenant = await createProvisionedTenant();
    const id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1' });
    const [ida, jonas] = [createWriter(tenant, 'Ida'), createWriter(tenant, 'Jonas')];
    for (const writer of [ida, jonas]) await writer.read(list, id);
    await jonas.reportStatus(id, theirs, how);
    await jonas.sent();
    await ida.reportStatus(id, prefilled, { ...how, untouched });
    await ida.sent();

    const fields = ida.sending
      .getSnapshot()
      .needsYou.flatMap(({ why }) => (why.kind === 'conflict' ? why.conflict.fields : []));
    expect(fields.map(({ field }) => field)).toEqual(asked);
    const cells = await cellsOf(tenant, list, id);
    expect(cells).toMatchObject({ Headline: 'Theirs' });
    expect(cells['NeedHelp']).toBe(needHelp);
    expect(readCells(projectsList, id, cells)?.latest?.next).toBe('Theirs');
  },
);
