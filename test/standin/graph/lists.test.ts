import { expect, test } from 'vitest';

import {
  booksBody,
  createTestTenant,
  linkPath,
  manager,
  reader,
  site,
  tenantWithBooks,
} from './tenantForTests.ts';

const lists = `${site}/lists`;

test('creating a list answers 201 without its columns, and an etag without quotes', async () => {
  const { status, body } = await createTestTenant().send('POST', lists, { body: booksBody });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    displayName: 'All Books',
    name: 'All Books',
    webUrl: 'https://contoso.sharepoint.com/sites/books/Lists/All%20Books',
    list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
  });
  expect(body.columns).toBeUndefined();
  expect(body.eTag).toBe(`${body.id},0`);
});

test('a list is found by id and by title, whatever the case', async () => {
  const tenant = await tenantWithBooks();
  const { body } = await tenant.send('GET', `${lists}/All%20Books`);
  expect((await tenant.send('GET', `${lists}/${body.id}`)).body.displayName).toBe('All Books');
  expect((await tenant.send('GET', `${lists}/ALL%20BOOKS`)).body.id).toBe(body.id);
  expect(body.eTag).toBe(`"${body.id},0"`);
});

test('a list that is not there is 404 itemNotFound', async () => {
  const { status, body } = await createTestTenant().send('GET', `${lists}/Nope`);
  expect([status, body.error.code]).toEqual([404, 'itemNotFound']);
});

test('a second list of the same title is 409 nameAlreadyExists and makes nothing', async () => {
  const tenant = await tenantWithBooks();
  const again = await tenant.send('POST', lists, { body: { ...booksBody, displayName: 'ALL books' } });
  expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  expect((await tenant.send('GET', lists)).body.value).toHaveLength(1);
});

test(`a list cannot be given a 'name'`, async () => {
  const { status, body } = await createTestTenant().send('POST', lists, { body: { name: 'Books' } });
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
  expect(body.error.message).toBe(
    "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
  );
});

test('a list with one column of no type is 400 and the list is not made', async () => {
  const tenant = createTestTenant();
  const { status, body } = await tenant.send('POST', lists, {
    body: { displayName: 'Half', columns: [{ name: 'Fine', text: {} }, { name: 'Typeless' }] },
  });
  expect([status, body.error.message]).toEqual([
    400,
    'Unable to determine type of provided column definition',
  ]);
  expect((await tenant.send('GET', `${lists}/Half`)).status).toBe(404);
});

test('lists are listed, filtered by displayName only', async () => {
  const tenant = await tenantWithBooks();
  await tenant.send('POST', lists, { body: { displayName: `O'Neill` } });
  const all = await tenant.send('GET', lists);
  expect(all.body.value.map(({ displayName }) => displayName)).toEqual(['All Books', `O'Neill`]);
  const one = await tenant.send('GET', `${lists}?$filter=displayName eq 'O''Neill'`);
  expect(one.body.value.map(({ displayName }) => displayName)).toEqual([`O'Neill`]);
  const refused = await tenant.send('GET', `${lists}?$filter=name eq 'All Books'`);
  expect([refused.status, refused.body.error.code, refused.body.error.message]).toEqual([
    400,
    'invalidRequest',
    'The provided filter statement is not supported',
  ]);
});

test('lists are sorted by title or by time, and paged', async () => {
  const tenant = await tenantWithBooks();
  for (const displayName of ['b', 'a', 'C']) await tenant.send('POST', lists, { body: { displayName } });
  const titles = async (query: string): Promise<string[]> =>
    (await tenant.send('GET', `${lists}?${query}`)).body.value.map(({ displayName }) => displayName);
  expect(await titles('$orderby=displayName')).toEqual(['a', 'All Books', 'b', 'C']);
  expect(await titles('$orderby=displayName desc&$top=1')).toEqual(['C']);
  const first = await tenant.send('GET', `${lists}?$orderby=displayName&$top=3`);
  const rest = await tenant.send('GET', linkPath(first.body['@odata.nextLink']));
  expect(rest.body.value.map(({ displayName }) => displayName)).toEqual(['C']);
  expect((await tenant.send('GET', `${lists}?$orderby=colour`)).status).toBe(400);
  expect((await tenant.send('GET', `${lists}?$count=true`)).status).toBe(400);
});

test('a list comes with its rows in one call', async () => {
  const tenant = await tenantWithBooks();
  await tenant.send('POST', `${lists}/All%20Books/items`, { body: { fields: { Title: 'x', Shelf: 's' } } });
  const { body } = await tenant.send(
    'GET',
    `${lists}/All%20Books?$select=id&$expand=columns($select=name),items($expand=fields($select=Shelf))`,
  );
  expect(body).toMatchObject({ items: [{ id: '1', fields: { Shelf: 's' } }] });
  expect(body.columns).toContainEqual({ name: 'Shelf' });
});

test('$select and $expand=columns($select) shape the answer', async () => {
  const tenant = await tenantWithBooks();
  const { body } = await tenant.send(
    'GET',
    `${lists}/All%20Books?$select=id&$expand=columns($select=name,indexed)`,
  );
  expect(body.displayName).toBeUndefined();
  expect(body.columns).toContainEqual({ name: 'Key', indexed: true });
  expect(body.columns).toContainEqual({ name: 'Title', indexed: false });
});

test('a renamed list is found by its new title, not by its old one', async () => {
  const tenant = await tenantWithBooks();
  await tenant.send('PATCH', `${lists}/All%20Books`, { body: { displayName: 'Library' } });
  expect((await tenant.send('GET', `${lists}/Library`)).status).toBe(200);
  expect((await tenant.send('GET', `${lists}/All%20Books`)).status).toBe(404);
});

test('a deleted list is gone, and one of the same title starts empty with a new id', async () => {
  const tenant = await tenantWithBooks();
  const before = (await tenant.send('GET', `${lists}/All%20Books`)).body.id;
  await tenant.send('POST', `${lists}/All%20Books/items`, { body: { fields: { Title: 'x' } } });
  expect((await tenant.send('DELETE', `${lists}/All%20Books`)).status).toBe(204);
  const again = await tenant.send('POST', lists, { body: booksBody });
  expect(again.body.id).not.toBe(before);
  expect((await tenant.send('GET', `${lists}/All%20Books/items`)).body.value).toEqual([]);
});

test.each([
  ['Sites.ReadWrite.All', 403],
  ['Sites.Selected', 403], // the app holds "write" on this site, not "owner"
  ['Sites.Manage.All', 201],
  ['Sites.FullControl.All', 201],
])('an owner with %s creates a list: %i', async (scopes, expected) => {
  const { status } = await createTestTenant().send('POST', lists, { scopes, body: booksBody });
  expect(status).toBe(expected);
});

test.each([manager, reader])('%s is no owner and creates no list, whatever the app may do', async (as) => {
  const { status, body } = await createTestTenant().send('POST', lists, { as, body: booksBody });
  expect([status, body.error.code]).toEqual([403, 'accessDenied']);
});
