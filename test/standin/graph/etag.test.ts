import { expect, test } from 'vitest';

import { addBook, items, reader, tenantWithBooks, type TestTenant } from './tenantForTests.ts';

const patch = (tenant: TestTenant, ifMatch: string | undefined, Title: string, as?: string) =>
  tenant.send('PATCH', `${items}/1`, {
    body: { fields: { Title } },
    headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch },
    ...(as === undefined ? {} : { as }),
  });

test('every write moves the etag on, and the newest is accepted', async () => {
  const tenant = await tenantWithBooks();
  const made = await addBook(tenant, { Title: 'one' });
  const changed = await patch(tenant, made.body.eTag, 'two');
  expect(changed.status).toBe(200);
  expect(changed.body.eTag).toBe(made.body.eTag.replace(/1"$/u, '2"'));
});

test('a stale If-Match is 412 resourceModified and changes nothing', async () => {
  const tenant = await tenantWithBooks();
  const made = await addBook(tenant, { Title: 'one' });
  await patch(tenant, undefined, 'two');
  const { status, body } = await patch(tenant, made.body.eTag, 'three');
  expect([status, body.error.code, body.error.message]).toEqual([
    412,
    'resourceModified',
    'The resource has changed since the caller last read it; usually an eTag mismatch',
  ]);
  const now = await tenant.send('GET', `${items}/1?$expand=fields`);
  expect([now.body.fields['Title'], now.body.fields['_UIVersionString']]).toEqual(['two', '2.0']);
});

test.each([
  ['unquoted, as the header gives it', (etag: string) => etag.replaceAll('"', '')],
  ['in braces', (etag: string) => etag.replace(/"([\da-f-]+),/u, '"{$1},')],
  ['weak', (etag: string) => `W/${etag}`],
  ['any', () => '*'],
])('If-Match is understood %s', async (_, spell) => {
  const tenant = await tenantWithBooks();
  const made = await addBook(tenant, { Title: 'one' });
  expect((await patch(tenant, spell(made.body.eTag), 'two')).status).toBe(200);
});

test('DELETE obeys If-Match too', async () => {
  const tenant = await tenantWithBooks();
  const made = await addBook(tenant, {});
  await patch(tenant, undefined, 'two');
  const headers = { 'If-Match': made.body.eTag };
  expect((await tenant.send('DELETE', `${items}/1`, { headers })).status).toBe(412);
  expect((await tenant.send('GET', `${items}/1`)).status).toBe(200);
});

test('of two writers with one etag exactly one gets through', async () => {
  const tenant = await tenantWithBooks();
  const made = await addBook(tenant, {});
  const both = await Promise.all([patch(tenant, made.body.eTag, 'a'), patch(tenant, made.body.eTag, 'b')]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
});

test('rights are asked before the etag: 403 to a reader, 412 to a writer, for an etag that never matches', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  const never = '"00000000-0000-0000-0000-000000000000,0"';
  expect((await patch(tenant, never, 'x', reader)).status).toBe(403);
  expect((await patch(tenant, never, 'x')).status).toBe(412);
});

test('the etag is asked before the values: a stale write of nonsense is 412', async () => {
  const tenant = await tenantWithBooks();
  const made = await addBook(tenant, {});
  await patch(tenant, undefined, 'two');
  const answer = await tenant.send('PATCH', `${items}/1`, {
    body: { fields: { Nonsense: 1 } },
    headers: { 'If-Match': made.body.eTag },
  });
  expect(answer.status).toBe(412);
});
