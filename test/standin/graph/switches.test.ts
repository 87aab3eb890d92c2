import { expect, test } from 'vitest';

import { usualSwitches, type Switches } from '#standin/graph/switches.ts';
import {
  addBook,
  createTestTenant,
  items,
  linkPath,
  manager,
  reader,
  site,
  tenantWithBooks,
  type TestTenant,
} from './tenantForTests.ts';

async function booksWith(turned: Partial<Switches>): Promise<TestTenant> {
  const tenant = await tenantWithBooks();
  tenant.switches = { ...usualSwitches, ...turned };
  return tenant;
}

test('blanksInUniqueColumn: one', async () => {
  const tenant = await booksWith({ blanksInUniqueColumn: 'one' });
  expect((await addBook(tenant, { Title: 'first' })).status).toBe(201);
  const second = await addBook(tenant, { Title: 'second' });
  expect(second.body.error.message).toContain('duplicate values were found');
  expect((await addBook(tenant, { Key: 'k' })).status).toBe(201);
  const cleared = await tenant.send('PATCH', `${items}/2`, { body: { fields: { Key: null } } });
  expect(cleared.status).toBe(400);
  const same = await tenant.send('PATCH', `${items}/1`, { body: { fields: { Title: 'still blank' } } });
  expect(same.status).toBe(200);
});

test.each([
  ['400', 'invalidRequest'],
  ['409', 'nameAlreadyExists'],
  ['500', 'generalException'],
] as const)('uniqueViolation: %s', async (uniqueViolation, code) => {
  const tenant = await booksWith({ uniqueViolation });
  await addBook(tenant, { Key: 'k' });
  const { status, body } = await addBook(tenant, { Key: 'K' });
  expect([status, body.error.code]).toEqual([Number(uniqueViolation), code]);
  expect(body.error.message).toContain('duplicate values were found');
});

test('unknownChoice: taken', async () => {
  const tenant = await booksWith({ unknownChoice: 'taken' });
  expect((await addBook(tenant, { Genre: 'Essay' })).body.fields['Genre']).toBe('Essay');
});

test('emptyText: kept', async () => {
  const tenant = await booksWith({ emptyText: 'kept' });
  const { fields } = (await addBook(tenant, { Shelf: '', Genre: '' })).body;
  expect([fields['Shelf'], fields['Genre']]).toEqual(['', undefined]);
});

test('patchFields: refused', async () => {
  const tenant = await booksWith({ patchFields: 'refused' });
  await addBook(tenant, { Title: 'x' });
  expect((await tenant.send('PATCH', `${items}/1/fields`, { body: { Title: 'y' } })).status).toBe(400);
  expect((await tenant.send('PATCH', `${items}/1`, { body: { fields: { Title: 'y' } } })).status).toBe(200);
});

test('innerOptionsWithoutDollar: taken', async () => {
  const tenant = await booksWith({ innerOptionsWithoutDollar: 'taken' });
  await addBook(tenant, { Title: 'x', Shelf: 's' });
  const { body } = await tenant.send('GET', `${items}?expand=fields(select=Shelf)`);
  expect(Object.keys(body.value[0]?.fields ?? {})).toEqual(['@odata.etag', 'Shelf']);
});

test('deltaByTitle: refused, while the id goes on working', async () => {
  const tenant = await booksWith({ deltaByTitle: 'refused' });
  expect((await tenant.send('GET', `${items}/delta`)).status).toBe(400);
  const { id } = (await tenant.send('GET', `${site}/lists/All%20Books`)).body;
  expect((await tenant.send('GET', `${site}/lists/${id}/items/delta`)).status).toBe(200);
});

test('expandInDeltaToken: lost', async () => {
  const tenant = await booksWith({ expandInDeltaToken: 'lost' });
  const first = await tenant.send('GET', `${items}/delta?$expand=fields`);
  await addBook(tenant, { Title: 'x' });
  const { body } = await tenant.send('GET', linkPath(first.body['@odata.deltaLink']));
  expect(body.value.map(({ id, fields }) => [id, fields])).toEqual([['1', undefined]]);
});

const lean = { Accept: 'application/json;odata.metadata=none' };

test('metadataNone: honoured leaves out every annotation but the links', async () => {
  const tenant = await booksWith({});
  await addBook(tenant, { Title: 'x' });
  await addBook(tenant, {});
  const { body, headers } = await tenant.send('GET', `${items}?$top=1&$expand=fields`, { headers: lean });
  expect(Object.keys(body)).toEqual(['@odata.nextLink', 'value']);
  expect(Object.keys(body.value[0] ?? {}).join()).not.toContain('@odata');
  expect(Object.keys(body.value[0]?.fields ?? {}).join()).not.toContain('@odata');
  expect(body.value[0]?.eTag).toMatch(/^"/u);
  expect(headers.get('Content-Type')).toBe('application/json;odata.metadata=none');
});

test('metadataNone: ignored', async () => {
  const tenant = await booksWith({ metadataNone: 'ignored' });
  await addBook(tenant, { Title: 'x' });
  const { body } = await tenant.send('GET', items, { headers: lean });
  expect(body.value[0]?.['@odata.etag']).toBeDefined();
});

test('fieldFilters: answerNothing', async () => {
  const tenant = await booksWith({ fieldFilters: 'answerNothing' });
  await addBook(tenant, { Key: 'k' });
  const { status, body } = await tenant.send('GET', `${items}?$filter=fields/Key eq 'k'`);
  expect([status, body.value]).toEqual([200, []]);
  expect((await tenant.send('GET', items)).body.value).toHaveLength(1);
});

test('selectedOwnerMakesLists: no', async () => {
  const tenant = createTestTenant();
  const grant = {
    roles: ['owner'],
    grantedToV2: { application: { id: '11111111-2222-4333-8444-555555555555' } },
  };
  await tenant.send('POST', `${site}/permissions`, { scopes: 'Sites.FullControl.All', body: grant });
  const make = (scopes: string) =>
    tenant.send('POST', `${site}/lists`, { scopes, body: { displayName: 'New' } });
  tenant.switches = { ...usualSwitches, selectedOwnerMakesLists: 'no' };
  expect((await make('Sites.Selected')).status).toBe(403);
  expect((await make('Sites.Manage.All')).status).toBe(201);
});

test('hiddenList: 403', async () => {
  const tenant = await booksWith({ hiddenList: '403' });
  tenant.setAcl({ list: 'All Books', user: reader, role: 'none' });
  expect((await tenant.send('GET', items, { as: reader })).status).toBe(403);
  expect((await tenant.send('GET', items, { as: manager })).status).toBe(200);
});
