import { expect, test } from 'vitest';

import { addBook, items, noon, owner, tenantWithBooks } from './tenantForTests.ts';

test('POST answers 201 with the whole item and all its fields, and ignores a sent id', async () => {
  const tenant = await tenantWithBooks();
  const { status, body, headers } = await addBook(tenant, {
    id: '99',
    Title: 'Emma',
    Key: 'e-1',
    Pages: 474,
  });
  expect(status).toBe(201);
  expect(body.id).toBe('1');
  expect(body.fields).toMatchObject({ id: '1', Title: 'Emma', Key: 'e-1', Pages: 474 });
  expect(body.webUrl).toBe('https://contoso.sharepoint.com/sites/books/Lists/All%20Books/1_.000');
  expect(body['@odata.etag']).toBe(body.eTag);
  expect(body.fields['@odata.etag']).toBe(body.eTag);
  expect(`"${headers.get('ETag')}"`).toBe(body.eTag);
});

test('the site id is escaped in @odata.context and nowhere else', async () => {
  const tenant = await tenantWithBooks();
  const { body } = await addBook(tenant, {});
  expect(body['@odata.context']).toMatch(
    /^https:\/\/graph\.microsoft\.com\/v1\.0\/\$metadata#sites\('contoso\.sharepoint\.com%2C.*'\)\/lists\('[\da-f-]+'\)\/items\/\$entity$/u,
  );
  expect(body).toMatchObject({
    parentReference: { siteId: expect.stringMatching(/^contoso\.sharepoint\.com,/u) },
  });
});

test('GET has no fields unless they are expanded', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma' });
  expect((await tenant.send('GET', `${items}/1`)).body.fields).toBeUndefined();
  expect((await tenant.send('GET', `${items}/1?$expand=fields`)).body.fields['Title']).toBe('Emma');
});

test("$expand=fields adds SharePoint's own fields: LookupIds and counts as text, times in UTC", async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma' });
  const { fields } = (await tenant.send('GET', `${items}/1?$expand=fields`)).body;
  expect(fields).toMatchObject({
    id: '1',
    ContentType: 'Item',
    Created: '2026-11-20T12:00:00Z',
    Modified: '2026-11-20T12:00:00Z',
    AuthorLookupId: '7',
    EditorLookupId: '7',
    _UIVersionString: '1.0',
    Attachments: false,
    LinkTitle: 'Emma',
    ItemChildCount: '0',
  });
});

test('$expand=fields($select=…) answers those columns and nothing else', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma', Key: 'k', Pages: 3 });
  const { body } = await tenant.send('GET', `${items}/1?$select=id&$expand=fields($select=Key,Pages)`);
  expect(Object.keys(body.fields)).toEqual(['@odata.etag', 'Key', 'Pages']);
  expect(Object.keys(body)).toEqual([
    '@odata.context',
    '@odata.etag',
    'id',
    'fields@odata.context',
    'fields',
  ]);
});

test('$expand=fields(select=…) without $ is refused, as the documents do not say', async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await tenant.send('GET', `${items}?expand=fields(select=Title)`);
  expect([status, body.error.message]).toEqual([400, 'The expression "fields(select" is not valid.']);
});

test('selecting a column that does not exist fails the whole read, rows or none', async () => {
  const tenant = await tenantWithBooks();
  for (const url of [`${items}?$expand=fields($select=Title,Colour)`, `${items}?$select=colour`]) {
    expect((await tenant.send('GET', url)).status).toBe(400);
  }
});

test('writing an unknown column is 400 and writes nothing', async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await addBook(tenant, { Title: 'Emma', Colour: 'red' });
  expect([status, body.error.code, body.error.message]).toEqual([
    400,
    'invalidRequest',
    "Field 'Colour' is not recognized",
  ]);
  expect((await tenant.send('GET', items)).body.value).toEqual([]);
});

test.each([
  ['a text longer than 255', { Shelf: 'x'.repeat(256) }],
  ['a number in a text column', { Shelf: 7 }],
  ['a text in a number column', { Pages: '7' }],
  ['a text in a yes/no column', { Sold: 'yes' }],
  ['a choice that is none', { Genre: 'Romance' }],
  ['a list in a single choice', { Genre: ['Crime'] }],
  ['one value in a multiple choice', { Tags: 'New' }],
  ['a date that is none', { BoughtOn: 'soon' }],
  ['a read-only column', { Created: '2020-01-01T00:00:00Z' }],
])('%s is 400 invalidRequest', async (_, fields) => {
  const tenant = await tenantWithBooks();
  const { status, body } = await addBook(tenant, fields);
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
});

test('every type comes back as it was written', async () => {
  const tenant = await tenantWithBooks();
  const written = {
    Shelf: 'x'.repeat(255),
    Notes: `${'long '.repeat(2000)}\nsecond line`,
    Pages: 1.5,
    Sold: false,
    Genre: 'Poetry',
    Mood: 'something of my own',
    Tags: ['New', 'Used'],
    Price: 12.99,
  };
  const { body } = await addBook(tenant, { 'Tags@odata.type': 'Collection(Edm.String)', ...written });
  expect(body.fields).toMatchObject(written);
});

test('a date loses its milliseconds', async () => {
  const tenant = await tenantWithBooks();
  const { body } = await addBook(tenant, { BoughtOn: '2026-05-08T03:33:28.987+02:00' });
  expect(body.fields['BoughtOn']).toBe('2026-05-08T01:33:28Z');
});

test('PATCH changes only what it names; null and the empty text clear, and the key is gone from the answer', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma', Shelf: 'A1', Pages: 474 });
  const { status, body } = await tenant.send('PATCH', `${items}/1`, {
    body: { fields: { Shelf: null, Title: '' } },
  });
  expect(status).toBe(200);
  expect(body.fields['Pages']).toBe(474);
  expect(Object.keys(body.fields)).not.toEqual(expect.arrayContaining(['Shelf']));
  expect(Object.keys(body.fields)).not.toEqual(expect.arrayContaining(['Title']));
});

test('PATCH …/fields takes the columns bare and answers them bare', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma' });
  const { status, body } = await tenant.send('PATCH', `${items}/1/fields`, { body: { Title: 'Emma II' } });
  expect([status, body]).toMatchObject([200, { Title: 'Emma II', id: '1' }]);
  expect((await tenant.send('GET', `${items}/1/fields`)).body).toMatchObject({ Title: 'Emma II' });
});

test('PATCH of an item without {fields} is 400', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  expect((await tenant.send('PATCH', `${items}/1`, { body: { Title: 'x' } })).status).toBe(400);
});

test("a body that is no JSON is 400 in Graph's words", async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await tenant.send('POST', items, { body: 'just text' });
  expect([status, body.error.code]).toEqual([400, 'BadRequest']);
  expect(body.error.message).toContain('Unable to read JSON request payload');
});

test('a deleted item is 404 from then on, and its id is not given again', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma' });
  expect((await tenant.send('DELETE', `${items}/1`)).status).toBe(204);
  for (const method of ['GET', 'DELETE']) expect((await tenant.send(method, `${items}/1`)).status).toBe(404);
  expect((await addBook(tenant, {})).body.id).toBe('2');
});

test.each(['7', 'x', '$count', '1e0'])('items/%s is 404 itemNotFound', async (id) => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  const { status, body } = await tenant.send('GET', `${items}/${id}`);
  expect([status, body.error.code]).toEqual([404, 'itemNotFound']);
});

test("createdBy names who made it, lastModifiedBy who wrote last and through which app, by the tenant's clock", async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma' });
  tenant.clockMs = noon + 3_600_000;
  const patch = { as: 'paul@contoso.example', scopes: 'Sites.Selected', body: { fields: { Pages: 1 } } };
  const { body } = await tenant.send('PATCH', `${items}/1`, patch);
  expect(body.createdBy).toEqual({
    user: { id: expect.any(String), email: owner, displayName: 'Olga Owner' },
  });
  expect(body.lastModifiedBy).toMatchObject({
    application: { id: expect.any(String) },
    user: { email: 'paul@contoso.example', displayName: 'Paul Manager' },
  });
  expect(body.lastModifiedDateTime).toBe('2026-11-20T13:00:00Z');
  expect(body.fields).toMatchObject({ Created: '2026-11-20T12:00:00Z', EditorLookupId: '8' });
});

test("a column's default value is there in a new row unless another is sent", async () => {
  const tenant = await tenantWithBooks();
  const column = { name: 'State', choice: { choices: ['Open', 'Shut'] }, defaultValue: { value: 'Open' } };
  await tenant.send('POST', items.replace('/items', '/columns'), { body: column });
  expect((await addBook(tenant, {})).body.fields['State']).toBe('Open');
  expect((await addBook(tenant, { State: 'Shut' })).body.fields['State']).toBe('Shut');
});
