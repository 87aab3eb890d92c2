import { beforeEach, describe, expect, test } from 'vitest';

import { projectsList } from '#data/lists/projects.ts';
import { readCells } from '#data/sync/overlay.ts';
import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { createWriter, type Writer } from '#test/data/sync/writers.ts';
import { cellsOf, createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let atlas: string;
let depot: string;
let ida: Writer;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  atlas = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1', Budget: 1 });
  depot = await typeRow(tenant, list, { Title: 'Depot', ProjectKey: 'DEP-01', ClientKey: 'K2', Budget: 1 });
  ida = createWriter(tenant, 'Ida');
  for (const id of [atlas, depot]) await ida.read(list, id);
});

const budget = (id: string, amount: number): Promise<string> =>
  ida.editRow<Project>(list, id, (project) => ({ ...project, budget: amount }));
const budgetOf = async (id: string): Promise<unknown> => (await cellsOf(tenant, list, id))['Budget'];
async function report(headline: string): Promise<string> {
  const seen = readCells(projectsList, atlas, ida.rows.row(list, { id: atlas })?.fields ?? {});
  if (seen === undefined) throw new Error('no project');
  const said = { rag: 'green', headline, next: '', needHelp: '' } as const;
  return ida.reportStatus(atlas, said, { source: 'tab', seen, today: day('2026-11-18') });
}

const loseAllRaces = (): void => tenant.fault('PATCH', `/items/${atlas}`, '412', 5);

describe('while an operation is on its way', () => {
  test('another one waits until it is there', async () => {
    const before = tenant.calls().length;
    tenant.before('GET', `/items/${atlas}`, () => budget(depot, 2));
    await budget(atlas, 2);
    await ida.sent();
    const calls = tenant.calls().slice(before);
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET', 'PATCH']);
  });

  test('its undo withdraws nothing: it is written back once it is there', async () => {
    let answer: string | undefined;
    let opId = '';
    tenant.before('GET', `/items/${atlas}`, async () => (answer = await ida.undo(opId)));
    ida.setOnline(false);
    opId = await budget(atlas, 2);
    ida.setOnline(true);
    await ida.sent();
    expect(answer).toBe('undoing');
    expect(await budgetOf(atlas)).toBe(1);
    expect(ida.outbox.all()).toEqual([]);
  });

  test('what a person does while the sums are written goes in the same run', async () => {
    const milestone = {
      projectKey: 'ATL-01',
      title: 'Cut-over',
      weight: 1,
      dependsOn: [],
      forecastHistory: [],
    };
    tenant.before('PATCH', `/items/${atlas}`, () => budget(depot, 2));
    await ida.createRow('PMO Milestones', milestone);
    await ida.sent();
    expect(await cellsOf(tenant, list, atlas)).toMatchObject({ MilestonesOpen: 1 });
    expect(await budgetOf(depot)).toBe(2);
  });
});

describe('while the report of a week is filed', () => {
  beforeEach(() => tenant.fault('GET', 'PMO Status Reports', '429:40'));

  test('what else is unsent is said to be on its way', async () => {
    ida.setOnline(false);
    await report('Mine');
    await budget(depot, 2);
    ida.setOnline(true);
    await ida.sent();
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 1, isSending: true });
    await ida.later(41_000);
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 0, isSending: false });
  });

  test('what needs the person is not', async () => {
    await typeCells(tenant, list, depot, { Budget: 50 });
    await budget(depot, 2);
    await ida.sent();
    await report('Mine');
    await ida.sent();
    expect(ida.sending.getSnapshot()).toMatchObject({ unsentCount: 1, isSending: false });
  });
});

describe('what could not be sent', () => {
  test('is tried again after a second, also after an earlier one that took longer and went through', async () => {
    for (const pauses of [[1000, 2000], [1000]]) {
      for (const _ of pauses) loseAllRaces();
      await budget(atlas, pauses.length + 5);
      await ida.sent();
      for (const pause of pauses) {
        expect(ida.outbox.all()).toHaveLength(1);
        await ida.later(pause);
      }
      expect(ida.outbox.all()).toEqual([]);
    }
  });

  test('goes with the fifth race, if four were lost', async () => {
    tenant.fault('PATCH', `/items/${atlas}`, '412', 4);
    await budget(atlas, 2);
    await ida.sent();
    expect(await budgetOf(atlas)).toBe(2);
  });
});

describe('what SharePoint had already, or had before', () => {
  const hours = 3_600_000;

  test('says nothing of the clock: an answer that was lost', async () => {
    tenant.fault('PATCH', '/items/', 'applyThenDrop');
    await budget(atlas, 2);
    await ida.sent();
    await ida.later(5 * hours);
    expect(ida.outbox.all()).toEqual([]);
    expect(ida.sending.getSnapshot().clockAheadMs).toBeUndefined();
  });

  test('says nothing of the clock: the same value by a colleague, hours ago', async () => {
    await typeCells(tenant, list, atlas, { Budget: 2 });
    ida.clock.advance(5 * hours);
    await budget(atlas, 2);
    await ida.sent();
    expect(ida.outbox.all()).toEqual([]);
    expect(ida.sending.getSnapshot().clockAheadMs).toBeUndefined();
  });
});
