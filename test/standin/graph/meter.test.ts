import { expect, test } from 'vitest';

import { addBook, items, tenantWithBooks } from './tenantForTests.ts';

const minuteMs = 60_000;
const rateLimit = (headers: Headers): (string | null)[] =>
  ['Limit', 'Remaining', 'Reset'].map((name) => headers.get(`RateLimit-${name}`));

test('without a limit nothing is throttled and no quota is told', async () => {
  const tenant = await tenantWithBooks();
  const { status, headers } = await tenant.send('GET', items);
  expect([status, ...rateLimit(headers)]).toEqual([200, null, null, null]);
});

test('from 80 % of the minute on every answer tells what is left, and until when', async () => {
  const tenant = await tenantWithBooks();
  tenant.meter.setLimit(10);
  for (let call = 0; call < 3; call += 1) {
    expect(rateLimit((await tenant.send('GET', items)).headers)).toEqual([null, null, null]);
  }
  tenant.clockMs += 20_000;
  expect(rateLimit((await tenant.send('GET', items)).headers)).toEqual(['10', '2', '40']);
});

test('a minute used up is 429 until it is over, and the write is not made', async () => {
  const tenant = await tenantWithBooks();
  tenant.meter.setLimit(4);
  await addBook(tenant, {});
  await addBook(tenant, {});
  tenant.clockMs += 15_000;
  const { status, headers, body } = await addBook(tenant, {});
  expect([status, headers.get('Retry-After'), body.error.code]).toEqual([429, '45', 'TooManyRequests']);
  expect(rateLimit(headers)).toEqual(['4', '0', '45']);
  expect(tenant.calls.at(-1)).toMatchObject({ status: 429, fault: 'meter', resourceUnits: 2 });
  tenant.clockMs += 45_000;
  expect((await tenant.send('GET', items)).body.value).toHaveLength(2);
});

test('throttled calls count: whoever asks on while throttled pays with the next minute', async () => {
  const tenant = await tenantWithBooks();
  tenant.meter.setLimit(4);
  for (let call = 0; call < 5; call += 1) await tenant.send('GET', items);
  tenant.clockMs += minuteMs;
  expect((await tenant.send('GET', `${items}/delta?token=latest`)).status).toBe(429);
  tenant.clockMs += 2 * minuteMs;
  expect((await tenant.send('GET', items)).status).toBe(200);
});

test('each request of a batch is charged and throttled by itself; the batch and /me are not SharePoint’s', async () => {
  const tenant = await tenantWithBooks();
  tenant.meter.setLimit(4);
  const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: items.replace('/v1.0', '') }));
  const { status, body } = await tenant.send('POST', '/v1.0/$batch', { body: { requests } });
  expect(status).toBe(200);
  const byId = new Map(body.responses.map((part) => [part.id, part]));
  expect(['1', '2', '3'].map((id) => byId.get(id)?.status)).toEqual([200, 200, 429]);
  expect(byId.get('3')?.headers['Retry-After']).toBe('60');
  expect((await tenant.send('GET', '/v1.0/me')).status).toBe(200);
});
