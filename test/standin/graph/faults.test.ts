import { expect, test } from 'vitest';

import { addBook, items, linkPath, tenantWithBooks, type TestTenant } from './tenantForTests.ts';

const titles = async (tenant: TestTenant): Promise<unknown[]> => {
  const { body } = await tenant.send('GET', `${items}?$expand=fields($select=Title)`);
  return body.value.map(({ fields }) => fields['Title']);
};

test.each([
  ['401', 'InvalidAuthenticationToken'],
  ['403', 'accessDenied'],
  ['409', 'resourceModified'],
  ['410', 'resyncRequired'],
  ['412', 'resourceModified'],
  ['423', 'resourceLocked'],
  ['500', 'generalException'],
  ['502', 'UnknownError'],
  ['503', 'serviceNotAvailable'],
  ['504', 'UnknownError'],
])('%s is answered with the code %s, and nothing is done', async (fault, code) => {
  const tenant = await tenantWithBooks();
  tenant.faults.push(fault);
  const { status, body } = await addBook(tenant, { Title: 'x' });
  expect([status, body.error.code]).toEqual([Number(fault), code]);
  expect(await titles(tenant)).toEqual([]);
  expect(tenant.calls.find((call) => call.fault === fault)?.status).toBe(Number(fault));
});

test('429 may ask for a fraction of a second, as Graph has been seen to', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('429:2.128');
  expect((await addBook(tenant, {})).headers.get('Retry-After')).toBe('2.128');
});

test('410 on delta says where to start over, with the options of the lost token', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'kept' });
  const { body } = await tenant.send('GET', `${items}/delta?token=latest&$expand=fields($select=Title)`);
  tenant.faults.push('410');
  const gone = await tenant.send('GET', linkPath(body['@odata.deltaLink']));
  expect([gone.status, gone.body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  const again = await tenant.send('GET', linkPath(gone.headers.get('Location') ?? ''));
  expect(again.body.value.map(({ fields }) => fields['Title'])).toEqual(['kept']);
});

test('applyThen504 makes the change and says 504', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('applyThen504');
  const { status, body, headers } = await addBook(tenant, { Title: 'made' });
  expect([status, body.error.code, headers.get('ETag')]).toEqual([504, 'UnknownError', null]);
  expect(await titles(tenant)).toEqual(['made']);
});

test('dropBefore does nothing and marks the answer as one to cut off', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('dropBefore');
  expect((await addBook(tenant, { Title: 'x' })).headers.get('x-standin-drop')).toBe('before');
  expect(await titles(tenant)).toEqual([]);
});

test('resetMidBody makes the change and marks the answer as one to tear', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('resetMidBody');
  expect((await addBook(tenant, { Title: 'made' })).headers.get('x-standin-drop')).toBe('middle');
  expect(await titles(tenant)).toEqual(['made']);
});

test('truncate makes the change and answers half of the JSON with a good status', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('truncate');
  const { status, text, headers } = await addBook(tenant, { Title: 'made' });
  expect([status, headers.get('Content-Type')]).toEqual([201, 'application/json']);
  expect(text).toMatch(/^\{"@odata\.context"/u);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(await titles(tenant)).toEqual(['made']);
});

test('html200 does nothing and answers a page', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('html200');
  const { status, text, headers } = await addBook(tenant, { Title: 'x' });
  expect([status, headers.get('Content-Type')]).toEqual([200, 'text/html; charset=UTF-8']);
  expect(text).toContain('<!doctype html>');
  expect(await titles(tenant)).toEqual([]);
});

test('slow answers after as long as it was told to', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('slow:120');
  const startMs = performance.now();
  expect((await addBook(tenant, { Title: 'made' })).status).toBe(201);
  expect(performance.now() - startMs).toBeGreaterThanOrEqual(115);
});

test('lateDuplicate: a create without a key is there twice in the end', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('lateDuplicate');
  expect((await addBook(tenant, { Title: 'twice' })).status).toBe(201);
  expect(await titles(tenant)).toEqual(['twice']);
  await expect.poll(() => titles(tenant)).toEqual(['twice', 'twice']);
});

test('lateDuplicate: the second arrival meets no fault of its own', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('lateDuplicate', 'lateDuplicate');
  await addBook(tenant, {});
  await expect
    .poll(() => tenant.calls.filter(({ method, status }) => method === 'POST' && status === 201))
    .toHaveLength(3);
  expect(tenant.faults).toEqual(['lateDuplicate']);
});

test('lateDuplicate: a unique key keeps the second one out', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('lateDuplicate');
  await addBook(tenant, { Title: 'once', Key: 'k' });
  await expect.poll(() => tenant.calls.filter(({ status }) => status === 400)).toHaveLength(1);
  expect(await titles(tenant)).toEqual(['once']);
});

test('lateDuplicate: a late write puts an old value back, unless it carried If-Match', async () => {
  const tenant = await tenantWithBooks();
  const { body } = await addBook(tenant, { Title: 'one', Shelf: 'one' });
  const patch = (fields: unknown, headers = {}) =>
    tenant.send('PATCH', `${items}/1`, { body: { fields }, headers });
  tenant.faults.push('lateDuplicate', '', 'lateDuplicate', '');
  const first = await patch({ Shelf: 'two' }, { 'If-Match': body.eTag });
  await patch({ Shelf: 'three' }, { 'If-Match': first.body.eTag });
  await patch({ Title: 'two' });
  await patch({ Title: 'three' });
  await expect.poll(() => titles(tenant)).toEqual(['two']);
  const { fields } = (await tenant.send('GET', `${items}/1?$expand=fields`)).body;
  expect(fields['Shelf']).toBe('three');
});

test('partialBatch throttles some requests and lets the others through', async () => {
  const tenant = await tenantWithBooks();
  const requests = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    method: 'POST',
    url: items.replace('/v1.0', ''),
    headers: { 'Content-Type': 'application/json' },
    body: { fields: { Title: id } },
  }));
  tenant.faults.push('partialBatch');
  const { status, body } = await tenant.send('POST', '/v1.0/$batch', { body: { requests } });
  const throttled = body.responses.filter((part) => part.status === 429);
  expect(status).toBe(200);
  expect(throttled.length).toBeGreaterThan(0);
  expect(throttled.length).toBeLessThan(4);
  expect(throttled[0]?.headers['Retry-After']).toBe('1');
  const made = body.responses.filter((part) => part.status === 201).map(({ id }) => id);
  expect(new Set(await titles(tenant))).toEqual(new Set(made));
});

test.each([0, 0.5, 0.99])('partialBatch never throttles all of several requests (dice %f)', async (die) => {
  const tenant = await tenantWithBooks({ dice: [die] });
  const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: items.replace('/v1.0', '') }));
  tenant.faults.push('partialBatch');
  const { body } = await tenant.send('POST', '/v1.0/$batch', { body: { requests } });
  const statuses = new Set(body.responses.map(({ status }) => status));
  expect(statuses).toEqual(new Set([200, 429]));
});

test('partialBatch of a chain: what depends on a throttled request is 424', async () => {
  const tenant = await tenantWithBooks({ dice: [0] });
  const url = items.replace('/v1.0', '');
  const requests = [
    { id: '1', method: 'GET', url },
    { id: '2', method: 'GET', url, dependsOn: ['1'] },
  ];
  tenant.faults.push('partialBatch');
  const { body } = await tenant.send('POST', '/v1.0/$batch', { body: { requests } });
  expect(Object.fromEntries(body.responses.map(({ id, status }) => [id, status]))).toEqual({
    1: 429,
    2: 424,
  });
});

test('duplicateDelta tells every item twice, an older state first: the last one counts', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'old' });
  await addBook(tenant, { Title: 'other' });
  await tenant.send('PATCH', `${items}/1`, { body: { fields: { Title: 'new' } } });
  tenant.faults.push('duplicateDelta');
  const { body } = await tenant.send('GET', `${items}/delta?$expand=fields($select=Title)`);
  expect(body.value.map(({ id, fields }) => [id, fields['Title']])).toEqual([
    ['2', 'other'],
    ['2', 'other'],
    ['1', 'old'],
    ['1', 'new'],
  ]);
});

test('a spoilt part of a batch spoils only its own body', async () => {
  const tenant = await tenantWithBooks();
  const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: items.replace('/v1.0', '') }));
  tenant.faults.push('', 'truncate');
  const { body } = await tenant.send('POST', '/v1.0/$batch', { body: { requests } });
  expect(body.responses.map((part) => typeof part.body).toSorted()).toEqual(['object', 'string']);
});
