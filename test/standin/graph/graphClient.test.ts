import {
  AuthenticationHandler,
  Client,
  GraphError,
  PageIterator,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { expect, test } from 'vitest';

import { addBook, items, owner, tenantWithBooks, tokenFor, type TestTenant } from './tenantForTests.ts';

const path = items.replace('/v1.0', '');

/** Microsoft's own client with its own chain; only the last link brings the bytes to the stand-in. */
function clientFor({ graph }: TestTenant): Client {
  const last: Middleware = {
    execute: async (context: Context) => {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      expect(url).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//u);
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
