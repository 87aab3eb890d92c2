import { beforeEach, describe, expect, test } from 'vitest';

import type { EditOperation } from '#data/sync/operation.ts';
import { createOutbox, type Outbox } from '#data/sync/outbox.ts';
import type { DeviceStore } from '#data/sync/ports.ts';
import { createTestDevice, type TestDevice } from '#test/data/sync/writers.ts';

const edit = (opId: string, budget = 2): EditOperation => ({
  kind: 'edit',
  opId,
  list: 'PMO Projects',
  at: 1,
  row: { id: '1' },
  baseEtag: '"a,1"',
  base: { Budget: 1 },
  changed: { Budget: budget },
});
let device: TestDevice;
let store: DeviceStore;
let outbox: Outbox;

beforeEach(() => {
  device = createTestDevice();
  store = device.store();
  outbox = createOutbox(store);
});
const ids = (): readonly string[] => outbox.all().map(({ opId }) => opId);

describe('reading the device again', () => {
  test('keeps the object of each operation that did not change', async () => {
    await outbox.add(edit('1'));
    await outbox.add(edit('2'));
    const before = outbox.all();
    await outbox.load();
    expect(outbox.all()[0]).toBe(before[0]);
    expect(outbox.all()[1]).toBe(before[1]);
  });

  test('shows what another tab made of an operation', async () => {
    await outbox.add(edit('1'));
    await createOutbox(device.store()).load();
    const other = createOutbox(device.store());
    await other.load();
    await other.replace(edit('1', 3));
    await outbox.load();
    expect(outbox.all()).toEqual([edit('1', 3)]);
  });

  test('does not bring back what left while it was read', async () => {
    await outbox.add(edit('1'));
    await outbox.add(edit('2'));
    const answers: (() => void)[] = [];
    const slow = createOutbox({
      ...store,
      readOutbox: async () => {
        const read = structuredClone(device.outbox);
        await new Promise<void>((resolve) => answers.push(resolve));
        return read;
      },
    });
    const first = slow.load();
    answers.pop()?.();
    await first;
    const second = slow.load();
    await slow.remove('1');
    const answering = setInterval(() => answers.pop()?.(), 1);
    await second;
    clearInterval(answering);
    expect(slow.all().map(({ opId }) => opId)).toEqual(['2']);
  });

  test('does not bring back what was given up before it was on the device', async () => {
    device.isStuck = true;
    const adding = outbox.add(edit('1'));
    await outbox.remove('1');
    await outbox.load();
    expect(ids()).toEqual([]);
    device.isStuck = false;
    await adding;
  });
});

test('a later word on an operation that left does not bring it back beside those that stayed', async () => {
  await outbox.add(edit('1'));
  await outbox.add(edit('2'));
  await outbox.remove('1');
  await outbox.replace(edit('1', 3));
  expect(ids()).toEqual(['2']);
  expect(device.outbox).toEqual([edit('2')]);
});

test('what another tab gave up does not come back through what this one makes of it, and is gone here too', async () => {
  await outbox.add(edit('1'));
  await outbox.add(edit('2'));
  const beside = createOutbox(device.store());
  await beside.load();
  const giving = outbox.remove('1'); // nobody has told the tab beside yet
  await beside.replace(edit('1', 3));
  await giving;
  expect(device.outbox).toEqual([edit('2')]);
  expect(beside.all()).toEqual([edit('2')]);
  await beside.replace(edit('2', 3));
  expect(device.outbox).toEqual([edit('2', 3)]);
});

test('an operation that is kept twice in a row is acknowledged when the later word is on the device', async () => {
  const puts: (() => void)[] = [];
  const slow = createOutbox({
    ...store,
    putOperation: () => new Promise<void>((resolve) => puts.push(resolve)),
    replaceOperation: () => new Promise((resolve) => puts.push(() => resolve(true))),
  });
  const first = slow.add(edit('1'));
  const second = slow.replace(edit('1', 3));
  puts[0]?.();
  await first;
  expect(slow.isAcknowledged('1')).toBe(false);
  puts[1]?.();
  await second;
  expect(slow.isAcknowledged('1')).toBe(true);
});

test('what the device did not take is in this tab alone, until it left', async () => {
  device.isFull = true;
  await outbox.add(edit('1'));
  expect([outbox.isOnlyHere('1'), outbox.isOnlyHere('2')]).toEqual([true, false]);
  await outbox.remove('1');
  expect(outbox.isOnlyHere('1')).toBe(false);
});
