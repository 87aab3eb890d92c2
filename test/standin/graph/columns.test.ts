import { expect, test } from 'vitest';

import { addBook, createTestTenant, items, manager, site, tenantWithBooks } from './tenantForTests.ts';

const columns = `${site}/lists/All%20Books/columns`;

test("a new list has SharePoint's own columns beside those asked for", async () => {
  const tenant = await tenantWithBooks();
  const names = (await tenant.send('GET', columns)).body.value.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Title', 'ID', 'Created', 'Modified', 'Author', 'Editor']));
  expect(names.slice(-2)).toEqual(['BoughtOn', 'Price']);
});

test('an added column answers 201 with defaults, and can be written at once', async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await tenant.send('POST', columns, { body: { name: 'Author2', text: {} } });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    name: 'Author2',
    displayName: 'Author2',
    indexed: false,
    enforceUniqueValues: false,
    text: {
      allowMultipleLines: false,
      appendChangesToExistingText: false,
      linesForEditing: 0,
      maxLength: 255,
    },
  });
  expect((await addBook(tenant, { Author2: 'Austen' })).body.fields['Author2']).toBe('Austen');
});

test('a column without a type is 400', async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await tenant.send('POST', columns, { body: { name: 'Link', description: 'x' } });
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
  expect(body.error.message).toBe('Unable to determine type of provided column definition');
});

test('a column type that is not played says so with 501 instead of pretending', async () => {
  const tenant = await tenantWithBooks();
  const { status } = await tenant.send('POST', columns, { body: { name: 'Sum', calculated: {} } });
  expect(status).toBe(501);
});

test('a column of a taken name is 409 nameAlreadyExists: Title is there from the start', async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await tenant.send('POST', columns, { body: { name: 'title', text: {} } });
  expect([status, body.error.code]).toEqual([409, 'nameAlreadyExists']);
});

test('a name that SharePoint uses inside gets a digit, its shown name stays', async () => {
  const tenant = await tenantWithBooks();
  const { status, body } = await tenant.send('POST', columns, { body: { name: 'Author', text: {} } });
  expect([status, body.name, body.displayName]).toEqual([201, 'Author0', 'Author']);
});

test('spaces in a name are escaped inside, the shown name keeps them', async () => {
  const tenant = await tenantWithBooks();
  const { body } = await tenant.send('POST', columns, { body: { name: '1st Owner', text: {} } });
  expect([body.name, body.displayName]).toEqual(['_x0031_st_x0020_Owner', '1st Owner']);
  const book = await addBook(tenant, { _x0031_st_x0020_Owner: 'me' });
  expect(book.body.fields).toMatchObject({ _x0031_st_x0020_Owner: 'me' });
});

test('two columns added to one list at the same time: one is 409 Save Conflict', async () => {
  const tenant = await tenantWithBooks();
  const answers = await Promise.all(
    ['A', 'B'].map((name) => tenant.send('POST', columns, { body: { name, text: {} } })),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  expect((await tenant.send('POST', columns, { body: { name: 'C', text: {} } })).status).toBe(201);
});

test('a unique column must be indexed', async () => {
  const tenant = await tenantWithBooks();
  const body = { name: 'Isbn', text: {}, enforceUniqueValues: true };
  expect((await tenant.send('POST', columns, { body })).status).toBe(400);
  expect((await tenant.send('POST', columns, { body: { ...body, indexed: true } })).status).toBe(201);
});

test('text of many lines cannot be indexed', async () => {
  const tenant = await tenantWithBooks();
  const body = { name: 'Long', text: { allowMultipleLines: true }, indexed: true };
  expect((await tenant.send('POST', columns, { body })).status).toBe(400);
});

test('a list has at most 20 indexed columns', async () => {
  const tenant = createTestTenant();
  const asked = Array.from({ length: 21 }, (_, number) => ({ name: `C${number}`, text: {}, indexed: true }));
  const lists = `${site}/lists`;
  const tooMany = await tenant.send('POST', lists, { body: { displayName: 'All Books', columns: asked } });
  expect([tooMany.status, tooMany.body.error.code]).toEqual([400, 'invalidRequest']);
  const most = await tenant.send('POST', lists, {
    body: { displayName: 'All Books', columns: asked.slice(1) },
  });
  expect(most.status).toBe(201);
  expect(
    (await tenant.send('POST', columns, { body: { name: 'Last', text: {}, indexed: true } })).status,
  ).toBe(400);
  expect((await tenant.send('POST', columns, { body: { name: 'Last', text: {} } })).status).toBe(201);
});

test('Title is not indexed at first; PATCH {indexed: true} makes it filterable', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Title: 'Emma' });
  const filtered = `${items}?$filter=startswith(fields/Title,'Em')`;
  expect((await tenant.send('GET', filtered)).status).toBe(400);
  const title = (await tenant.send('GET', columns)).body.value.find(({ name }) => name === 'Title');
  const patched = await tenant.send('PATCH', `${columns}/${title?.id}`, { body: { indexed: true } });
  expect([patched.status, patched.body]).toMatchObject([200, { name: 'Title', indexed: true }]);
  expect((await tenant.send('GET', filtered)).body.value).toHaveLength(1);
});

test('a column whose rows repeat a value cannot be made unique, and stays as it was', async () => {
  const tenant = await tenantWithBooks();
  for (const Shelf of ['A1', 'a1']) await addBook(tenant, { Shelf });
  const shelf = (await tenant.send('GET', columns)).body.value.find(({ name }) => name === 'Shelf');
  const refused = await tenant.send('PATCH', `${columns}/${shelf?.id}`, {
    body: { enforceUniqueValues: true },
  });
  expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
  expect((await tenant.send('GET', `${columns}/${shelf?.id}`)).body).toMatchObject({
    enforceUniqueValues: false,
  });
  expect((await tenant.send('GET', `${items}?$filter=fields/Shelf eq 'A1'`)).body.value).toHaveLength(2);
});

test('who may only write rows adds no column', async () => {
  const tenant = await tenantWithBooks();
  const body = { name: 'Mine', text: {} };
  expect((await tenant.send('POST', columns, { as: manager, body })).status).toBe(403);
});

test('a deleted column is gone with its values, and its name is free again', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, { Key: 'k', Shelf: 's' });
  const all = (await tenant.send('GET', columns)).body.value;
  const idOf = (name: string): string => all.find((column) => column.name === name)?.id ?? '';
  expect((await tenant.send('DELETE', `${columns}/${idOf('Key')}`)).status).toBe(204);
  expect((await tenant.send('GET', `${items}?$expand=fields($select=Key)`)).status).toBe(400);
  await tenant.send('POST', columns, { body: { name: 'Key', text: {} } });
  const { fields } = (await tenant.send('GET', `${items}/1?$expand=fields`)).body;
  expect([fields['Key'], fields['Shelf']]).toEqual([undefined, 's']);
  expect((await tenant.send('DELETE', `${columns}/${idOf('Title')}`)).status).toBe(400);
  expect((await tenant.send('DELETE', `${columns}/${idOf('Shelf')}`, { as: manager })).status).toBe(403);
});

test('a column called DisplayName is made and written, and never shown: Graph drops it', async () => {
  const tenant = await tenantWithBooks();
  await tenant.send('POST', columns, { body: { name: 'DisplayName', text: {} } });
  const { status, body } = await addBook(tenant, { DisplayName: 'x', Shelf: 's' });
  expect([status, body.fields['DisplayName'], body.fields['Shelf']]).toEqual([201, undefined, 's']);
});
