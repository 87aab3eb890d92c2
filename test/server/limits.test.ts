import { connect } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { createRateLimiter } from '#server/rateLimit.ts';
import type { RunningServer } from '#server/startServer.ts';

import { type ChatTenant, people, startChatTenant } from './chatTenant.ts';
import { anotherServer, type ConnectorHand, connectorHand, personOf } from './connectorHand.ts';

const lena = 'lena.falk@nordvik.example';
let tenant: ChatTenant;
let server: RunningServer;
let hand: ConnectorHand;

beforeAll(async () => {
  tenant = await startChatTenant();
  server = await anotherServer(tenant, {
    bounds: {
      limits: { viewer: { burst: 5, perSecond: 0.1 }, tenant: { burst: 1_000, perSecond: 1_000 } },
      clients: { headersMilliseconds: 600, requestMilliseconds: 900 },
    },
  });
  hand = await connectorHand(tenant, server.port);
});
afterAll(async () => {
  hand.close();
  await server.stop();
  await tenant.stop();
});

const ask = (upn: string, more: object = {}): Record<string, unknown> =>
  hand.envelope(personOf(upn), {
    name: 'composeExtension/fetchTask',
    value: { commandId: 'shareStatus' },
    ...more,
  });

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

test.each([
  {
    what: '256 kB and a little more',
    body: () => JSON.stringify(ask(people.ida, { x: 'x'.repeat(262_144) })),
    status: 413,
  },
  {
    what: '33 levels',
    body: () => JSON.stringify(ask(people.ida)).replace('"shareStatus"', nested(31)),
    status: 400,
  },
  {
    what: 'ten thousand levels',
    body: () => JSON.stringify(ask(people.ida)).replace('"shareStatus"', nested(10_000)),
    status: 400,
  },
  {
    what: 'a key that reaches for prototypes',
    body: () => JSON.stringify(ask(people.ida)).replace('"commandId"', '"__proto__"'),
    status: 400,
  },
  {
    what: 'the same key, written otherwise',
    body: () => JSON.stringify(ask(people.ida)).replace('"commandId"', String.raw`"\u005f_proto__"`),
    status: 400,
  },
  { what: 'no JSON', body: () => '{"type":', status: 400 },
  { what: 'nobody who speaks', body: () => JSON.stringify(ask(people.ida, { from: {} })), status: 400 },
  {
    what: 'no conversation to answer in',
    body: () => JSON.stringify(ask(people.ida, { conversation: { tenantId: tenant.config.tenantId } })),
    status: 400,
  },
])('a body with $what is $status, and the answer tells nothing', async ({ body, status }) => {
  const answer = await hand.send(body());
  expect(answer).toEqual({ status, text: '{"error":"not readable"}' });
});

test('31 levels and 250 kB are answered', async () => {
  const deep = JSON.stringify(ask(lena)).replace('"shareStatus"', nested(29));
  expect((await hand.send(deep)).status).toBe(200);
  expect((await hand.send(ask(lena, { x: 'x'.repeat(250_000) }))).status).toBe(200);
});

test('who asks without end is told to wait, in calm words; everybody else is answered', async () => {
  for (let call = 0; call < 5; call += 1) expect((await hand.send(ask(people.jonas))).status).toBe(200);
  const { status, text } = await hand.send(ask(people.jonas));
  expect(status).toBe(429);
  expect(JSON.parse(text)).toEqual({
    error: 'too many calls',
    message: 'That was a lot at once. Wait 10 s, then go on; nothing is lost.',
  });
  expect((await hand.send(ask(people.petra))).status).toBe(200);
});

test('an allowance comes back with time, and never grows beyond itself', () => {
  let now = 0;
  const limits = { viewer: { burst: 2, perSecond: 1 }, tenant: { burst: 3, perSecond: 1 } };
  const limiter = createRateLimiter(limits, { now: () => now });
  expect([1, 2, 3].map(() => limiter.secondsToWait('a'))).toEqual([0, 0, 1]);
  expect([1, 2].map(() => limiter.secondsToWait('b'))).toEqual([0, 1]); // the tenant’s three are gone
  now = 3_600_000;
  expect([1, 2, 3].map(() => limiter.secondsToWait('a'))).toEqual([0, 0, 1]);
});

test('two hundred clients that send a byte now and then are let go, and everybody else is answered meanwhile', async () => {
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\n');
    const dripping = setInterval(() => socket.writable && socket.write('X-A: b\r\n'), 100);
    return new Promise<void>((resolve) => {
      socket.once('close', () => {
        clearInterval(dripping);
        resolve();
      });
    });
  });
  const started = performance.now();
  for (let call = 0; call < 10; call += 1)
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(3_000);
  await Promise.all(slow);
});

test('every answer has an id of its own, which no caller chooses', async () => {
  const ids = await Promise.all(
    ['/healthz', '/nowhere', '/config.json'].map(async (path) => {
      const headers = { 'x-correlation-id': 'mine' };
      return (await fetch(`http://127.0.0.1:${server.port}${path}`, { headers })).headers.get(
        'x-correlation-id',
      );
    }),
  );
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/u);
});

test('a browser that looks for our icon gets an answer', async () => {
  expect((await fetch(`http://127.0.0.1:${server.port}/favicon.ico`)).status).toBe(204);
});
