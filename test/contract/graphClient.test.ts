import {
  AuthenticationHandler,
  BatchRequestContent,
  BatchResponseContent,
  Client,
  FileUpload,
  GraphError,
  LargeFileUploadTask,
  PageIterator,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { expect, test } from 'vitest';

import {
  addBook,
  items,
  owner,
  site,
  tenantWithBooks,
  tokenFor,
  type TestTenant,
} from '#test/standin/graph/tenantForTests.ts';

const path = items.replace('/v1.0', '');

/** Microsoft's own client with its own chain; only the last link brings the bytes to the stand-in. */
function clientFor({ graph }: TestTenant): Client {
  const last: Middleware = {
    execute: async (context: Context) => {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      expect(url).toMatch(/^https:\/\/(?:graph\.microsoft\.com\/v1\.0|contoso\.sharepoint\.com)\//u);
      context.response = await graph.fetch(new Request(url, context.options));
    },
  };
  const chain: Middleware[] = [
    new AuthenticationHandler({ getAccessToken: async () => tokenFor(owner, 'Sites.Selected User.Read') }),
    new RetryHandler(new RetryHandlerOptions(1, 3)),
    new TelemetryHandler(),
    last,
  ];
  for (const [place, link] of chain.entries()) {
    const next = chain[place + 1];
    if (next !== undefined) link.setNext?.(next);
  }
  const [first = last] = chain;
  return Client.initWithMiddleware({ middleware: first });
}

test('PageIterator of the real microsoft-graph-client reads every row through our next links', async () => {
  const tenant = await tenantWithBooks();
  for (let number = 1; number <= 7; number += 1) await addBook(tenant, { Pages: number });
  const client = clientFor(tenant);
  const first = (await client.api(path).expand('fields($select=Pages)').top(2).get()) as { value: [] };
  const pages: number[] = [];
  const iterator = new PageIterator(client, first, (item: { fields: { Pages: number } }) => {
    pages.push(item.fields.Pages);
    return true;
  });
  await iterator.iterate();
  expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('PageIterator of delta ends with a delta link', async () => {
  const tenant = await tenantWithBooks();
  for (let number = 1; number <= 3; number += 1) await addBook(tenant, {});
  const client = clientFor(tenant);
  const first = (await client.api(`${path}/delta`).top(2).get()) as { value: [] };
  const iterator = new PageIterator(client, first, () => true);
  await iterator.iterate();
  expect(iterator.getDeltaLink()).toContain('/items/delta?token=');
});

test('a stale write reaches the caller as a GraphError with code resourceModified', async () => {
  const tenant = await tenantWithBooks();
  await addBook(tenant, {});
  const stale = clientFor(tenant)
    .api(`${path}/1`)
    .header('If-Match', '"x,9"')
    .patch({ fields: { Pages: 1 } });
  const error = await stale.catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(GraphError);
  expect(error).toMatchObject({ statusCode: 412, code: 'resourceModified' });
});

test('the real retry handler waits for Retry-After and then gets through', async () => {
  const tenant = await tenantWithBooks();
  tenant.faults.push('429:1');
  const me = (await clientFor(tenant).api('/me').get()) as { userPrincipalName: string };
  expect(me.userPrincipalName).toBe(owner);
  expect(tenant.calls.slice(-2).map(({ status }) => status)).toEqual([429, 200]);
});

const getRequest = (id: string, url: string, dependsOn: string[] = []) => ({
  id,
  dependsOn,
  request: new Request(`https://graph.microsoft.com/v1.0${url}`),
});

async function sendBatch(tenant: TestTenant, content: BatchRequestContent): Promise<BatchResponseContent> {
  const answer = (await clientFor(tenant)
    .api('/$batch')
    .post(await content.getContent())) as {
    responses: [];
  };
  return new BatchResponseContent(answer);
}

test('BatchRequestContent and BatchResponseContent: answers by id, in whatever order they come', async () => {
  const tenant = await tenantWithBooks({ dice: [0.9, 0.1, 0.5] });
  await addBook(tenant, { Title: 'one' });
  const write = new Request(`https://graph.microsoft.com/v1.0${path}/1`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'If-Match': '*' },
    body: JSON.stringify({ fields: { Title: 'two' } }),
  });
  const content = new BatchRequestContent([
    { id: 'write', request: write },
    getRequest('read', `${path}/1?$expand=fields($select=Title)`, ['write']),
    getRequest('me', '/me', ['write']),
  ]);
  const answers = await sendBatch(tenant, content);
  const statuses = ['write', 'read', 'me'].map((id) => answers.getResponseById(id).status);
  expect(statuses).toEqual([200, 200, 200]);
  expect(await answers.getResponseById('read').json()).toMatchObject({ fields: { Title: 'two' } });
});

test('a request that waits for a failed one reaches the caller as 424', async () => {
  const steps = [getRequest('none', `${path}/9`), getRequest('after', '/me', ['none'])];
  const answers = await sendBatch(await tenantWithBooks(), new BatchRequestContent(steps));
  expect(['none', 'after'].map((id) => answers.getResponseById(id).status)).toEqual([404, 424]);
});

test('BatchRequestContent allows 20 requests and Graph no more', async () => {
  const steps = Array.from({ length: 21 }, (_, place) => getRequest(String(place), '/me'));
  expect(() => new BatchRequestContent(steps)).toThrow('Maximum requests limit exceeded');
  const answers = await sendBatch(await tenantWithBooks(), new BatchRequestContent(steps.slice(0, 20)));
  expect([...answers.getResponsesIterator()]).toHaveLength(20);
});

test('LargeFileUploadTask sends a file in ranges, without the token', async () => {
  const tenant = await tenantWithBooks();
  const client = clientFor(tenant);
  const address = `${site.replace('/v1.0', '')}/drive/root:/charter.docx:/createUploadSession`;
  const session = await LargeFileUploadTask.createUploadSession(
    client,
    `https://graph.microsoft.com/v1.0${address}`,
    {},
  );
  const bytes = new Uint8Array(700_000).fill(7);
  const file = new FileUpload(bytes, 'charter.docx', bytes.byteLength);
  const task = new LargeFileUploadTask(client, file, session, { rangeSize: 327_680 });
  expect((await task.upload()).responseBody).toMatchObject({ name: 'charter.docx', size: 700_000 });
  expect(tenant.calls.filter(({ method }) => method === 'PUT').map(({ status }) => status)).toEqual([
    202, 202, 201,
  ]);
});
