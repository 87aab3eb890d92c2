import { expect, test } from 'vitest';

import { createTestTenant, guest, manager, owner, site } from './tenantForTests.ts';

const byPath = '/v1.0/sites/contoso.sharepoint.com:/sites/books';

test('a site is found by its path and has an id of host and two guids', async () => {
  const { status, body } = await createTestTenant().send('GET', byPath);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    displayName: 'Books',
    name: 'books',
    webUrl: 'https://contoso.sharepoint.com/sites/books',
  });
  expect(body.id).toMatch(/^contoso\.sharepoint\.com,[\da-f-]{36},[\da-f-]{36}$/u);
});

test('a site is found by the id its path answered, with commas as they are or escaped', async () => {
  const tenant = createTestTenant();
  const { id } = (await tenant.send('GET', byPath)).body;
  expect((await tenant.send('GET', `/v1.0/sites/${id}`)).body.id).toBe(id);
  expect((await tenant.send('GET', `/v1.0/sites/${encodeURIComponent(id)}`)).body.id).toBe(id);
});

test.each([
  ['closing colon', `${byPath}:`],
  ['upper case', '/v1.0/sites/CONTOSO.sharepoint.com:/sites/Books'],
])('a site is found with a %s', async (_, url) => {
  expect((await createTestTenant().send('GET', url)).status).toBe(200);
});

test('the same site has the same id after a restart', async () => {
  const [once, again] = [
    await createTestTenant().send('GET', byPath),
    await createTestTenant().send('GET', byPath),
  ];
  expect(once.body.id).toBe(again.body.id);
});

test('an unknown site is 404 itemNotFound', async () => {
  const { status, body } = await createTestTenant().send(
    'GET',
    '/v1.0/sites/contoso.sharepoint.com:/sites/nope',
  );
  expect([status, body.error.code]).toEqual([404, 'itemNotFound']);
});

test('an address Graph does not know is 400 and names the segment', async () => {
  const { status, body } = await createTestTenant().send('GET', `${site}/lists/x/nonsense`);
  expect([status, body.error.code]).toEqual([400, 'BadRequest']);
  expect(body.error.message).toContain(`'nonsense'`);
});

test('every tenant has a root site, by name and by address', async () => {
  const tenant = createTestTenant();
  const { status, body } = await tenant.send('GET', '/v1.0/sites/root', { as: manager });
  expect([status, body.webUrl]).toEqual([200, 'https://contoso.sharepoint.com/']);
  expect((await tenant.send('GET', '/v1.0/sites/contoso.sharepoint.com')).body.id).toBe(body.id);
  expect((await tenant.send('GET', '/v1.0/sites/root', { as: guest })).status).toBe(403);
});

const found = async (search: string, as = manager): Promise<string[]> => {
  const { body } = await createTestTenant().send('GET', `/v1.0/sites?search=${search}`, {
    as,
    scopes: 'Sites.Read.All',
  });
  return body.value.map(({ displayName }) => displayName);
};

test('sites are searched by a piece of their name or address, among those one may read', async () => {
  expect(await found('book')).toEqual(['Books']);
  expect(await found('*')).toEqual(['Books', 'Communication site']);
  expect(await found('nothing')).toEqual([]);
  expect(await found('book', guest)).toEqual([]);
});

test('sites below a site are those right below it', async () => {
  const tenant = createTestTenant();
  expect((await tenant.send('GET', `${site}/sites`)).body.value).toEqual([]);
  expect((await tenant.send('GET', `${site}/sites`, { as: guest })).status).toBe(403);
});

test.each([
  ['no token', { as: 'nobody' }],
  ['a token nobody signed', { as: 'nobody', headers: { Authorization: 'Bearer bm9uc2Vuc2U' } }],
  ['another scheme', { as: 'nobody', headers: { Authorization: 'Basic abc' } }],
])('%s is 401 InvalidAuthenticationToken, before anything is looked up', async (_, who) => {
  const { status, body, headers } = await createTestTenant().send('GET', '/v1.0/sites/nope', who);
  expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
  expect(headers.get('WWW-Authenticate')).toContain('Bearer');
});

test('a person without rights on the site gets 403 accessDenied for it and all within', async () => {
  const tenant = createTestTenant();
  for (const path of ['', '/lists', '/lists/Any', '/lists/Any/items']) {
    const { status, body } = await tenant.send('GET', `${path === '' ? byPath : site}${path}`, { as: guest });
    expect([path, status, body.error.code]).toEqual([path, 403, 'accessDenied']);
  }
});

test('an error names its time and both request ids, and the headers repeat them', async () => {
  const { body, headers } = await createTestTenant().send('GET', '/v1.0/sites/nope', {
    as: owner,
    headers: { 'client-request-id': 'my-own-id' },
  });
  const { innerError } = body.error;
  expect(innerError).toEqual({
    date: '2026-11-20T12:00:00',
    'request-id': headers.get('request-id'),
    'client-request-id': 'my-own-id',
  });
  expect(headers.get('client-request-id')).toBe('my-own-id');
});
