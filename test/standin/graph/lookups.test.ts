import { expect, test } from 'vitest';

import { addBook, items, owner, site, tenantWithBooks, type TestTenant } from './tenantForTests.ts';

const ints = 'Collection(Edm.Int32)';

/** Shelves to look up, and two people and two shelves in every book. */
async function tenantWithShelves(): Promise<TestTenant> {
  const tenant = await tenantWithBooks();
  const shelves = await tenant.send('POST', `${site}/lists`, { body: { displayName: 'Shelves' } });
  for (const Title of ['North', 'South']) {
    await tenant.send('POST', `${site}/lists/Shelves/items`, { body: { fields: { Title } } });
  }
  const listId = shelves.body.id;
  for (const column of [
    { name: 'Reader', personOrGroup: {}, indexed: true },
    { name: 'Watchers', personOrGroup: { allowMultipleSelection: true } },
    { name: 'Place', lookup: { listId, columnName: 'Title' } },
    { name: 'Places', lookup: { listId, columnName: 'Title', allowMultipleValues: true } },
  ]) {
    const { status } = await tenant.send('POST', items.replace('items', 'columns'), { body: column });
    expect(status).toBe(201);
  }
  return tenant;
}

const fieldsOf = async (tenant: TestTenant, select = ''): Promise<Readonly<Record<string, unknown>>> =>
  (await tenant.send('GET', `${items}/1?$expand=fields${select}`)).body.fields;

test('a single lookup or person is written as its LookupId, number or text, and read as text', async () => {
  const tenant = await tenantWithShelves();
  expect((await addBook(tenant, { ReaderLookupId: 8, PlaceLookupId: '2' })).status).toBe(201);
  const fields = await fieldsOf(tenant);
  expect(fields).toMatchObject({ ReaderLookupId: '8', PlaceLookupId: '2' });
  expect(fields).not.toHaveProperty('Reader');
  expect(fields).not.toHaveProperty('Place');
});

test('the name behind a single LookupId comes only when the column itself is selected', async () => {
  const tenant = await tenantWithShelves();
  await addBook(tenant, { ReaderLookupId: 8, PlaceLookupId: 2 });
  expect(await fieldsOf(tenant, '($select=Reader,Place,PlaceLookupId,Author)')).toMatchObject({
    Reader: 'Paul Manager',
    Place: 'South',
    PlaceLookupId: '2',
    Author: 'Olga Owner',
  });
});

test('several are written with an annotation, and read with their names', async () => {
  const tenant = await tenantWithShelves();
  const { status } = await addBook(tenant, {
    'WatchersLookupId@odata.type': ints,
    WatchersLookupId: [7, 8],
    'PlacesLookupId@odata.type': 'Collection(Edm.String)',
    PlacesLookupId: ['1'],
  });
  expect(status).toBe(201);
  const fields = await fieldsOf(tenant);
  expect(fields['Watchers']).toEqual([
    { LookupId: 7, LookupValue: 'Olga Owner', Email: owner },
    { LookupId: 8, LookupValue: 'Paul Manager', Email: 'paul@contoso.example' },
  ]);
  expect(fields['Places']).toEqual([{ LookupId: 1, LookupValue: 'North' }]);
});

test('null clears a lookup', async () => {
  const tenant = await tenantWithShelves();
  await addBook(tenant, { ReaderLookupId: 8 });
  await tenant.send('PATCH', `${items}/1`, { body: { fields: { ReaderLookupId: null } } });
  expect(await fieldsOf(tenant)).not.toHaveProperty('ReaderLookupId');
});

test.each([
  ['an annotation at a single value', { ReaderLookupId: 7, 'ReaderLookupId@odata.type': ints }],
  ['several values without an annotation', { WatchersLookupId: [7] }],
  ['several values for one', { ReaderLookupId: [7] }],
  ['a person nobody has', { ReaderLookupId: 99 }],
  ['a row that is not there', { PlaceLookupId: 9 }],
  ['the name instead of the number', { Place: 'North' }],
  ['something else', { PlaceLookupId: 'North' }],
])('%s is 400', async (_, fields) => {
  const tenant = await tenantWithShelves();
  const { status, body } = await addBook(tenant, fields);
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
});

test('a filter on the LookupId filters; on the text behind it, it is answered and filters nothing', async () => {
  const tenant = await tenantWithShelves();
  await addBook(tenant, { ReaderLookupId: 7 });
  await addBook(tenant, { ReaderLookupId: 8 });
  const found = async (filter: string): Promise<string[]> =>
    (await tenant.send('GET', `${items}?$filter=${filter}`)).body.value.map(({ id }) => id);
  expect(await found('fields/ReaderLookupId eq 8')).toEqual(['2']);
  expect(await found(`fields/Reader eq 'Paul Manager'`)).toEqual(['1', '2']);
});

test('at most 12 lookups come in one query', async () => {
  const tenant = await tenantWithShelves();
  const names = Array.from({ length: 13 }, (_, place) => `Person${place}`);
  for (const name of names) {
    await tenant.send('POST', items.replace('items', 'columns'), { body: { name, personOrGroup: {} } });
  }
  const select = (count: number): string =>
    `${items}?$expand=fields($select=${names.slice(0, count).join(',')})`;
  expect((await tenant.send('GET', select(12))).status).toBe(200);
  expect((await tenant.send('GET', select(13))).status).toBe(400);
});

test.each([
  ['a lookup of no list', { name: 'X', lookup: {} }],
  [
    'an index on several people',
    { name: 'X', personOrGroup: { allowMultipleSelection: true }, indexed: true },
  ],
  ['a unique yes or no', { name: 'X', boolean: {}, indexed: true, enforceUniqueValues: true }],
])('%s is no column: 400', async (_, body) => {
  const tenant = await tenantWithBooks();
  expect((await tenant.send('POST', items.replace('items', 'columns'), { body })).status).toBe(400);
});
