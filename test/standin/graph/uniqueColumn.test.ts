import { expect, test } from 'vitest';

import { addBook, items, tenantWithBooks } from './tenantForTests.ts';

const duplicate =
  'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].';

test("a value that is taken is 400 invalidRequest with SharePoint's sentence, whatever its case", async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Key: 'Atl-01' });
  const { status, body } = await addBook(tenant, { Key: 'ATL-01' });
  expect([status, body.error.code, body.error.message]).toEqual([400, 'invalidRequest', duplicate]);
  expect((await tenant.send('GET', items)).body.value).toHaveLength(1);
});

test('many rows may leave it blank', async () => {
  const tenant = await tenantWithBooks();
  for (const fields of [{}, { Key: null }, { Key: '' }])
    expect((await addBook(tenant, fields)).status).toBe(201);
});

test('an update to a taken value is refused and changes nothing, not even the version', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Key: 'a' });
  const second = await addBook(tenant, { Key: 'b', Title: 'before' });
  const body = { fields: { Key: 'a', Title: 'after' } };
  expect((await tenant.send('PATCH', `${items}/2`, { body })).body.error.message).toBe(duplicate);
  const now = await tenant.send('GET', `${items}/2?$expand=fields`);
  expect([now.body.eTag, now.body.fields['Title']]).toEqual([second.body.eTag, 'before']);
});

test('a value is free again once its row is deleted or holds another', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Key: 'a' });
  await tenant.send('DELETE', `${items}/1`);
  expect((await addBook(tenant, { Key: 'a' })).status).toBe(201);
  await tenant.send('PATCH', `${items}/2`, { body: { fields: { Key: 'z' } } });
  expect((await addBook(tenant, { Key: 'A' })).status).toBe(201);
});

test('of many creates at once with one key exactly one is made', async () => {
  const tenant = await tenantWithBooks();
  const answers = await Promise.all(Array.from({ length: 12 }, () => addBook(tenant, { Key: 'same' })));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(11);
});
