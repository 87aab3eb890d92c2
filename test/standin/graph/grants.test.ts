import { expect, test } from 'vitest';

import {
  appId,
  createTestTenant,
  items,
  manager,
  owner,
  site,
  tenantWithBooks,
  type Answer,
  type TestTenant,
} from './tenantForTests.ts';

const onSite = `${site}/permissions`;
const onList = items.replace('items', 'permissions');
const full = 'Sites.FullControl.All';
const toOtherApp = (role: string) => ({
  roles: [role],
  grantedToIdentities: [{ application: { id: 'other-app', displayName: 'Other' } }],
});

const asApp = (tenant: TestTenant, role: string, method = 'GET', body?: unknown): Promise<Answer> =>
  tenant.send(method, items, { as: 'app', scopes: role, body });

test('granting an app a role on a site answers 201, and the app may from then on', async () => {
  const tenant = await tenantWithBooks({ callerAppId: 'other-app' });
  expect((await tenant.send('GET', items, { as: manager, scopes: 'Sites.Selected' })).status).toBe(403);
  const { status, body } = await tenant.send('POST', onSite, { scopes: full, body: toOtherApp('write') });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    roles: ['write'],
    grantedToIdentitiesV2: [{ application: { id: 'other-app', displayName: 'Other' } }],
    grantedToIdentities: [{ application: { id: 'other-app' } }],
    '@deprecated.GrantedToIdentities': expect.stringContaining('deprecated'),
  });
  const written = await tenant.send('POST', items, {
    as: manager,
    scopes: 'Sites.Selected',
    body: { fields: { Title: 'x' } },
  });
  expect(written.status).toBe(201);
});

test.each(['grantedTo', 'grantedToV2', 'grantedToIdentitiesV2'])('%s names the app as well', async (key) => {
  const tenant = createTestTenant();
  const who = { application: { id: 'other-app' } };
  const body = { roles: ['read'], [key]: key === 'grantedToV2' ? who : [who] };
  expect((await tenant.send('POST', onSite, { scopes: full, body })).status).toBe(201);
  const { value } = (await tenant.send('GET', onSite, { scopes: full })).body;
  expect(value).toHaveLength(2); // the app of the tenant's own set-up is there too
});

test.each([
  [owner, 'Sites.Manage.All', 403],
  [owner, 'Sites.Selected', 403],
  [manager, full, 403],
  [owner, full, 201],
])('%s with %s grants on a site: %i', async (as, scopes, expected) => {
  const body = toOtherApp('read');
  expect((await createTestTenant().send('POST', onSite, { as, scopes, body })).status).toBe(expected);
});

test('the role of a grant can be changed and taken back, also of one from the start', async () => {
  const tenant = await tenantWithBooks();
  const asManager = (method: string) =>
    tenant.send(method, items, {
      as: manager,
      scopes: 'Sites.Selected',
      body: method === 'GET' ? undefined : {},
    });
  const [grant] = (await tenant.send('GET', onSite, { scopes: full })).body.value;
  const one = `${onSite}/${grant?.id}`;
  expect((await tenant.send('GET', one, { scopes: full })).body).toMatchObject({ roles: ['write'] });
  const changed = await tenant.send('PATCH', one, { scopes: full, body: { roles: ['read'] } });
  expect([changed.status, (await asManager('POST')).status, (await asManager('GET')).status]).toEqual([
    200, 403, 200,
  ]);
  expect((await tenant.send('DELETE', one, { scopes: full })).status).toBe(204);
  expect((await asManager('GET')).status).toBe(403);
  expect((await tenant.send('GET', one, { scopes: full })).status).toBe(404);
});

test.each(['owner', 'fullcontrol'])(
  'an app with Sites.Selected and %s makes lists for an owner',
  async (role) => {
    const tenant = createTestTenant();
    const body = { roles: [role], grantedToV2: { application: { id: appId } } };
    await tenant.send('POST', onSite, { scopes: full, body });
    const make = (as: string) =>
      tenant.send('POST', `${site}/lists`, { as, scopes: 'Sites.Selected', body: { displayName: 'New' } });
    expect((await make(manager)).status).toBe(403); // never more than the person may
    expect((await make(owner)).status).toBe(201);
  },
);

test('Lists.SelectedOperations.Selected opens the list it names and no other', async () => {
  const tenant = await tenantWithBooks({ callerAppId: 'job' });
  await tenant.send('POST', `${site}/lists`, { body: { displayName: 'Other' } });
  const role = 'Lists.SelectedOperations.Selected';
  expect((await asApp(tenant, role)).status).toBe(403);
  const body = { roles: ['read'], grantedToV2: { application: { id: 'job', displayName: 'Job' } } };
  const granted = await tenant.send('POST', onList, { scopes: full, body });
  expect(granted.status).toBe(201);
  expect(granted.body).toMatchObject({ roles: ['read'], grantedToV2: { application: { id: 'job' } } });
  expect((await asApp(tenant, role)).status).toBe(200);
  expect((await asApp(tenant, role, 'POST', { fields: {} })).status).toBe(403);
  expect((await asApp(tenant, 'User.Read.All')).status).toBe(403);
  const other = await tenant.send('GET', `${site}/lists/Other/items`, { as: 'app', scopes: role });
  expect(other.status).toBe(403);
});

test('a person who may only write grants nothing on a list', async () => {
  const tenant = await tenantWithBooks();
  const body = toOtherApp('read');
  expect((await tenant.send('POST', onList, { as: manager, scopes: full, body })).status).toBe(403);
});

test.each([
  ['no role', { roles: [], grantedToV2: { application: { id: 'x' } } }],
  ['a role there is not', { roles: ['admin'], grantedToV2: { application: { id: 'x' } } }],
  ['a person', { roles: ['read'], grantedToV2: { user: { id: 'x' } } }],
  ['nobody', { roles: ['read'] }],
])('a grant of %s is 400', async (_, body) => {
  expect((await createTestTenant().send('POST', onSite, { scopes: full, body })).status).toBe(400);
});
