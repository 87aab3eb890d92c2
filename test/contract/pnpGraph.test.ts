/* oxlint-disable import/no-unassigned-import -- PnP's client is put together from parts by importing them */
import '@pnp/graph/batching.js';
import '@pnp/graph/columns/index.js';
import '@pnp/graph/files/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/permissions/index.js';
import '@pnp/graph/photos/index.js';
import '@pnp/graph/sites/index.js';
import '@pnp/graph/users/index.js';
import type { TimelinePipe } from '@pnp/core';
import { DefaultHeaders, DefaultInit, graphfi, type GraphFI } from '@pnp/graph';
import type { IList } from '@pnp/graph/lists/index.js';
import type { ISite } from '@pnp/graph/sites/index.js';
import { DefaultParse, HttpRequestError, InjectHeaders, type Queryable } from '@pnp/queryable';
import type { FieldValueSet as GraphFieldValueSet, ListItemVersion } from '@microsoft/microsoft-graph-types';
import { beforeEach, describe, expect, test } from 'vitest';

import { createTestTenant, owner, tokenFor, type TestTenant } from '#test/standin/graph/tenantForTests.ts';

/** Graph's own type leaves the columns out: they are the list's. */
type FieldValueSet = GraphFieldValueSet & Readonly<Record<string, unknown>>;

const scopes = 'Sites.FullControl.All Sites.Read.All User.Read User.Read.All';
// PnP takes the answers of a batch by their place, which Graph does not promise: these dice keep the order.
const inOrder = Array.from({ length: 100 }, (_, place) => place / 100);

let tenant: TestTenant;
let graph: GraphFI;
let site: ISite;
let list: IList;

/** PnP's own client, base address and all; only its last step brings the bytes to the stand-in. */
const pnpFor = (to: TestTenant): GraphFI =>
  graphfi().using(
    DefaultHeaders(),
    DefaultInit(),
    DefaultParse(),
    InjectHeaders({ Authorization: `Bearer ${tokenFor(owner, scopes)}` }),
    sendTo(to),
  );

const sendTo =
  ({ graph: standin }: TestTenant): TimelinePipe<Queryable> =>
  (instance) => {
    instance.on.send.replace(async (url, init) => {
      expect(String(url)).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//u);
      return standin.fetch(new Request(url, init));
    });
    return instance;
  };

beforeEach(async () => {
  tenant = createTestTenant({ dice: inOrder });
  graph = pnpFor(tenant);
  site = await graph.sites.getByUrl('contoso.sharepoint.com', '/sites/books');
  const made = await site.lists.add({
    displayName: 'PnP Books',
    list: { template: 'genericList' },
    columns: [
      { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'Pages', number: {}, indexed: true },
    ],
  });
  list = site.lists.getById(made.id ?? '');
});

const add = (fields: FieldValueSet) => list.items.add({ fields });
const problemOf = async (work: Promise<unknown>): Promise<HttpRequestError> => {
  const problem = await work.catch((error: unknown) => error);
  if (!(problem instanceof HttpRequestError)) throw new Error('There should have been a refusal.');
  return problem;
};

describe('sites', () => {
  test('root', async () => expect((await graph.sites.root()).webUrl).toBe('https://contoso.sharepoint.com/'));
  test('by id', async () => {
    const { id = '', displayName } = await site();
    expect((await graph.sites.getById(id)()).displayName).toBe(displayName);
  });
  test('select', async () => {
    expect(await site.select('webUrl')()).toMatchObject({
      webUrl: 'https://contoso.sharepoint.com/sites/books',
    });
  });
  test('sites below', async () => expect(await site.sites()).toEqual([]));
  test('permissions: add, read, change, take away', async () => {
    const identity = { application: { id: 'other', displayName: 'Other' } };
    const { id = '' } = await site.permissions.add({ roles: ['read'], grantedToIdentities: [identity] });
    const granted = site.permissions.getById(id);
    expect((await granted()).roles).toEqual(['read']);
    await granted.update({ roles: ['write'] });
    expect((await site.permissions()).map(({ roles }) => roles)).toEqual([['write'], ['write']]);
    await granted.delete();
    expect(await site.permissions()).toHaveLength(1);
  });
});

describe('lists and columns', () => {
  test('all lists', async () =>
    expect((await site.lists()).map(({ displayName }) => displayName)).toEqual(['PnP Books']));
  test('filtered', async () => {
    expect(await site.lists.filter(`displayName eq 'PnP Books'`)()).toHaveLength(1);
    expect(await site.lists.filter(`displayName eq 'None'`)()).toEqual([]);
  });
  test('by title, with columns', async () => {
    const { columns } = await site.lists.getById('PnP Books').expand('columns')();
    expect(columns?.map(({ name }) => name)).toContain('Pages');
  });
  test('rename and delete', async () => {
    await list.update({ displayName: 'Renamed' });
    expect((await list()).displayName).toBe('Renamed');
    await list.delete();
    expect((await problemOf(list())).status).toBe(404);
  });
  test('columns: add, change, read', async () => {
    const { id = '' } = await list.columns.add({ name: 'Shelf', text: {} });
    await list.columns.getById(id).update({ indexed: true });
    expect(await list.columns.getById(id)()).toMatchObject({ name: 'Shelf', indexed: true });
    expect((await list.columns()).map(({ name }) => name)).toContain('Shelf');
  });
});

describe('items', () => {
  test('add, read with fields, update, delete', async () => {
    const { id } = await add({ Title: 'one', Pages: 1 });
    const item = list.items.getById(id);
    expect(await item.expand('fields')()).toMatchObject({ fields: { Title: 'one', Pages: 1 } });
    await item.update({ fields: { Title: 'two' } });
    expect(await item.expand('fields($select=Title)')()).toMatchObject({ fields: { Title: 'two' } });
    await item.delete();
    expect((await problemOf(item())).status).toBe(404);
  });
  test('filter and order by an indexed column', async () => {
    for (const Pages of [3, 1, 2]) await add({ Pages });
    const found = await list.items.filter('fields/Pages gt 1').expand('fields')();
    expect(found).toHaveLength(2);
    const sorted = await list.items.orderBy('fields/Pages', false).expand('fields')();
    expect(sorted.map(({ id }) => id)).toEqual(['1', '3', '2']);
  });
  test('async iteration reads every page', async () => {
    for (let number = 0; number < 5; number += 1) await add({ Pages: number });
    const pages: number[] = [];
    for await (const page of list.items.top(2)) pages.push(page.length);
    expect(pages).toEqual([2, 2, 1]);
  });
  test('a filter without an index is refused in Graph’s words', async () => {
    const problem = await problemOf(list.items.filter(`fields/Title eq 'x'`)());
    expect(problem.status).toBe(400);
    expect(problem.message).toContain('cannot be referenced in filter or orderby as it is not indexed');
  });
  test('$skip is refused', async () => expect((await problemOf(list.items.skip(1)())).status).toBe(400));
  test('a taken key is refused', async () => {
    await add({ Key: 'k' });
    const problem = await problemOf(add({ Key: 'K' }));
    expect([problem.status, problem.message.includes('duplicate values were found')]).toEqual([400, true]);
  });
  test('versions', async () => {
    const { id } = await add({ Title: 'one' });
    await list.items.getById(id).update({ fields: { Title: 'two' } });
    // PnP's types call the collection one version.
    const versions = (await list.items.getById(id).versions()) as unknown as ListItemVersion[];
    expect(versions.map((version) => version.id)).toEqual(['2.0', '1.0']);
  });
});

describe('batches', () => {
  test('reads and writes in one call', async () => {
    const [batched, execute] = graph.batched();
    const { id = '' } = await list();
    const { id: siteId = '' } = await site();
    const done: unknown[] = [];
    for (const Title of ['a', 'b', 'c']) {
      const { items } = batched.sites.getById(siteId).lists.getById(id);
      const fields: FieldValueSet = { Title };
      void items.add({ fields }).then((made) => done.push(made));
    }
    void batched.users
      .getById(owner)()
      .then((user) => done.push(user));
    tenant.calls.length = 0;
    await execute();
    expect(done).toHaveLength(4);
    expect(tenant.calls.at(-1)).toMatchObject({ method: 'POST', url: '/v1.0/$batch' });
    expect(await list.items()).toHaveLength(3);
  });
});

describe('people', () => {
  test('me', async () => expect((await graph.me()).userPrincipalName).toBe(owner));
  test('by principal name', async () =>
    expect((await graph.users.getById(owner)()).displayName).toBe('Olga Owner'));
  test('filtered', async () => {
    expect(await graph.users.filter(`startswith(displayName,'Paul')`).select('id')()).toHaveLength(1);
  });
  test('without a picture', async () => expect((await problemOf(graph.me.photo())).status).toBe(404));
});

describe('files', () => {
  test('upload, folder, read, download, row, delete', async () => {
    const { drive } = site;
    const { id = '', name } = await drive.root.upload({ filePathName: 'a.txt', content: 'five sentences' });
    expect(name).toBe('a.txt');
    expect((await drive.getItemById(id)()).size).toBe(14);
    await drive.root.children.addFolder({ name: 'Plans' });
    expect((await drive.root.children()).map((one) => one.name)).toEqual(['a.txt', 'Plans']);
    expect((await drive.getItemByPath('a.txt')()).id).toBe(id);
    await drive.getItemById(id).delete();
    expect((await problemOf(drive.getItemById(id)())).status).toBe(404);
  });
  test('drives of the site', async () => {
    await site.drive();
    expect((await site.drives()).map(({ name }) => name)).toEqual(['Documents']);
  });
});
