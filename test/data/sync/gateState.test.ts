import { expect, test } from 'vitest';

import { err, ok } from '#domain/result.ts';

import { type Answer, type GateWorld, get, openGate, throttled, unavailable } from './gateWorld.ts';

const offline: Answer = err({ kind: 'offline' });
const signInNeeded: Answer = err({ kind: 'signInNeeded' });

async function call({ gate, clock }: GateWorld): Promise<void> {
  await Promise.all([gate.graph.call(get), clock.pass(20)]);
}

test('who listens is told of a change, and of nothing else', async () => {
  const world = openGate([ok({}), signInNeeded, signInNeeded, ok({}), ok({})]);
  let told = 0;
  world.gate.subscribe(() => (told += 1));
  const seen: number[] = [];
  for (let calls = 0; calls < 5; calls += 1) {
    await call(world);
    seen.push(told);
  }
  expect(seen).toEqual([0, 1, 1, 2, 2]);
  world.gate.setOnline(true);
  expect(told).toBe(2);
  world.gate.setOnline(false);
  expect(told).toBe(3);
});

test('the end of a wait is said though nobody calls', async () => {
  const { gate, clock } = openGate([]);
  gate.waitToo(20);
  let told = 0;
  gate.subscribe(() => (told += 1));
  await clock.pass(21_000);
  expect([gate.getSnapshot().waiting, told]).toEqual([undefined, 1]);
});

test('a server that is down or a network that is gone says nothing about the sign-in', async () => {
  const world = openGate([signInNeeded, unavailable, offline]);
  for (let calls = 0; calls < 3; calls += 1) {
    const answer = world.gate.graph.call(get);
    await world.clock.pass(5000);
    expect((await answer).ok).toBe(false);
    expect(world.gate.getSnapshot().isSignInNeeded).toBe(true);
  }
});

test('who is signed out on this device is said to need to sign in', () => {
  const { gate } = openGate([]);
  gate.shut();
  expect(gate.getSnapshot().isSignInNeeded).toBe(true);
});

test('a network that is gone is given as long a rest as a server that is down, and an answer ends it', async () => {
  const { gate, clock, sentAt } = openGate([offline, offline, ok({}), offline, ok({})], 0.999_999);
  const calling = (async () => {
    for (let calls = 0; calls < 5; calls += 1) await gate.graph.call(get);
  })();
  await clock.pass(10_000);
  await calling;
  const pauses = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0) - 10);
  expect(pauses).toEqual([1000, 2000, 0, 1000]);
});

test('what waits in line goes at once when somebody looks, or the network is back', async () => {
  for (const hurry of ['hurry', 'online'] as const) {
    const world = openGate([unavailable, unavailable], 0.999_999);
    await call(world);
    await Promise.all([world.gate.graph.call(get), world.clock.pass(1100)]); // the next pause takes two seconds
    const waiting = world.gate.graph.call(get);
    await world.clock.pass(10);
    expect(world.sentAt).toHaveLength(2);
    if (hurry === 'hurry') world.gate.hurry();
    else world.gate.setOnline(true);
    await world.clock.pass(20);
    expect(await waiting).toEqual(ok({}));
  }
});

test('what waits in line is answered at once when the network goes', async () => {
  const { gate, clock, sentAt } = openGate([]);
  gate.waitToo(40);
  const waiting = gate.graph.call(get);
  gate.setOnline(false);
  await clock.pass(10);
  expect(await waiting).toEqual(offline);
  expect(sentAt).toEqual([]);
});

test('after a wait the others follow the one that goes alone, and not an old answer that came late', async () => {
  const { gate, clock, sentAt } = openGate([[6000, ok({})], throttled(5), [3000, ok({})]]);
  void gate.graph.call(get); // on its way until 6 s
  void gate.graph.call(get); // asked to wait; goes alone at about 5 s, until 8 s
  await clock.pass(20);
  void gate.graph.call(get);
  await clock.pass(6500);
  void gate.graph.call(get);
  await clock.pass(500);
  expect(sentAt).toHaveLength(3);
  await clock.pass(2000);
  expect(sentAt).toHaveLength(5);
});

test('once SharePoint answered well, calls go side by side again', async () => {
  const world = openGate([throttled(5)]);
  void world.gate.graph.call(get);
  await world.clock.pass(6000);
  const before = world.sentAt.length;
  for (let calls = 0; calls < 3; calls += 1) void world.gate.graph.call(get);
  await world.clock.pass(1);
  expect(world.sentAt.length - before).toBe(3);
});

test('a pause lasts as long as it was asked for, by the clock that passes', async () => {
  const { gate, clock } = openGate([]);
  let isOver: unknown;
  void gate.graph.pause(2.5).then((over) => (isOver = over));
  await clock.pass(2499);
  expect(isOver).toBeUndefined();
  await clock.pass(1);
  expect(isOver).toBe(true);
});
