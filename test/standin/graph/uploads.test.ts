import { expect, test } from 'vitest';

import { createTestTenant, manager, reader, site, type Answer, type TestTenant } from './tenantForTests.ts';

const drive = `${site}/drive`;
const step = 320 * 1024;
const content = Uint8Array.from({ length: 2 * step + 7 }, (_, place) => place % 251);

const open = (tenant: TestTenant, body?: unknown, as = manager, name = 'big.bin'): Promise<Answer> =>
  tenant.send('POST', `${drive}/root:/${name}:/createUploadSession`, { as, body });

/** To the address a session gave, without a token. */
const toLink = (
  tenant: TestTenant,
  method: string,
  uploadUrl: string,
  more: { readonly body?: Uint8Array; readonly headers?: Record<string, string> } = {},
): Promise<Answer> => {
  const { pathname, search } = new URL(uploadUrl);
  return tenant.send(method, pathname + search, { as: 'nobody', ...more });
};

const put = (
  tenant: TestTenant,
  uploadUrl: string,
  first: number,
  end: number,
  { total = content.length, headers = {} } = {},
): Promise<Answer> =>
  toLink(tenant, 'PUT', uploadUrl, {
    body: content.slice(first, end),
    headers: { 'Content-Range': `bytes ${first}-${end - 1}/${total}`, ...headers },
  });

test('a session takes ranges of 320 KiB until the file is whole, then it is a file', async () => {
  const tenant = createTestTenant();
  const { status, body } = await open(tenant);
  expect([status, body.nextExpectedRanges]).toEqual([200, ['0-']]);
  expect(new URL(body.uploadUrl).origin).toBe('https://contoso.sharepoint.com');
  const first = await put(tenant, body.uploadUrl, 0, step);
  expect([first.status, first.body.nextExpectedRanges]).toEqual([202, [`${step}-`]]);
  const state = await toLink(tenant, 'GET', body.uploadUrl);
  expect([state.status, state.body.nextExpectedRanges]).toEqual([200, [`${step}-`]]);
  expect((await tenant.send('GET', `${drive}/root:/big.bin`)).status).toBe(404);
  await put(tenant, body.uploadUrl, step, 2 * step);
  const last = await put(tenant, body.uploadUrl, 2 * step, content.length);
  expect([last.status, last.body.name, last.body.size]).toEqual([201, 'big.bin', content.length]);
  expect((await tenant.send('GET', `${drive}/root:/big.bin`)).body).toMatchObject({
    size: content.length,
    createdBy: { user: { displayName: 'Paul Manager' } },
  });
  expect((await toLink(tenant, 'GET', body.uploadUrl)).status).toBe(404);
});

test('a range that is no multiple of 320 KiB is 400, unless it is the last', async () => {
  const tenant = createTestTenant();
  const { uploadUrl } = (await open(tenant)).body;
  expect((await put(tenant, uploadUrl, 0, step - 1)).status).toBe(400);
  expect((await put(tenant, uploadUrl, 0, step)).status).toBe(202);
});

test('a range sent twice, or too early, is 416 invalidRange and changes nothing', async () => {
  const tenant = createTestTenant();
  const { uploadUrl } = (await open(tenant)).body;
  await put(tenant, uploadUrl, 0, step);
  for (const [first, end] of [
    [0, step],
    [2 * step, content.length],
  ] as const) {
    const { status, body } = await put(tenant, uploadUrl, first, end);
    expect([status, body.error.code]).toEqual([416, 'invalidRange']);
  }
  expect((await toLink(tenant, 'GET', uploadUrl)).body.nextExpectedRanges).toEqual([`${step}-`]);
});

test.each([
  ['no Content-Range', {}],
  ['a range of another length', { 'Content-Range': `bytes 0-9/${content.length}` }],
  ['another size of the file', { 'Content-Range': `bytes ${step}-${2 * step - 1}/${content.length + 1}` }],
])('%s is 400', async (_, headers) => {
  const tenant = createTestTenant();
  const { uploadUrl } = (await open(tenant)).body;
  await put(tenant, uploadUrl, 0, step);
  const body = content.slice(step, 2 * step);
  expect((await toLink(tenant, 'PUT', uploadUrl, { body, headers })).status).toBe(400);
});

test('a token sent to the upload address is refused', async () => {
  const tenant = createTestTenant();
  const { uploadUrl } = (await open(tenant)).body;
  const { pathname, search } = new URL(uploadUrl);
  expect((await tenant.send('GET', pathname + search, { as: manager })).status).toBe(401);
});

test('who may not write opens no session', async () => {
  expect((await open(createTestTenant(), undefined, reader)).status).toBe(403);
});

const behavior = (value: string) => ({ item: { '@microsoft.graph.conflictBehavior': value } });
const small = Uint8Array.of(1, 2, 3);
const existing = async (): Promise<TestTenant> => {
  const tenant = createTestTenant();
  await tenant.send('PUT', `${drive}/root:/a.bin:/content`, { as: manager, body: small });
  return tenant;
};

test('a name that is taken fails unless the session says otherwise', async () => {
  const tenant = await existing();
  const refused = await open(tenant, undefined, manager, 'a.bin');
  expect([refused.status, refused.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  const send = async (conflict: string): Promise<Answer> => {
    const { uploadUrl } = (await open(tenant, behavior(conflict), manager, 'a.bin')).body;
    return put(tenant, uploadUrl, 0, 9, { total: 9 });
  };
  const renamed = await send('rename');
  expect([renamed.status, renamed.body.name]).toEqual([201, 'a 1.bin']);
  const replaced = await send('replace');
  expect([replaced.status, replaced.body.name, replaced.body.size]).toEqual([200, 'a.bin', 9]);
});

test('a name taken while the bytes came in fails at the last range', async () => {
  const tenant = createTestTenant();
  const { uploadUrl } = (await open(tenant)).body;
  await tenant.send('PUT', `${drive}/root:/big.bin:/content`, { as: manager, body: small });
  const { status, body } = await put(tenant, uploadUrl, 0, 9, { total: 9 });
  expect([status, body.error.code]).toEqual([409, 'nameAlreadyExists']);
});

test('a deferred file appears only when it is committed', async () => {
  const tenant = createTestTenant();
  const { uploadUrl } = (await open(tenant, { deferCommit: true })).body;
  expect((await toLink(tenant, 'POST', uploadUrl)).status).toBe(400);
  const last = await put(tenant, uploadUrl, 0, 9, { total: 9 });
  expect([last.status, last.body.nextExpectedRanges]).toEqual([202, []]);
  expect((await tenant.send('GET', `${drive}/root:/big.bin`)).status).toBe(404);
  expect((await toLink(tenant, 'POST', uploadUrl)).status).toBe(201);
  expect((await tenant.send('GET', `${drive}/root:/big.bin`)).status).toBe(200);
});

test('a cancelled session is gone', async () => {
  const tenant = createTestTenant();
  const { uploadUrl } = (await open(tenant)).body;
  expect((await toLink(tenant, 'DELETE', uploadUrl)).status).toBe(204);
  expect((await put(tenant, uploadUrl, 0, step)).status).toBe(404);
});
