import { beforeEach, expect, test } from 'vitest';

import { createWaits } from '#data/sync/waits.ts';

import { createTestClock, type TestClock } from './syncWorld.ts';

let clock: TestClock;
let changes: number;

beforeEach(() => {
  clock = createTestClock();
  changes = 0;
});
const open = (rng = 0.5) => createWaits({ clock, rng: () => rng, onChange: () => void (changes += 1) });

test.each([[[60, 2]], [[2, 60]]])('of the waits %o the longest is told', (seconds) => {
  const waits = open();
  for (const one of seconds) waits.ask(one);
  expect(waits.asked()?.seconds).toBe(60);
});

test('when the longest is over, the next longest is told; when all are, none', async () => {
  const waits = open();
  for (const seconds of [2, 9, 5]) waits.ask(seconds);
  await clock.pass(9500);
  expect([waits.asked(), waits.isOn(), changes]).toEqual([undefined, false, 3]);
  waits.ask(3);
  waits.ask(8);
  await clock.pass(4000);
  expect(waits.asked()?.seconds).toBe(8);
});

test.each([
  { rng: 0, endMs: 1000 },
  { rng: 1, endMs: 1250 },
])('a second is over after $endMs ms: never early, and not for all tabs at once', async ({ rng, endMs }) => {
  const waits = open(rng);
  waits.ask(0.3);
  await clock.pass(endMs - 1);
  expect(waits.isOn()).toBe(true);
  await clock.pass(1);
  expect(waits.isOn()).toBe(false);
});

test.each([
  { rng: 0, endMs: 500 },
  { rng: 1, endMs: 1000 },
])('our own first pause is a second at most: $endMs ms', async ({ rng, endMs }) => {
  const waits = open(rng);
  waits.backOff();
  await clock.pass(endMs - 1);
  expect([waits.isOn(), waits.asked()]).toEqual([true, undefined]);
  await clock.pass(1);
  expect([waits.isOn(), changes]).toEqual([false, 1]);
});

test('a second failure during our pause does not prolong it', async () => {
  const waits = open(1);
  waits.backOff();
  await clock.pass(900);
  waits.backOff();
  await clock.pass(100);
  expect(waits.isOn()).toBe(false);
  waits.backOff();
  await clock.pass(1900);
  expect(waits.isOn()).toBe(true); // two seconds: it was counted once
});

test('after a pause or a wait the next one goes alone, until SharePoint answered and no wait is left', async () => {
  const paused = open();
  paused.backOff();
  await clock.pass(1000);
  expect(paused.wereOn()).toBe(true);
  paused.forget();
  expect(paused.wereOn()).toBe(false);

  const waits = open();
  waits.ask(5);
  waits.forget(); // an answer to what was sent before
  expect(waits.wereOn()).toBe(true);
  await clock.pass(6000);
  expect(waits.wereOn()).toBe(true);
  waits.forget();
  expect(waits.wereOn()).toBe(false);
});

test('an answer lets the pauses begin anew', async () => {
  const waits = open(1);
  for (const seconds of [1, 2]) {
    waits.backOff();
    await clock.pass(seconds * 1000);
  }
  waits.forget();
  waits.backOff();
  await clock.pass(1000);
  expect(waits.isOn()).toBe(false);
});
