import { expect, test } from 'vitest';

import {
  createTestTenant,
  linkPath,
  manager,
  reader,
  site,
  type Answer,
  type TestTenant,
} from './tenantForTests.ts';

const library = `${site}/lists/Charters`;
const drive = `${library}/drive`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function tenantWithCharters(): Promise<TestTenant> {
  const tenant = createTestTenant();
  const made = await tenant.send('POST', `${site}/lists`, {
    body: {
      displayName: 'Charters',
      list: { template: 'documentLibrary' },
      columns: [{ name: 'Tier', choice: { choices: ['S', 'M'] }, indexed: true }],
    },
  });
  expect([made.status, made.body.webUrl]).toEqual([
    201,
    'https://contoso.sharepoint.com/sites/books/Charters',
  ]);
  return tenant;
}

const upload = (tenant: TestTenant, path: string, text: string, headers = {}): Promise<Answer> =>
  tenant.send('PUT', `${drive}/root:/${path}:/content`, { as: manager, body: bytes(text), headers });

const textOf = async (tenant: TestTenant, address: string): Promise<string> => {
  const redirect = await tenant.send('GET', `${address}/content`);
  expect(redirect.status).toBe(302);
  const { pathname, search, host } = new URL(redirect.headers.get('Location') ?? '');
  expect(host).toBe('contoso.sharepoint.com');
  return (await tenant.send('GET', pathname + search, { as: 'nobody' })).text;
};

test('a small upload is 201, and 200 when the file is there already', async () => {
  const tenant = await tenantWithCharters();
  const { status, body } = await upload(tenant, 'Plans/2026/Atlas charter.md', 'five sentences');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    name: 'Atlas charter.md',
    size: 14,
    file: { mimeType: 'text/markdown' },
    webUrl: 'https://contoso.sharepoint.com/sites/books/Charters/Plans/2026/Atlas%20charter.md',
  });
  const again = await upload(tenant, 'plans/2026/atlas charter.md', 'six');
  expect([again.status, again.body.id, again.body.size]).toEqual([200, body.id, 3]);
  expect(again.body.eTag).not.toBe(body.eTag);
  expect(await textOf(tenant, `${drive}/items/${body.id}`)).toBe('six');
});

test('one file has many addresses', async () => {
  const tenant = await tenantWithCharters();
  const { body } = await upload(tenant, 'Plans/a.txt', 'x');
  const driveId = (await tenant.send('GET', drive)).body.id;
  const folder = (await tenant.send('GET', `${drive}/root:/Plans`)).body;
  for (const address of [
    `${drive}/root:/Plans/a.txt`,
    `${drive}/root:/Plans/a.txt:`,
    `${drive}/items/${body.id}`,
    `/v1.0/drives/${driveId}/root:/Plans/a.txt`,
    `/v1.0/drives/${driveId}/items/${body.id}`,
    `/v1.0/drives/${driveId}/items/${folder.id}:/a.txt`,
  ]) {
    expect([address, (await tenant.send('GET', address)).body.id]).toEqual([address, body.id]);
  }
  expect(body.parentReference).toMatchObject({ driveId, id: folder.id, name: 'Plans' });
});

test('the top of a drive and its folders tell what is in them', async () => {
  const tenant = await tenantWithCharters();
  await upload(tenant, 'Plans/a.txt', 'x');
  await upload(tenant, 'b.txt', 'x');
  const root = (await tenant.send('GET', `${drive}/root`)).body;
  expect(root).toMatchObject({ name: 'root', folder: { childCount: 2 }, root: {} });
  const names = async (address: string): Promise<string[]> =>
    (await tenant.send('GET', `${address}/children`)).body.value.map(({ name }) => name);
  expect(await names(`${drive}/root`)).toEqual(['b.txt', 'Plans']);
  expect(await names(`${drive}/items/${root.id}`)).toEqual(['b.txt', 'Plans']);
  expect(await names(`${drive}/root:/Plans:`)).toEqual(['a.txt']);
  expect((await tenant.send('GET', `${drive}/root:/b.txt:/children`)).status).toBe(400);
  expect((await tenant.send('GET', `${drive}/root:/Nothing:/children`)).status).toBe(404);
});

test('a folder is made once', async () => {
  const tenant = await tenantWithCharters();
  const make = () => tenant.send('POST', `${drive}/root/children`, { body: { name: 'Plans', folder: {} } });
  const { status, body } = await make();
  expect([status, body.folder]).toEqual([201, { childCount: 0 }]);
  const again = await make();
  expect([again.status, again.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  expect((await upload(tenant, 'Plans', 'x')).status).toBe(400);
});

test('a file is a row of its library, with columns of its own beside the document', async () => {
  const tenant = await tenantWithCharters();
  const { body } = await upload(tenant, 'Plans/a.txt', 'x');
  const fields = `${drive}/items/${body.id}/listItem/fields`;
  const patched = await tenant.send('PATCH', fields, { as: manager, body: { Tier: 'S', Title: 'A' } });
  expect([patched.status, patched.body]).toMatchObject([200, { Tier: 'S', FileLeafRef: 'a.txt' }]);
  const { value } = (await tenant.send('GET', `${library}/items?$expand=fields`)).body;
  expect(value.map((item) => [item.contentType.name, item.fields['FileLeafRef']])).toEqual([
    ['Folder', 'Plans'],
    ['Document', 'a.txt'],
  ]);
  expect(value[1]?.fields).toMatchObject({ Tier: 'S', DocIcon: 'txt', FileSizeDisplay: '1' });
  expect(value[1]?.parentReference).toMatchObject({ path: 'Charters/Plans' });
  const filtered = await tenant.send('GET', `${library}/items?$filter=fields/Tier eq 'S'`);
  expect(filtered.body.value.map(({ id }) => id)).toEqual(['2']);
  const item = await tenant.send('GET', `${drive}/items/${body.id}/listItem?$expand=fields($select=Tier)`);
  expect(item.body).toMatchObject({ id: '2', fields: { Tier: 'S' } });
});

test('rows of a library are not made as rows of a list', async () => {
  const tenant = await tenantWithCharters();
  expect((await tenant.send('POST', `${library}/items`, { body: { fields: {} } })).status).toBe(400);
});

test('a stale If-Match keeps a newer document', async () => {
  const tenant = await tenantWithCharters();
  const { body } = await upload(tenant, 'a.txt', 'one');
  await upload(tenant, 'a.txt', 'two');
  const stale = { 'If-Match': body.eTag };
  expect((await upload(tenant, 'a.txt', 'three', stale)).status).toBe(412);
  expect((await tenant.send('DELETE', `${drive}/root:/a.txt`, { headers: stale })).status).toBe(412);
  expect(await textOf(tenant, `${drive}/root:/a.txt:`)).toBe('two');
});

test('deleting a folder deletes what is in it, for delta too', async () => {
  const tenant = await tenantWithCharters();
  await upload(tenant, 'Plans/a.txt', 'x');
  const first = await tenant.send('GET', `${library}/items/delta?token=latest`);
  expect((await tenant.send('DELETE', `${drive}/root:/Plans`)).status).toBe(204);
  expect((await tenant.send('GET', `${drive}/root:/Plans/a.txt`)).status).toBe(404);
  const { body } = await tenant.send('GET', linkPath(first.body['@odata.deltaLink']));
  expect(body.value.map(({ id, deleted }) => [id, deleted])).toEqual([
    ['2', { state: 'deleted' }],
    ['1', { state: 'deleted' }],
  ]);
  expect((await upload(tenant, 'Plans/a.txt', 'again')).status).toBe(201);
});

test('a file is renamed, not over another', async () => {
  const tenant = await tenantWithCharters();
  await upload(tenant, 'a.txt', 'a');
  await upload(tenant, 'b.txt', 'b');
  const rename = (name: string) => tenant.send('PATCH', `${drive}/root:/a.txt`, { body: { name } });
  expect((await rename('b.txt')).body.error.code).toBe('nameAlreadyExists');
  expect((await rename('c.txt')).body.name).toBe('c.txt');
  expect(await textOf(tenant, `${drive}/root:/c.txt:`)).toBe('a');
});

test('rights on the library and on one file hold for the drive as well', async () => {
  const tenant = await tenantWithCharters();
  await upload(tenant, 'a.txt', 'a');
  const asReader = (method: string, address: string, body?: unknown) =>
    tenant.send(method, address, { as: reader, body });
  expect((await asReader('GET', `${drive}/root:/a.txt`)).status).toBe(200);
  expect((await asReader('PUT', `${drive}/root:/a.txt:/content`, bytes('x'))).status).toBe(403);
  expect((await asReader('PUT', `${drive}/root:/new.txt:/content`, bytes('x'))).status).toBe(403);
  tenant.setAcl({ list: 'Charters', item: 1, user: reader, role: 'none' });
  expect((await asReader('GET', `${drive}/root:/a.txt`)).status).toBe(404);
  expect((await asReader('GET', `${drive}/root/children`)).body.value).toEqual([]);
  tenant.setAcl({ list: 'Charters', user: reader, role: 'none' });
  expect((await asReader('GET', drive)).status).toBe(404);
});

test('every site has a library "Documents"; a plain list is no drive', async () => {
  const tenant = await tenantWithCharters();
  const { body } = await tenant.send('GET', `${site}/drive`);
  expect([body.name, body.id.slice(0, 2)]).toEqual(['Documents', 'b!']);
  const drives = (await tenant.send('GET', `${site}/drives`)).body.value.map(({ name }) => name);
  expect(drives).toEqual(['Charters', 'Documents']);
  await tenant.send('POST', `${site}/lists`, { body: { displayName: 'Plain' } });
  expect((await tenant.send('GET', `${site}/lists/Plain/drive`)).status).toBe(404);
  expect((await tenant.send('GET', '/v1.0/drives/b!bm9uZQ')).status).toBe(404);
});

test.each(['a:b.txt', 'a*.txt', 'what?.txt'])('the name %s is 400', async (name) => {
  const tenant = await tenantWithCharters();
  expect((await upload(tenant, encodeURIComponent(name), 'x')).status).toBe(400);
});

test('a download link is no use without its secret', async () => {
  const tenant = await tenantWithCharters();
  await upload(tenant, 'a.txt', 'a');
  const redirect = await tenant.send('GET', `${drive}/root:/a.txt:/content`);
  const { pathname, searchParams } = new URL(redirect.headers.get('Location') ?? '');
  const guessed = `${pathname}?guid=${searchParams.get('guid')}&tempauth=guess`;
  expect((await tenant.send('GET', guessed, { as: 'nobody' })).status).toBe(404);
});
