import { expect, test } from 'vitest';

import { addBook, items, manager, noon, site, tenantWithBooks } from './tenantForTests.ts';

test("429 carries Retry-After and Graph's body, and does nothing", async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('429:31');
  const { status, body, headers } = await addBook(tenant, {});
  expect([status, headers.get('Retry-After')]).toEqual([429, '31']);
  expect(body.error).toMatchObject({
    code: 'TooManyRequests',
    message: 'Please retry again later.',
    innerError: { code: '429' },
  });
  expect((await tenant.send('GET', items)).body.value).toEqual([]);
});

test.each([412, 500, 502, 503, 504] as const)(
  'a planned %i is answered without the write being made',
  async (status) => {
    const tenant = await tenantWithBooks();
    tenant.faults.push(String(status));
    expect((await addBook(tenant, {})).status).toBe(status);
    expect((await tenant.send('GET', items)).body.value).toEqual([]);
  },
);

test('applyThenDrop makes the change and marks the answer as one to cut off', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('applyThenDrop');
  expect((await addBook(tenant, { Title: 'kept' })).headers.get('x-standin-drop')).toBe('before');
  const after = await tenant.send('GET', `${items}?$expand=fields`);
  expect(after.headers.get('x-standin-drop')).toBeNull();
  expect(after.body.value[0]?.fields['Title']).toBe('kept');
});

test('applyThenDrop of one request in a batch cuts off the whole batch', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('', 'applyThenDrop');
  const requests = [{ id: '1', method: 'GET', url: items.replace('/v1.0', '') }];
  const { headers } = await tenant.send('POST', '/v1.0/$batch', { body: { requests } });
  expect(headers.get('x-standin-drop')).toBe('before');
});

test('every call is written down with its price, its caller and its fault', async () => {
  const tenant = await tenantWithBooks();
  tenant.calls.length = 0;
  tenant.faults.push('429:1');
  await tenant.send('GET', `${items}?$top=1`, { as: manager });
  await tenant.send('GET', `${items}?$top=1`, { as: manager });
  await tenant.send('GET', items, { as: 'nobody' });
  expect(tenant.calls).toEqual([
    expect.objectContaining({ status: 429, upn: null, fault: '429:1', resourceUnits: 2 }),
    {
      at: new Date(noon).toISOString(),
      method: 'GET',
      url: `${items}?$top=1`,
      status: 200,
      upn: manager,
      resourceUnits: 2,
    },
    expect.objectContaining({ status: 401, upn: null }),
  ]);
});

test.each([
  ['GET', '/1', 1],
  ['GET', '', 2],
  ['GET', '/delta', 2],
  ['GET', '/delta?token=latest', 1],
  ['POST', '', 2],
  ['PATCH', '/1', 2],
  ['DELETE', '/1', 2],
])('%s items%s costs %i resource units', async (method, path, units) => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  await tenant.send(method, items + path, method === 'GET' ? {} : { body: { fields: {} } });
  expect(tenant.calls.at(-1)?.resourceUnits).toBe(units);
});

test("parts of a batch are charged each, the batch itself nothing; /me is not SharePoint's", async () => {
  const tenant = await tenantWithBooks();
  tenant.calls.length = 0;
  const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: items.replace('/v1.0', '') }));
  await tenant.send('POST', '/v1.0/$batch', { body: { requests } });
  await tenant.send('GET', '/v1.0/me');
  expect(tenant.calls.map(({ url, resourceUnits }) => [url.split('?')[0], resourceUnits])).toEqual([
    [items, 2],
    [items, 2],
    ['/v1.0/$batch', 0],
    ['/v1.0/me', 0],
  ]);
});

test('a preflight is answered without a token for any origin, method and header', async () => {
  const tenant = await tenantWithBooks();
  const response = await tenant.graph.request(items, {
    method: 'OPTIONS',
    headers: {
      Origin: 'http://localhost:5301',
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'authorization,if-match,content-type,sdkversion',
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PATCH');
  expect(response.headers.get('Access-Control-Allow-Headers')).toContain('if-match');
});

test.each([
  ['a success', items],
  ['a refusal', `${site}/lists/Nope`],
])('a browser may read ETag and Retry-After of %s, never RateLimit', async (_, url) => {
  const tenant = await tenantWithBooks();
  const { headers } = await tenant.send('GET', url, { headers: { Origin: 'http://localhost:5301' } });
  const exposed = headers.get('Access-Control-Expose-Headers') ?? '';
  expect(exposed.split(',')).toEqual(
    expect.arrayContaining(['ETag', 'Retry-After', 'Location', 'request-id']),
  );
  expect(exposed).not.toContain('RateLimit');
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
});
