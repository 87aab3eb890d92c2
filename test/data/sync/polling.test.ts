import { beforeEach, expect, test } from 'vitest';

import { createPolling, type Polling } from '#data/sync/polling.ts';

import { createTestClock, type TestClock } from './syncWorld.ts';

let clock: TestClock;
let reads: { readonly what: 'poll' | 'look'; readonly at: number }[];
let isReadable: boolean;

beforeEach(() => {
  clock = createTestClock();
  reads = [];
  isReadable = true;
});

function open({ isSender = true, rng = 0.5 }: { isSender?: boolean; rng?: number } = {}): Polling {
  const read = (what: 'poll' | 'look') => async (): Promise<boolean> => {
    reads.push({ what, at: clock.passed() });
    await Promise.resolve();
    return isReadable;
  };
  const polling = createPolling({
    clock,
    rng: () => rng,
    isSender: () => isSender,
    poll: read('poll'),
    look: read('look'),
  });
  polling.start();
  return polling;
}
const times = (): number[] => reads.map(({ at }) => at);

test('it looks at everything when it starts, and then polls each minute', async () => {
  open();
  await clock.pass(121_000);
  expect(reads).toEqual([
    { what: 'look', at: 0 },
    { what: 'poll', at: 60_000 },
    { what: 'poll', at: 120_000 },
  ]);
});

test.each([
  { rng: 0, atMs: 54_000 },
  { rng: 1, atMs: 66_000 },
])('a minute is spread by a tenth, so that tabs do not ask all at once ($atMs ms)', async ({ rng, atMs }) => {
  open({ rng });
  await clock.pass(70_000);
  expect(times()).toEqual([0, atMs]);
});

test('a tab that does not send polls only if nobody else looked meanwhile', async () => {
  const polling = open({ isSender: false });
  await clock.pass(60_000);
  polling.wasLookedAt();
  await clock.pass(60_000);
  polling.wasLookedAt();
  expect(times()).toEqual([0]);
  await clock.pass(90_000);
  expect(times()).toEqual([0, 210_000]);
});

test('what could not be read is tried again after five seconds, then twice as long each time, a minute at most', async () => {
  isReadable = false;
  open();
  await clock.pass(200_000);
  expect(times()).toEqual([0, 5_000, 15_000, 35_000, 75_000, 135_000, 195_000]);
  isReadable = true;
  await clock.pass(60_000);
  await clock.pass(60_000);
  expect(times().slice(-2)).toEqual([255_000, 315_000]);
});

test('somebody who comes back after a failure does not wait for the next try', async () => {
  isReadable = false;
  const polling = open();
  await clock.pass(1000);
  polling.lookNow();
  await clock.pass(10);
  expect(times()).toEqual([0, 1000]);
});

test.each([
  { rng: 0, atMs: 4500 },
  { rng: 1, atMs: 5500 },
])('the next try after a failure is spread by a tenth too ($atMs ms)', async ({ rng, atMs }) => {
  isReadable = false;
  open({ rng });
  await clock.pass(6000);
  expect(times()).toEqual([0, atMs]);
});

test('a tab that is not on screen asks nothing, also when the network is back; one that stays on screen does not look anew', async () => {
  const polling = open();
  await clock.pass(10_000);
  polling.setVisible(true);
  await clock.pass(10);
  expect(times()).toEqual([0]);
  polling.setVisible(false);
  polling.lookNow();
  await clock.pass(100_000);
  expect(times()).toEqual([0]);
});

test('stopped while it reads, it does not go on afterwards; before its start it does nothing', async () => {
  const answers: ((isRead: boolean) => void)[] = [];
  const read = (): Promise<boolean> => new Promise((resolve) => answers.push(resolve));
  const polling = createPolling({ clock, rng: () => 0.5, isSender: () => true, poll: read, look: read });
  polling.lookNow();
  polling.wasLookedAt();
  polling.stop();
  expect(answers).toHaveLength(0);
  polling.start();
  polling.stop();
  answers[0]?.(true);
  await clock.pass(300_000);
  expect(answers).toHaveLength(1);
});

test('once stopped it asks no more', async () => {
  const polling = open();
  await clock.pass(1000);
  polling.stop();
  polling.lookNow();
  await clock.pass(300_000);
  expect(times()).toEqual([0]);
});
