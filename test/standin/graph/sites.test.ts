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

test('/me is the person the token speaks for', async () => {
  const { body } = await createTestTenant().send('GET', '/v1.0/me', { as: manager, scopes: 'User.Read' });
  expect(body).toMatchObject({ displayName: 'Paul Manager', userPrincipalName: manager, mail: manager });
});

test('/me with $select answers only what was selected', async () => {
  const { body } = await createTestTenant().send('GET', '/v1.0/me?$select=id,mail', { as: manager });
  expect(Object.keys(body)).toEqual(['@odata.context', 'id', 'mail']);
});

test('/me needs User.Read', async () => {
  const { status, body } = await createTestTenant().send('GET', '/v1.0/me', { scopes: 'Sites.Selected' });
  expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
});

test('/me has no meaning for an app on its own', async () => {
  const { status } = await createTestTenant().send('GET', '/v1.0/me', {
    as: 'app',
    scopes: 'Sites.Read.All',
  });
  expect(status).toBe(400);
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
