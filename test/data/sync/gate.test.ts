import { expect, test } from 'vitest';

import { err, ok } from '#domain/result.ts';

import { get, openGate, throttled, unavailable } from './gateWorld.ts';

test('nothing is sent while SharePoint asked us to wait, whoever asks', async () => {
  const { gate, clock, sentAt } = openGate([throttled(40)]);
  const first = gate.graph.call(get);
  await clock.pass(1000);
  void gate.graph.call(get);
  await clock.pass(38_000);
  expect(sentAt).toEqual([0]);
  await clock.pass(2000);
  expect(await first).toEqual(ok({}));
  expect(sentAt[1]).toBeGreaterThanOrEqual(40_010);
});

test('a wait told inside a $batch is a wait for everything', async () => {
  const inside = { responses: [{ id: '0', status: 429, headers: { 'Retry-After': '30' }, body: {} }] };
  const { gate, clock, sentAt, told } = openGate([ok(inside)]);
  await Promise.all([gate.graph.call({ ...get, path: '/$batch' }), clock.pass(20)]);
  void gate.graph.call(get);
  await clock.pass(29_000);
  expect(sentAt).toEqual([0]);
  expect(told).toEqual([30]);
  await clock.pass(2000);
  expect(sentAt.length).toBe(2);
});

test('a wait that another tab was told is ours too, and is not told on', async () => {
  const { gate, clock, sentAt, told } = openGate([]);
  gate.waitToo(20);
  void gate.graph.call(get);
  await clock.pass(19_000);
  expect(sentAt).toEqual([]);
  expect(gate.getSnapshot().waiting?.seconds).toBe(20);
  await clock.pass(2000);
  expect(sentAt.length).toBe(1);
  expect(gate.getSnapshot().waiting).toBeUndefined();
  expect(told).toEqual([]);
});

test("a device's clock that jumps a day ends no wait and prolongs none", async () => {
  for (const day of [86_400_000, -86_400_000]) {
    const { gate, clock, sentAt } = openGate([throttled(40)]);
    void gate.graph.call(get);
    await clock.pass(1000);
    clock.jump(day);
    await clock.pass(38_000);
    expect(sentAt.length).toBe(1);
    await clock.pass(2000);
    expect(sentAt.length).toBe(2);
  }
});

test('after a wait one call goes alone; the others follow when SharePoint answered it', async () => {
  const { gate, clock, sentAt } = openGate([throttled(5), throttled(5)]);
  void gate.graph.call(get);
  await clock.pass(20);
  for (let more = 0; more < 4; more += 1) void gate.graph.call(get);
  await clock.pass(6000);
  expect(sentAt.length).toBe(2);
  await clock.pass(6000);
  expect(sentAt.length).toBe(7);
});

test('the longest of several waits counts', async () => {
  const { gate, clock, sentAt } = openGate([throttled(60), throttled(2)]);
  void gate.graph.call(get);
  void gate.graph.call(get);
  await clock.pass(59_000);
  expect(sentAt.length).toBe(2);
  expect(gate.getSnapshot().waiting?.seconds).toBe(60);
});

test('what may not be sent twice is not: its sender is told', async () => {
  const { gate, clock, sentAt } = openGate([throttled(5)]);
  const posted = gate.graph.call({ method: 'POST', path: '/x', body: { fields: { Title: 'no key' } } });
  await clock.pass(60_000);
  expect(await posted).toEqual(throttled(5));
  expect(sentAt.length).toBe(1);
});

test('after a failure without Retry-After the next call waits a second, then twice as long each time, a minute at most', async () => {
  const { gate, clock, sentAt } = openGate(
    Array.from({ length: 9 }, () => unavailable),
    0.999_999,
  );
  for (let tries = 0; tries < 9; tries += 1) {
    const answer = gate.graph.call(get);
    await clock.pass(61_000);
    expect((await answer).ok).toBe(false);
  }
  expect(gate.getSnapshot().waiting).toBeUndefined(); // SharePoint did not ask for it
  const quick = openGate([unavailable, unavailable, unavailable], 0.999_999);
  const calling = (async () => {
    for (let tries = 0; tries < 4; tries += 1) await quick.gate.graph.call(get);
  })();
  await quick.clock.pass(60_000);
  await calling;
  const pauses = quick.sentAt.slice(1).map((at, index) => at - (quick.sentAt[index] ?? 0) - 10);
  expect(pauses).toEqual([1000, 2000, 4000]);
  expect(sentAt.length).toBe(9);
});

test('somebody who looks does not sit out a pause of ours, but always one SharePoint asked for', async () => {
  const ours = openGate([unavailable]);
  await Promise.all([ours.gate.graph.call(get), ours.clock.pass(20)]);
  ours.gate.hurry();
  await Promise.all([ours.gate.graph.call(get), ours.clock.pass(20)]);
  expect(ours.sentAt.length).toBe(2);

  const theirs = openGate([throttled(40)]);
  void theirs.gate.graph.call(get);
  await theirs.clock.pass(20);
  theirs.gate.hurry();
  theirs.gate.setOnline(true);
  await theirs.clock.pass(30_000);
  expect(theirs.sentAt.length).toBe(1);
});

test('offline, nothing is sent and the answer comes at once', async () => {
  const { gate, sentAt } = openGate([]);
  gate.setOnline(false);
  expect(await gate.graph.call(get)).toEqual(err({ kind: 'offline' }));
  expect(sentAt).toEqual([]);
  expect(gate.getSnapshot().isOnline).toBe(false);
});

test('every call goes as this person and nobody else', async () => {
  const { gate, clock, as } = openGate([]);
  await Promise.all([gate.graph.call(get), clock.pass(20)]);
  expect(as).toEqual(['ida']);
});

test('a token that is no good any more is said, until one is', async () => {
  const { gate, clock } = openGate([err({ kind: 'signInNeeded' })]);
  await Promise.all([gate.graph.call(get), clock.pass(20)]);
  expect(gate.getSnapshot().isSignInNeeded).toBe(true);
  await Promise.all([gate.graph.call(get), clock.pass(20)]);
  expect(gate.getSnapshot().isSignInNeeded).toBe(false);
});

test('once the person is signed out nothing is sent any more, not even what waited', async () => {
  const { gate, clock, sentAt } = openGate([throttled(5)]);
  const waiting = gate.graph.call(get);
  await clock.pass(1000);
  gate.shut();
  expect(await waiting).toEqual(err({ kind: 'signInNeeded' }));
  await clock.pass(60_000);
  expect(sentAt.length).toBe(1);
});
