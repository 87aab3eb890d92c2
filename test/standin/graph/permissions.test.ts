import { expect, test } from 'vitest';

import {
  addBook,
  guest,
  items,
  linkPath,
  manager,
  owner,
  reader,
  site,
  tenantWithBooks,
} from './tenantForTests.ts';

const write = { body: { fields: { Title: 'x' } } };
const list = 'All Books';

test.each([
  // who, consented scope, may read, may write. The app itself holds the role "write" on this site.
  [owner, 'Sites.Selected', 200, 200],
  [manager, 'Sites.Selected', 200, 200],
  [reader, 'Sites.Selected', 200, 403],
  [guest, 'Sites.Selected', 403, 403],
  [owner, 'Sites.Read.All', 200, 403],
  [owner, 'Sites.ReadWrite.All', 200, 200],
  [reader, 'Sites.FullControl.All', 200, 403],
  [guest, 'Sites.FullControl.All', 403, 403],
  [owner, 'User.Read', 403, 403],
  ['app', 'Sites.Read.All', 200, 403],
  ['app', 'Sites.ReadWrite.All', 200, 200],
  ['app', 'Sites.Selected', 200, 200],
  ['app', 'User.Read.All', 403, 403],
])(
  "%s with %s: read %i, write %i (the lesser of the app's and the person's right)",
  async (as, scopes, read, written) => {
    const tenant = await tenantWithBooks();
    await addBook(tenant, {});
    expect((await tenant.send('GET', `${items}/1`, { as, scopes })).status).toBe(read);
    const answer = await tenant.send('PATCH', `${items}/1`, { as, scopes, ...write });
    expect([answer.status, answer.body.error?.code]).toEqual([
      written,
      written === 403 ? 'accessDenied' : undefined,
    ]);
  },
);

test('Sites.Selected is worth nothing to an app the site does not name', async () => {
  const tenant = await tenantWithBooks({ callerAppId: 'another-app' });
  expect((await tenant.send('GET', items, { scopes: 'Sites.Selected' })).status).toBe(403);
  expect((await tenant.send('GET', items, { scopes: 'Sites.Read.All' })).status).toBe(200);
});

test('a list may be narrowed to reading for one person and stays writable for another', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  expect(tenant.setAcl({ list, user: manager, role: 'read' })).toBe(true);
  expect((await tenant.send('GET', items, { as: manager })).status).toBe(200);
  expect((await tenant.send('POST', items, { as: manager, ...write })).status).toBe(403);
  expect((await tenant.send('POST', items, { as: owner, ...write })).status).toBe(201);
});

test('a list may be opened for writing to a reader of the site', async () => {
  const tenant = await tenantWithBooks();
  tenant.setAcl({ list, user: reader, role: 'write' });
  expect((await tenant.send('POST', items, { as: reader, scopes: 'Sites.Selected', ...write })).status).toBe(
    201,
  );
});

test("a list one may not see is not there: 404, and left out of the site's lists", async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  tenant.setAcl({ list, user: reader, role: 'none' });
  for (const path of ['', '/items', '/items/1', '/columns']) {
    const { status, body } = await tenant.send('GET', `${site}/lists/All%20Books${path}`, { as: reader });
    expect([path, status, body.error.code]).toEqual([path, 404, 'itemNotFound']);
  }
  expect((await tenant.send('GET', `${site}/lists`, { as: reader })).body.value).toEqual([]);
});

test('an item one may not see is missing from lists, filters and delta, and 404 by id', async () => {
  const tenant = await tenantWithBooks();
  for (const Key of ['a', 'b', 'c']) await addBook(tenant, { Key });
  tenant.setAcl({ list, item: '2', user: manager, role: 'none' });
  const seen = async (query: string) =>
    (await tenant.send('GET', `${items}${query}`, { as: manager })).body.value.map(({ id }) => id);
  expect(await seen('')).toEqual(['1', '3']);
  expect(await seen("?$filter=fields/Key eq 'b'")).toEqual([]);
  expect(await seen('/delta')).toEqual(['1', '3']);
  for (const path of ['/2', '/2/versions', '/2/fields']) {
    expect((await tenant.send('GET', `${items}${path}`, { as: manager })).status).toBe(404);
  }
  expect((await tenant.send('PATCH', `${items}/2`, { as: manager, ...write })).status).toBe(404);
  expect((await tenant.send('GET', `${items}/2`, { as: owner })).status).toBe(200);
});

test('a hidden item takes no place on a page', async () => {
  const tenant = await tenantWithBooks();
  for (let number = 0; number < 4; number += 1) await addBook(tenant, {});
  tenant.setAcl({ list, item: '1', user: manager, role: 'none' });
  const first = await tenant.send('GET', `${items}?$top=2`, { as: manager });
  expect(first.body.value.map(({ id }) => id)).toEqual(['2', '3']);
  const rest = await tenant.send('GET', linkPath(first.body['@odata.nextLink']), { as: manager });
  expect(rest.body.value.map(({ id }) => id)).toEqual(['4']);
});

test('one item may be writable in a list that is otherwise only readable, and the other way round', async () => {
  const tenant = await tenantWithBooks();
  for (let number = 0; number < 2; number += 1) await addBook(tenant, {});
  tenant.setAcl({ list, item: 1, user: reader, role: 'write' });
  tenant.setAcl({ list, item: 1, user: manager, role: 'read' });
  const status = async (as: string, id: number) =>
    (await tenant.send('PATCH', `${items}/${id}`, { as, ...write })).status;
  expect([await status(reader, 1), await status(reader, 2)]).toEqual([200, 403]);
  expect([await status(manager, 1), await status(manager, 2)]).toEqual([403, 200]);
});

test('the job sees only lists that name it: Lists.SelectedOperations.Selected', async () => {
  const tenant = await tenantWithBooks();
  const job = { as: 'app', scopes: 'Lists.SelectedOperations.Selected' };
  expect((await tenant.send('GET', items, job)).status).toBe(403);
  tenant.setAcl({ list, user: 'app:job', role: 'read' });
  expect((await tenant.send('GET', items, job)).status).toBe(200);
  expect((await tenant.send('POST', items, { ...job, ...write })).status).toBe(403);
  tenant.setAcl({ list, user: 'app:job', role: 'write' });
  expect((await tenant.send('POST', items, { ...job, ...write })).status).toBe(201);
});

test('an override for an unknown list or person is refused', async () => {
  const tenant = await tenantWithBooks();
  expect(tenant.setAcl({ list: 'Nope', user: reader, role: 'read' })).toBe(false);
  expect(tenant.setAcl({ list, user: 'who@nowhere.example', role: 'read' })).toBe(false);
});
