import { expect, test } from 'vitest';

import { createTestTenant, guest, manager, owner, type Answer, type SendOptions } from './tenantForTests.ts';

const ask = (url: string, more: SendOptions = {}): Promise<Answer> =>
  createTestTenant().send('GET', `/v1.0/${url}`, { scopes: 'User.ReadBasic.All', ...more });
const eventual = { ConsistencyLevel: 'eventual' };
const namesOf = ({ body }: Answer): string[] => body.value.map(({ displayName }) => displayName);

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

test('a person is found by id and by principal name', async () => {
  const byName = await ask(`users/${manager}`);
  expect(byName.body.displayName).toBe('Paul Manager');
  expect((await ask(`users/${byName.body.id}`)).body.id).toBe(byName.body.id);
  expect(byName.body['@odata.context']).toBe('https://graph.microsoft.com/v1.0/$metadata#users/$entity');
});

test('nobody of that name is 404 Request_ResourceNotFound', async () => {
  const { status, body } = await ask('users/nobody@contoso.example');
  expect([status, body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
});

test('User.Read tells of oneself only', async () => {
  const who = { as: manager, scopes: 'User.Read' };
  expect((await ask(`users/${manager}`, who)).status).toBe(200);
  expect((await ask(`users/${owner}`, who)).status).toBe(403);
  expect((await ask('users', who)).status).toBe(403);
});

test('a guest may not look through the directory', async () => {
  expect((await ask('users', { as: guest })).status).toBe(403);
});

test('users come in pages, with the properties selected and no others', async () => {
  const first = await ask('users?$top=3&$select=displayName,identities');
  expect(Object.keys(first.body.value[0] ?? {})).toEqual(['displayName', 'identities']);
  expect(namesOf(first)).toHaveLength(3);
  const link = first.body['@odata.nextLink'] ?? '';
  expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/users\?/u);
  const rest = await ask(link.replace('https://graph.microsoft.com/v1.0/', ''));
  expect(namesOf(rest)).toEqual(['Gus Guest']);
  expect((await ask('users?$select=shoeSize')).status).toBe(400);
});

test.each([
  [`startswith(displayName,'pa')`, ['Paul Manager']],
  [`userPrincipalName eq '${owner}'`, ['Olga Owner']],
  [`startswith(displayName,'O') or startswith(displayName,'R')`, ['Olga Owner', 'Rita Reader']],
  [`(startswith(displayName,'O') or startswith(displayName,'R')) and givenName eq 'Rita'`, ['Rita Reader']],
])('$filter=%s finds %j', async (filter, expected) => {
  expect(namesOf(await ask(`users?$filter=${filter}`))).toEqual(expected);
});

test.each([
  [`$filter=endswith(mail,'elsewhere.example')`, ['Gus Guest']],
  [`$filter=startswith(mail,'r')&$orderby=displayName`, ['Rita Reader']],
])('%s is an advanced query: only with ConsistencyLevel and $count', async (query, expected) => {
  const plain = await ask(`users?${query}`);
  expect([plain.status, plain.body.error.code]).toEqual([400, 'Request_UnsupportedQuery']);
  const advanced = await ask(`users?${query}&$count=true`, { headers: eventual });
  expect(namesOf(advanced)).toEqual(expected);
  expect(advanced.body).toMatchObject({ '@odata.count': expected.length });
});

test.each([
  [`"displayName:own"`, ['Olga Owner']],
  [`"displayName:olga" OR "mail:rita"`, ['Olga Owner', 'Rita Reader']],
  [`"displayName:olga" AND "mail:rita"`, []],
  [`"displayName:wner"`, []], // words, from their beginning
])('$search=%s finds %j', async (search, expected) => {
  expect((await ask(`users?$search=${search}`)).status).toBe(400);
  expect(namesOf(await ask(`users?$search=${search}`, { headers: eventual }))).toEqual(expected);
});

test('$orderby sorts by name, both ways', async () => {
  expect(namesOf(await ask('users?$orderby=displayName desc&$top=2'))).toEqual([
    'Rita Reader',
    'Paul Manager',
  ]);
  expect((await ask('users?$orderby=jobTitle')).status).toBe(400);
});

test.each([
  `identities/any(c:c/issuer eq 'x')`,
  `contains(displayName,'a')`,
  'displayName',
  `displayName gt 'a'`,
])('$filter=%s is 400', async (filter) => {
  expect((await ask(`users?$filter=${filter}`)).status).toBe(400);
});

test.each(['me/photo/$value', 'me/photo', `users/${owner}/photo/$value`])(
  '%s is 404 ImageNotFound: nobody here has a picture',
  async (url) => {
    const { status, body } = await ask(url, { scopes: 'User.Read' });
    expect([status, body.error.code]).toEqual([404, 'ImageNotFound']);
  },
);
