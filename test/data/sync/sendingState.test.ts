import { beforeEach, describe, expect, test } from 'vitest';

import { projectsList } from '#data/lists/projects.ts';
import { clockAhead } from '#data/sync/clockSkew.ts';
import { readCells } from '#data/sync/overlay.ts';
import { createRetry } from '#data/sync/retry.ts';
import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { createTestClock, createTestDevice, createWriter, type Writer } from '#test/data/sync/writers.ts';
import { createProvisionedTenant, type TestTenant, typeCells, typeRow } from '#test/data/tenant.ts';

const list = 'PMO Projects';
let tenant: TestTenant;
let id: string;

beforeEach(async () => {
  tenant = await createProvisionedTenant();
  id = await typeRow(tenant, list, { Title: 'Atlas', ProjectKey: 'ATL-01', ClientKey: 'K1', Budget: 1 });
});
async function writerOf(options: Parameters<typeof createWriter>[2] = {}): Promise<Writer> {
  const writer = createWriter(tenant, 'Ida', options);
  await writer.read(list, id);
  return writer;
}
const budget = (writer: Writer, amount: number): Promise<string> =>
  writer.editRow<Project>(list, id, (project) => ({ ...project, budget: amount }));

describe('how it stands with the changes of a person', () => {
  test('saving while they are on their way, and then nothing', async () => {
    const ida = await writerOf();
    const seen: string[] = [];
    ida.sending.subscribe(() => {
      const { isSending, unsentCount, notKeptYetCount } = ida.sending.getSnapshot();
      seen.push(`${unsentCount}${notKeptYetCount > 0 ? ' not kept' : ''}${isSending ? ' sending' : ''}`);
    });
    await budget(ida, 2);
    await ida.sent();
    expect(seen).toEqual(['1 not kept', '1', '1 sending', '0 sending', '0']);
  });

  test('a change the device has not taken yet is not kept; once it has, the screen is told', async () => {
    const ida = await writerOf();
    ida.setOnline(false);
    const seen: number[] = [];
    ida.sending.subscribe(() => seen.push(ida.sending.getSnapshot().notKeptYetCount));
    await budget(ida, 2);
    expect(seen).toEqual([1, 0]);
  });

  test('the same value as long as it says the same', async () => {
    const ida = await writerOf();
    const before = ida.sending.getSnapshot();
    await ida.outbox.load();
    expect(ida.sending.getSnapshot()).toBe(before);
  });

  test('the same value while something needs the person', async () => {
    const ida = await writerOf();
    expect(ida.sending.getSnapshot().isSending).toBe(false);
    await typeCells(tenant, list, id, { Budget: 50 });
    await budget(ida, 2);
    await ida.sent();
    const before = ida.sending.getSnapshot();
    expect(before.needsYou).toHaveLength(1);
    await ida.outbox.load();
    expect(ida.sending.getSnapshot()).toBe(before);
  });

  test('offline: the number of unsent changes, and none of them is sending', async () => {
    const ida = await writerOf();
    ida.setOnline(false);
    await budget(ida, 2);
    await budget(ida, 3);
    await ida.sent();
    expect(ida.sending.getSnapshot()).toMatchObject({
      isOnline: false,
      unsentCount: 2,
      isSending: false,
      needsYou: [],
    });
  });

  test('SharePoint asks for 40 s: it is said, nothing is called meanwhile, and then the change is sent', async () => {
    const ida = await writerOf();
    tenant.fault('PATCH', '/items/', '429:40');
    await budget(ida, 2);
    await ida.sent();
    expect(ida.sending.getSnapshot()).toMatchObject({ waiting: { seconds: 40 }, unsentCount: 1 });
    const before = tenant.calls().length;
    await ida.later(39_000);
    expect(tenant.calls().length).toBe(before);
    await ida.later(2000);
    expect(ida.sending.getSnapshot()).toMatchObject({ waiting: undefined, unsentCount: 0 });
  });

  test('a word on a project is saved when the project has it: its filing is nothing to wait for', async () => {
    const ida = await writerOf();
    const seen = readCells(projectsList, id, ida.rows.row(list, { id })?.fields ?? {});
    if (seen === undefined) throw new Error('no project');
    tenant.fault('GET', 'PMO Status Reports', '429:40');
    const said = { rag: 'green', headline: 'Mine', next: '', needHelp: '' } as const;
    await ida.reportStatus(id, said, { source: 'tab', seen, today: day('2026-11-18') });
    await ida.sent();
    expect(ida.outcomes.map(({ kind }) => kind)).toEqual(['saved']);
    expect(ida.sending.getSnapshot()).toMatchObject({
      unsentCount: 0,
      isSending: false,
      waiting: { seconds: 40 },
    });
  });

  test('what needs the person counts as unsent, and is listed', async () => {
    const ida = await writerOf();
    await typeCells(tenant, list, id, { Budget: 50 });
    const opId = await budget(ida, 2);
    await ida.sent();
    const { unsentCount, needsYou } = ida.sending.getSnapshot();
    expect([unsentCount, needsYou.map(({ operation }) => operation.opId)]).toEqual([1, [opId]]);
  });

  test('changes on the device that this version cannot read are said', async () => {
    const device = createTestDevice();
    device.outbox.push({ from: 'another version' });
    const ida = await writerOf({ device });
    await ida.sent();
    expect(ida.sending.getSnapshot()).toMatchObject({ unreadableCount: 1, unsentCount: 0 });
  });
});

describe('a clock that is wrong', () => {
  test('by a day: the person is told after the first write, and the write stands', async () => {
    const ida = await writerOf({ clock: createTestClock('2026-11-19T12:00:00Z') });
    await budget(ida, 2);
    await ida.sent();
    const { clockAheadMs, unsentCount } = ida.sending.getSnapshot();
    expect(Math.round((clockAheadMs ?? 0) / 3_600_000)).toBe(24);
    expect(unsentCount).toBe(0);
  });

  test.each([
    { now: '2026-11-18T12:09:00Z', minutes: undefined },
    { now: '2026-11-18T12:11:00Z', minutes: 11 },
    { now: '2026-11-18T11:49:00Z', minutes: -11 },
  ])('at noon of SharePoint, $now is ahead by $minutes minutes', ({ now, minutes }) => {
    const aheadMs = clockAhead(Date.parse(now), '2026-11-18T12:00:00Z');
    expect(aheadMs).toBe(minutes === undefined ? undefined : minutes * 60_000);
  });

  test('an answer without a time says nothing of the clock', () => {
    expect(clockAhead(0, '')).toBeUndefined();
  });
});

describe('looking again at what could not be sent', () => {
  const clock = createTestClock('2026-11-18T12:00:00Z');
  let runs = 0;
  const retry = createRetry(
    clock,
    () => 0.5,
    () => void (runs += 1),
  );
  beforeEach(() => {
    runs = 0;
    retry.takeBack();
    retry.forget();
  });

  test('waits a second, then twice as long each time, and a minute at most', () => {
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      retry.later();
      clock.advance(seconds * 1000 - 1);
      expect(runs).toBe(0);
      clock.advance(1);
      expect(runs).toBe(1);
      runs = 0;
    }
  });

  test('is taken back when something else looks, and begins anew when something went through', () => {
    retry.later();
    retry.takeBack();
    clock.advance(120_000);
    expect(runs).toBe(0);
    retry.forget();
    retry.later();
    retry.later();
    clock.advance(2000);
    expect(runs).toBe(1);
  });
});
