import { expect, test } from 'vitest';

import {
  addBook,
  items,
  manager,
  reader,
  tenantWithBooks,
  type Answer,
  type SendOptions,
  type TestTenant,
} from './tenantForTests.ts';

const relative = items.replace('/v1.0', '');
const json = { 'Content-Type': 'application/json' };

const patch = (id: string, ifMatch: string) => ({
  id,
  method: 'PATCH',
  url: `${relative}/1`,
  headers: { ...json, 'If-Match': ifMatch },
  body: { fields: { Title: id } },
});
const post = (id: string) => ({ id, method: 'POST', url: relative, headers: json, body: { fields: {} } });

const batch = (tenant: TestTenant, requests: readonly unknown[], more: SendOptions = {}): Promise<Answer> =>
  tenant.send('POST', '/v1.0/$batch', { ...more, body: { requests } });

const byId = ({ body }: Answer, id: string) => {
  const found = body.responses.find((response) => response.id === id);
  if (found === undefined) throw new Error(`no answer ${id}`);
  return found;
};

test('each request has its own answer, by id, with status, headers and body', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma' });
  const answer = await batch(tenant, [
    { id: '1', method: 'GET', url: `${relative}/1?$expand=fields` },
    { id: '2', method: 'GET', url: `${relative}/77` },
    { id: '3', method: 'GET', url: '/me' },
    { id: '4', method: 'DELETE', url: `${relative}/1` },
  ]);
  expect(answer.status).toBe(200);
  expect(byId(answer, '1').body.fields['Title']).toBe('Emma');
  expect([byId(answer, '2').status, byId(answer, '2').body.error.code]).toEqual([404, 'itemNotFound']);
  expect(byId(answer, '3').body.displayName).toBe('Olga Owner');
  expect([byId(answer, '4').status, byId(answer, '4').body]).toEqual([204, undefined]);
  expect(byId(answer, '1').headers).toMatchObject({
    'Content-Type': 'application/json',
    ETag: expect.any(String),
  });
});

test('writes in a batch carry their own If-Match', async () => {
  const tenant = await tenantWithBooks();
  const made = await addBook(tenant, {});
  const answer = await batch(tenant, [patch('old', '"x,9"'), patch('new', made.body.eTag)]);
  expect([byId(answer, 'old').status, byId(answer, 'new').status]).toEqual([412, 200]);
});

test('dependsOn: what comes after sees what came before', async () => {
  const tenant = await tenantWithBooks();
  const answer = await batch(tenant, [
    { id: 'make', method: 'POST', url: relative, headers: json, body: { fields: { Key: 'k' } } },
    { id: 'find', method: 'GET', url: `${relative}?$filter=fields/Key eq 'k'`, dependsOn: ['make'] },
  ]);
  expect(byId(answer, 'find').body.value).toHaveLength(1);
});

test('a request whose dependency failed is 424 and is not sent; so is what depends on it', async () => {
  const tenant = await tenantWithBooks();
  const answer = await batch(tenant, [
    { id: '1', method: 'GET', url: `${relative}/77` },
    { id: '2', method: 'POST', url: relative, headers: json, body: { fields: {} }, dependsOn: ['1'] },
    { id: '3', method: 'GET', url: relative, dependsOn: ['2'] },
  ]);
  expect(['1', '2', '3'].map((id) => byId(answer, id).status)).toEqual([404, 424, 424]);
  expect((await tenant.send('GET', items)).body.value).toEqual([]);
});

test('answers come in any order', async () => {
  const tenant = await tenantWithBooks({ dice: [0.9, 0.1, 0.5, 0.2, 0.8, 0.4] });
  const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: '/me' }));
  const order = async () => (await batch(tenant, requests)).body.responses.map(({ id }) => id);
  expect([await order(), await order()]).toEqual([
    ['2', '3', '1'],
    ['1', '3', '2'],
  ]);
});

test('more than 20 requests are refused as a whole', async () => {
  const tenant = await tenantWithBooks();
  const requests = Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/me' }));
  const { status, body } = await batch(tenant, requests);
  expect([status, body.error.code]).toEqual([400, 'MaximumValueExceeded']);
  expect((await batch(tenant, requests.slice(1))).status).toBe(200);
});

test('two requests of one id, whatever the case, are refused as a whole', async () => {
  const tenant = await tenantWithBooks();
  expect((await batch(tenant, [post('a'), post('A')])).status).toBe(400);
  expect((await tenant.send('GET', items)).body.value).toEqual([]);
});

test.each([
  ['a body without a content type', { id: '1', method: 'POST', url: relative, body: { fields: {} } }],
  ['a write without a body', { id: '1', method: 'POST', url: relative, headers: json }],
  ['a dependency that is not there', { id: '1', method: 'GET', url: '/me', dependsOn: ['0'] }],
  ['no url', { id: '1', method: 'GET' }],
])('%s is 400 for the whole batch', async (_, request) => {
  const tenant = await tenantWithBooks();
  expect((await batch(tenant, [request])).status).toBe(400);
});

test('rights hold inside a batch', async () => {
  const tenant = await tenantWithBooks();
  const request = { id: '1', method: 'POST', url: relative, headers: json, body: { fields: {} } };
  expect(byId(await batch(tenant, [request], { as: reader }), '1').status).toBe(403);
  expect(byId(await batch(tenant, [request], { as: manager, scopes: 'Sites.Selected' }), '1').status).toBe(
    201,
  );
});

test('one throttled request is 429 with its own Retry-After, the others go through', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('', '429:9');
  const answer = await batch(
    tenant,
    ['1', '2'].map((id) => ({ id, method: 'GET', url: relative })),
  );
  const statuses = answer.body.responses.map(({ status }) => status).toSorted((a, b) => a - b);
  expect(statuses).toEqual([200, 429]);
  expect(answer.body.responses.find(({ status }) => status === 429)?.headers['Retry-After']).toBe('9');
});
