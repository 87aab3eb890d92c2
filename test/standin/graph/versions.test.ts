import { expect, test } from 'vitest';

import { addBook, items, manager, reader, tenantWithBooks } from './tenantForTests.ts';

const versions = `${items}/1/versions`;

test('every write is kept as a version, newest first, with who wrote it', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'one' });
  await tenant.send('PATCH', `${items}/1`, { as: manager, body: { fields: { Title: 'two' } } });
  const { body } = await tenant.send('GET', versions);
  expect(body.value.map(({ id }) => id)).toEqual(['2.0', '1.0']);
  expect(body.value[0]?.lastModifiedBy).toMatchObject({ user: { displayName: 'Paul Manager' } });
  expect(body.value[0]?.fields).toBeUndefined();
});

test('$expand=fields tells what a version held', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'one', Pages: 1 });
  await tenant.send('PATCH', `${items}/1`, { body: { fields: { Title: 'two', Pages: null } } });
  const { body } = await tenant.send('GET', `${versions}?$expand=fields`);
  expect(
    body.value.map(({ fields }) => [fields['Title'], fields['Pages'], fields['_UIVersionString']]),
  ).toEqual([
    ['two', undefined, '2.0'],
    ['one', 1, '1.0'],
  ]);
  expect((await tenant.send('GET', `${versions}/1.0?$expand=fields`)).body.fields['Title']).toBe('one');
});

test('restoreVersion is 204 and writes the old values as a new version', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'one' });
  await tenant.send('PATCH', `${items}/1`, { body: { fields: { Title: 'two' } } });
  expect((await tenant.send('POST', `${versions}/1.0/restoreVersion`)).status).toBe(204);
  const { body } = await tenant.send('GET', `${items}/1?$expand=fields`);
  expect(body.fields).toMatchObject({ Title: 'one', _UIVersionString: '3.0' });
});

test('restoring needs the right to write, and a version that is there', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  expect((await tenant.send('POST', `${versions}/1.0/restoreVersion`, { as: reader })).status).toBe(403);
  expect((await tenant.send('POST', `${versions}/9.0/restoreVersion`)).status).toBe(404);
  expect((await tenant.send('GET', `${versions}/9.0`)).status).toBe(404);
});
