import { expect, test } from 'vitest';

import { addBook, items, tenantWithBooks } from './tenantForTests.ts';

test('POST answers 201 with the whole item and all its fields, and ignores a sent id', async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await addBook(tenant, {
    id: '99',
    Title: 'Emma',
    Key: 'e-1',
    Pages: 474,
    Sold: true,
  });
  expect(status).toBe(201);
  expect(body.id).toBe('1');
  expect(body.fields).toMatchObject({ id: '1', Title: 'Emma', Key: 'e-1', Pages: 474, Sold: true });
  expect((await tenant.send('GET', `${items}/1`)).body.fields).toBeUndefined();
});
