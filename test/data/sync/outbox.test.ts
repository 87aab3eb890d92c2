import { describe, expect, test } from 'vitest';

import { createOutbox } from '#data/sync/outbox.ts';
import type { EditOperation } from '#data/sync/operation.ts';
import type { DeviceStore } from '#data/sync/ports.ts';
import { readOperation } from '#data/sync/readOperation.ts';
import { createTestDevice } from '#test/data/sync/writers.ts';

const edit = (opId: string, changed = {}): EditOperation => ({
  kind: 'edit',
  opId,
  list: 'PMO Projects',
  at: 1,
  row: { id: '1' },
  baseEtag: '"a,1"',
  base: { Budget: 1 },
  changed: { Budget: 2, ...changed },
});

describe('the outbox', () => {
  test('shows an operation at once, and answers when the device has it', async () => {
    const device = createTestDevice();
    const outbox = createOutbox(device.store());
    let told = 0;
    outbox.subscribe(() => void (told += 1));
    const adding = outbox.add(edit('1'));
    expect([outbox.all().length, told, device.outbox.length, outbox.isAcknowledged('1')]).toEqual([
      1,
      1,
      0,
      false,
    ]);
    await adding;
    expect([device.outbox.length, outbox.isAcknowledged('1')]).toEqual([1, true]);
  });

  test('keeps the order in which operations were made, also when one is replaced', async () => {
    const device = createTestDevice();
    const outbox = createOutbox(device.store());
    await outbox.add(edit('1'));
    await outbox.add(edit('2'));
    await outbox.replace(edit('1', { Value: 3 }));
    expect(outbox.all().map(({ opId }) => opId)).toEqual(['1', '2']);
    expect(outbox.all()[0]).toEqual(edit('1', { Value: 3 }));
    expect(device.outbox).toEqual(outbox.all());
  });

  test('tells other tabs, which read it then', async () => {
    const device = createTestDevice();
    const [one, other] = [device.store(), device.store()];
    const [mine, theirs] = [createOutbox(one), createOutbox(other)];
    const loads: Promise<void>[] = [];
    other.onNews((news) => void (news.kind === 'outbox' && loads.push(theirs.load())));
    await mine.add(edit('1'));
    await Promise.all(loads);
    expect(theirs.all()).toEqual([edit('1')]);
    await mine.remove('1');
    await Promise.all(loads);
    expect(theirs.all()).toEqual([]);
  });

  test('reading the device again gives the same object for an operation that did not change', async () => {
    const outbox = createOutbox(createTestDevice().store());
    await outbox.add(edit('1'));
    const [before] = outbox.all();
    await outbox.load();
    expect(outbox.all()[0]).toBe(before);
  });

  test('reading the device while an operation is on its way there does not lose it', async () => {
    const outbox = createOutbox(createTestDevice().store());
    const adding = outbox.add(edit('1'));
    await outbox.load();
    expect(outbox.all()).toHaveLength(1);
    await adding;
    expect(outbox.all()).toHaveLength(1);
  });

  test('a reading that began before a change of ours is made again', async () => {
    const device = createTestDevice();
    const store = device.store();
    const waiting: (() => void)[] = [];
    const slow: DeviceStore = {
      ...store,
      readOutbox: async () => {
        const read = structuredClone(device.outbox);
        await new Promise<void>((resolve) => waiting.push(resolve));
        return read;
      },
    };
    const outbox = createOutbox(slow);
    const loading = outbox.load();
    await outbox.add(edit('1'));
    const releasing = setInterval(() => waiting.pop()?.(), 1);
    await loading;
    clearInterval(releasing);
    expect(outbox.all()).toEqual([edit('1')]);
  });

  test('reading the device while an operation leaves it does not bring it back', async () => {
    const device = createTestDevice();
    const outbox = createOutbox(device.store());
    await outbox.add(edit('1'));
    const removing = outbox.remove('1');
    await outbox.load();
    expect(outbox.all()).toEqual([]);
    await removing;
  });

  test('what this version cannot read is counted, stays on the device and holds up nothing', async () => {
    const device = createTestDevice();
    const strange = { opId: 'x', kind: 'teleport', list: 'PMO Projects' };
    device.outbox.push(strange, edit('1'));
    const outbox = createOutbox(device.store());
    await outbox.load();
    expect([outbox.unreadableCount(), outbox.all()]).toEqual([1, [edit('1')]]);
    await outbox.remove('1');
    expect(device.outbox).toEqual([strange]);
  });

  test('what left meanwhile is not brought back by a later word on it', async () => {
    const device = createTestDevice();
    const outbox = createOutbox(device.store());
    await outbox.add(edit('1'));
    await outbox.remove('1');
    await outbox.replace(edit('1', { Value: 3 }));
    expect([outbox.all(), device.outbox]).toEqual([[], []]);
  });

  test('knows the operations of one list', async () => {
    const outbox = createOutbox(createTestDevice().store());
    await outbox.add(edit('1'));
    await outbox.add({ ...edit('2'), list: 'PMO RAID' });
    expect(outbox.ofList('PMO RAID').map(({ opId }) => opId)).toEqual(['2']);
  });
});

describe('an operation from the device', () => {
  const status = {
    kind: 'status',
    opId: '1',
    list: 'PMO Projects',
    at: 1,
    row: { clientKey: 'K' },
    baseEtag: '',
    base: { headline: '', next: '', needHelp: '', spentToDate: undefined },
    said: { rag: 'green', headline: '', next: '', needHelp: '', forecastFinish: '2027-01-15' },
    saidOn: '2026-11-18',
    source: 'tab',
  };
  const conflict = { fields: [{ field: 'Budget', base: 1, mine: 2, theirs: null }], writtenAt: '' };
  const create = {
    kind: 'create',
    opId: '1',
    list: 'PMO RAID',
    at: 1,
    clientKey: 'K',
    fields: { Title: 'x' },
  };

  test.each<[string, unknown]>([
    ['an edit', edit('1')],
    ['an undo', { ...edit('1'), undoes: '0' }],
    ['a new row', create],
    ['a status', status],
    [
      'a status that was tried',
      { ...status, tried: { list: 'L', rowId: '1', wrote: { A: 1 }, replaced: { A: null } } },
    ],
    ['one in conflict', { ...edit('1'), needsYou: { kind: 'conflict', conflict } }],
    ['a refused one', { ...edit('1'), needsYou: { kind: 'refused', problem: { kind: 'noAccess' } } }],
  ])('%s is read as it was written', (_, value) => {
    expect(readOperation(structuredClone(value))).toEqual(value);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no id', { ...edit('1'), opId: '' }],
    ['a cell that is no cell', { ...edit('1'), changed: { Budget: { a: 1 } } }],
    ['a row without an address', { ...edit('1'), row: {} }],
    ['a status of no day', { ...status, saidOn: '2026-02-30' }],
    ['a status of a day that is a number', { ...status, saidOn: 20_261_118 }],
    ['a forecast of no day', { ...status, said: { ...status.said, forecastFinish: 'soon' } }],
    ['a status of no colour', { ...status, said: { ...status.said, rag: 'blue' } }],
    ['a need that is none', { ...edit('1'), needsYou: { kind: 'rest' } }],
  ])('%s is not read', (_, value) => {
    expect(readOperation(value)).toBeUndefined();
  });
});
