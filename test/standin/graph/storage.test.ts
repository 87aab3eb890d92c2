import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { expect, test } from 'vitest';

import { listLists } from '#standin/graph/listStorage.ts';
import { emptyStorage } from '#standin/graph/storage.ts';
import {
  addBook,
  booksBody,
  createTestTenant,
  directory,
  items,
  linkPath,
  manager,
  site,
  tenantWithBooks,
} from './tenantForTests.ts';

test('lists, rows, ids, etags, delta tokens and rights are there again when the file is opened again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'graph-file-'));
  const file = join(folder, 'graph.sqlite');
  const before = await tenantWithBooks({ database: new DatabaseSync(file) });
  const made = await addBook(before, { Key: 'a' });
  const { body } = await before.send('GET', `${items}/delta?token=latest`);
  before.setAcl({ list: 'All Books', user: manager, role: 'read' });
  before.database.close();

  const after = createTestTenant({ database: new DatabaseSync(file) });
  expect((await after.send('GET', `${items}/1`)).body.eTag).toBe(made.body.eTag);
  expect((await addBook(after, { Key: 'A' })).status).toBe(400);
  expect((await addBook(after, { Key: 'b' })).body.id).toBe('2');
  const changes = await after.send('GET', linkPath(body['@odata.deltaLink']));
  expect(changes.body.value.map(({ id }) => id)).toEqual(['2']);
  expect((await after.send('DELETE', `${items}/1`, { as: manager })).status).toBe(403);
  after.database.close();
  rmSync(folder, { recursive: true });
});

test('a tenant that was emptied has no lists and no rights left over, and can be filled again', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Key: 'a' });
  tenant.setAcl({ list: 'All Books', user: manager, role: 'none' });
  emptyStorage(tenant.database);
  expect((await tenant.send('GET', `${site}/lists`)).body.value).toEqual([]);
  await tenant.send('POST', `${site}/lists`, { body: booksBody });
  expect((await addBook(tenant, { Key: 'a' })).body.id).toBe('1');
  expect((await tenant.send('GET', items, { as: manager })).status).toBe(200);
});

test('whoever looks under the hood sees every list with its number of rows', async () => {
  const tenant = await tenantWithBooks();
  for (let number = 0; number < 3; number += 1) await addBook(tenant, {});
  await tenant.send('DELETE', `${items}/1`);
  const [list, ...more] = listLists(tenant.database, directory);
  expect(list).toMatchObject({ displayName: 'All Books', items: 2 });
  expect(list?.siteId).toMatch(/^contoso\.sharepoint\.com,/u);
  expect(more).toEqual([]);
});

test('a write that fails half-way leaves nothing behind', async () => {
  const tenant = createTestTenant();
  const columns = [
    { name: 'A', text: {} },
    { name: 'A', text: {} },
  ];
  const { status } = await tenant.send('POST', `${site}/lists`, { body: { displayName: 'Half', columns } });
  expect(status).toBe(409);
  expect(listLists(tenant.database, directory)).toEqual([]);
  const whole = { displayName: 'Half', columns: columns.slice(1) };
  expect((await tenant.send('POST', `${site}/lists`, { body: whole })).status).toBe(201);
});

test('Graph answers below /v1.0 and, mounted there by another server, without it', async () => {
  const tenant = await tenantWithBooks();
  for (const path of [items, items.replace('/v1.0', '')]) {
    const { status, body } = await tenant.send('GET', `${path}/delta?token=latest`);
    expect([status, body['@odata.deltaLink']]).toEqual([
      200,
      expect.stringMatching(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//u),
    ]);
  }
});
