import { expect, test } from 'vitest';

import { openLists } from '#data/lists/lists.ts';
import { deltaQuery, listQuery, toStoredRow } from '#data/sync/readList.ts';
import { conflictOn } from '#data/sync/sendEdit.ts';
import { createTenant, siteUrl } from '#test/data/tenant.ts';

const lists = openLists({
  graph: createTenant().graphFor('Ida'),
  siteUrl,
  clock: { now: () => 0 },
  newKey: () => 'K',
});

test('of a row its cells are kept, and neither notes of Graph nor a second copy of its id', () => {
  const fields = { '@odata.etag': '"a,1"', id: '7', Title: 'Atlas', 'Mail@': 'x' };
  expect(toStoredRow({ id: '7', fields }).fields).toEqual({ Title: 'Atlas', 'Mail@': 'x' });
  expect(toStoredRow({ id: '7' })).toEqual({
    id: '7',
    etag: '',
    modifiedAt: '',
    modifiedBy: undefined,
    madeById: undefined,
    fields: {},
  });
});

test.each([
  { by: { user: { displayName: 'Jonas' } }, name: 'Jonas' },
  { by: { application: { displayName: 'A flow' } }, name: 'A flow' },
  { by: { user: {}, application: { displayName: 'A flow' } }, name: 'A flow' },
  { by: {}, name: undefined },
  { by: undefined, name: undefined },
])('who wrote a row last is a person, an app, or not known: $name', ({ by, name }) => {
  const item = { id: '7', eTag: '"b,2"', ...(by === undefined ? {} : { lastModifiedBy: by }) };
  expect(toStoredRow(item)).toMatchObject({ etag: '"b,2"', modifiedBy: name });
  const conflict = conflictOn({ item, kept: undefined }, []);
  expect(conflict).toEqual({ fields: [], writtenBy: name, writtenAt: '' });
});

test('who made a row is kept where it was told', () => {
  expect(toStoredRow({ id: '7', createdBy: { user: { id: 'ida' } } }).madeById).toBe('ida');
  expect(toStoredRow({ id: '7', createdBy: {} }).madeById).toBeUndefined();
});

test('who made a row is asked only in a list that shows it', () => {
  expect(listQuery(lists.listening)).toContain('lastModifiedBy,createdBy&');
  expect(listQuery(lists.projects)).not.toContain('createdBy');
});

test('of a changed row come no details and not who wrote it, but when, and the stamp of its children', () => {
  expect(deltaQuery(lists.projects)).toMatch(/^\$select=id,lastModifiedDateTime&\$expand=fields\(\$select=/u);
  for (const detail of ['Latest', 'Links'])
    expect(deltaQuery(lists.projects)).not.toMatch(new RegExp(`[=,]${detail}[,)]`, 'u'));
  for (const cell of ['Headline', 'ChildStamp', 'Archived'])
    expect(deltaQuery(lists.projects)).toMatch(new RegExp(`[=,]${cell}[,)]`, 'u'));
});

test('a list without details tells all of a changed row', () => {
  expect(deltaQuery(lists.teams)).toBe(listQuery(lists.teams));
});
