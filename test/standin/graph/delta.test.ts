import { expect, test } from 'vitest';

import {
  addBook,
  booksBody,
  items,
  linkPath,
  site,
  tenantWithBooks,
  type GraphBody,
  type TestTenant,
} from './tenantForTests.ts';

const delta = `${items}/delta`;
const ids = (body: GraphBody) => body.value.map(({ id }) => id);

async function latestLink(tenant: TestTenant, options = ''): Promise<string> {
  const { body } = await tenant.send('GET', `${delta}?token=latest${options}`);
  return linkPath(body['@odata.deltaLink']);
}

test('token=latest answers no items and a link for what comes after', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'before' });
  const { status, body } = await tenant.send('GET', `${delta}?token=latest`);
  expect([status, body.value, body['@odata.nextLink']]).toEqual([200, [], undefined]);
  expect(body['@odata.deltaLink']).toMatch(
    /^https:\/\/graph\.microsoft\.com\/v1\.0\/.*\/items\/delta\?token=[\w-]+$/u,
  );
  await addBook(tenant, { Title: 'after' });
  expect(ids((await tenant.send('GET', linkPath(body['@odata.deltaLink']))).body)).toEqual(['2']);
});

test('without a token every item is told, page by page, then a delta link', async () => {
  const tenant = await tenantWithBooks();
  for (let number = 0; number < 5; number += 1) await addBook(tenant, {});
  await tenant.send('DELETE', `${items}/2`);
  const seen: string[] = [];
  let { body } = await tenant.send('GET', `${delta}?$top=2`);
  seen.push(...ids(body));
  while (body['@odata.nextLink'] !== undefined && seen.length < 9) {
    ({ body } = await tenant.send('GET', linkPath(body['@odata.nextLink'])));
    seen.push(...ids(body));
  }
  expect(seen).toEqual(['1', '3', '4', '5']); // what was deleted before is not told
  expect(body['@odata.deltaLink']).toBeDefined();
});

test('a change is told once, with the item as it is now', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  await addBook(tenant, {});
  const link = await latestLink(tenant, '&$expand=fields');
  for (const Title of ['one', 'two'])
    await tenant.send('PATCH', `${items}/1`, { body: { fields: { Title } } });
  const { body } = await tenant.send('GET', link);
  expect(ids(body)).toEqual(['1']);
  expect(body.value[0]?.fields['Title']).toBe('two');
  expect(ids((await tenant.send('GET', linkPath(body['@odata.deltaLink']))).body)).toEqual([]);
});

test('a deleted item is told as deleted, without fields', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  const link = await latestLink(tenant, '&$expand=fields');
  await tenant.send('DELETE', `${items}/1`);
  const [gone] = (await tenant.send('GET', link)).body.value;
  expect(gone).toMatchObject({ id: '1', deleted: { state: 'deleted' }, contentType: { name: 'Item' } });
  expect(gone?.fields).toBeUndefined();
});

test('an item deleted while the first pages are read is told as deleted', async () => {
  const tenant = await tenantWithBooks();
  for (let number = 0; number < 3; number += 1) await addBook(tenant, {});
  const first = await tenant.send('GET', `${delta}?$top=2`);
  await tenant.send('DELETE', `${items}/1`);
  const rest = await tenant.send('GET', linkPath(first.body['@odata.nextLink']));
  expect(rest.body.value.map(({ id, deleted }) => [id, deleted !== undefined])).toEqual([
    ['3', false],
    ['1', true],
  ]);
});

test('$select, $expand and $top of the first call are kept through every token', async () => {
  const tenant = await tenantWithBooks();
  const link = await latestLink(tenant, '&$select=id&$expand=fields($select=Key)&$top=1');
  await addBook(tenant, { Key: 'a', Title: 'x' });
  await addBook(tenant, { Key: 'b', Title: 'x' });
  const first = await tenant.send('GET', link);
  const second = await tenant.send('GET', linkPath(first.body['@odata.nextLink']));
  for (const { body } of [first, second]) {
    expect(body.value).toHaveLength(1);
    expect(Object.keys(body.value[0]?.fields ?? {})).toEqual(['@odata.etag', 'Key']);
    expect(body.value[0]?.webUrl).toBeUndefined();
  }
});

test('$filter and $orderby are not for delta', async () => {
  const tenant = await tenantWithBooks();
  expect((await tenant.send('GET', `${delta}?$filter=fields/Key eq 'a'`)).status).toBe(400);
  expect((await tenant.send('GET', `${delta}?$orderby=fields/Key`)).status).toBe(400);
});

test('a token of a list that was made anew is 410 with a Location that starts over', async () => {
  const tenant = await tenantWithBooks();
  const link = await latestLink(tenant);
  await tenant.send('DELETE', items.replace('/items', ''));
  await tenant.send('POST', `${site}/lists`, { body: booksBody });
  await addBook(tenant, {});
  const { status, body, headers } = await tenant.send('GET', link);
  expect([status, body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  const restarted = await tenant.send('GET', linkPath(headers.get('Location') ?? ''));
  expect(ids(restarted.body)).toEqual(['1']);
});

test('a token that is none is 400', async () => {
  const tenant = await tenantWithBooks();
  expect((await tenant.send('GET', `${delta}?token=nonsense`)).status).toBe(400);
});
