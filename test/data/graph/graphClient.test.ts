import { expect, test } from 'vitest';

import { BearerLink } from '#data/graph/bearerLink.ts';
import { createGraphClient } from '#data/graph/graphClient.ts';
import { createTenant, siteUrl, valueOf } from '#test/data/tenant.ts';

const site = '/sites/nordvik.sharepoint.com:/sites/pmo:';

/** Answers each call with the next of these, and remembers what was asked. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const asked: { url: string; method: string; authorization: string | null }[] = [];
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push({
      url: request.url,
      method: request.method,
      authorization: request.headers.get('Authorization'),
    });
    return (answers[asked.length - 1] ?? answers.at(-1) ?? (() => Response.error()))();
  };
  return { asked, send };
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (): Response =>
    Response.json(body, { status, headers });
const graphError = (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
  json(status, { error: { code, message } }, headers);
const client = (send: typeof fetch, options: Partial<Parameters<typeof createGraphClient>[0]> = {}) =>
  createGraphClient({ getToken: () => Promise.resolve('secret'), fetch: send, ...options });

test('the bearer goes to Graph, and to the stand-in in its place', async () => {
  const { asked, send } = answering(json(200, { id: '1' }));
  valueOf(await client(send).call({ method: 'GET', path: '/me' }));
  valueOf(await client(send, { target: 'http://localhost:5302' }).call({ method: 'GET', path: '/me' }));
  expect(asked.map(({ url, authorization }) => `${url} ${authorization}`)).toEqual([
    'https://graph.microsoft.com/v1.0/me Bearer secret',
    'http://localhost:5302/v1.0/me Bearer secret',
  ]);
});

test.each([
  'https://graph.microsoft.com.evil.example/v1.0/me',
  'https://graph.microsoft.us/v1.0/me',
  'https://graph.microsoft.com:8443/v1.0/me',
  'https://graph.microsoft.com@evil.example/v1.0/me',
  'https://evil.example/v1.0/me',
])('a link to %s is never followed, and gets no bearer', async (path) => {
  const { asked, send } = answering(json(200, {}));
  await expect(client(send).call({ method: 'GET', path })).rejects.toThrow('not a Graph address');
  await expect(
    client(send, { target: 'http://localhost:5302' }).call({ method: 'GET', path }),
  ).rejects.toThrow('not a Graph address');
  expect(asked).toEqual([]);
});

test('the bearer is put on Graph alone, whatever stands behind it in the chain', async () => {
  for (const request of [
    'https://graph.microsoft.us/v1.0/me',
    'https://evil.example/https://graph.microsoft.com/',
  ]) {
    const context = { request, options: { headers: {} } };
    await new BearerLink(() => Promise.resolve('secret')).execute(context);
    expect(context.options.headers).toEqual({});
  }
});

test.each([
  'https://localhost:5302',
  'http://graph.evil.example',
  'http://10.0.0.7:5302',
  'http://localhost.evil.example',
])('Graph is never played by %s', (target) => {
  expect(() => client(fetch, { target })).toThrow('by this computer itself');
});

test('the link to the next page is followed as Graph wrote it', async () => {
  const { asked, send } = answering(json(200, {}));
  const link = `https://graph.microsoft.com/v1.0${site}/lists/PMO%20Projects/items?$expand=fields($select=Title,Rag)&$top=2&$skiptoken=UGFnZWQ9VFJVRSZwX0lEPTI`;
  await client(send).call({ method: 'GET', path: link });
  expect(asked[0]?.url).toBe(link);
});

test.each([
  [json(401, {}), { kind: 'signInNeeded' }],
  [graphError(403, 'accessDenied', 'x'), { kind: 'noAccess' }],
  [graphError(404, 'itemNotFound', 'x'), { kind: 'notFound', what: '/me' }],
  [graphError(412, 'resourceModified', 'x'), { kind: 'changedElsewhere' }],
  [graphError(409, 'resourceModified', 'x'), { kind: 'changedElsewhere' }],
  [graphError(409, 'nameAlreadyExists', 'x'), { kind: 'duplicateKey' }],
  [graphError(400, 'invalidRequest', 'Ungültig'), { kind: 'refused', message: 'Ungültig' }],
  [graphError(500, 'generalException', 'x'), { kind: 'unavailable', status: 500 }],
  [graphError(423, 'resourceLocked', 'x'), { kind: 'unavailable', status: 423 }],
  [(): Response => new Response('<html>', { status: 200 }), { kind: 'unavailable', status: 200 }],
  [(): Response => new Response('{"value":[', { status: 200 }), { kind: 'unavailable', status: 200 }],
  [(): Promise<Response> => Promise.reject(new TypeError('Failed to fetch')), { kind: 'offline' }],
])('answer %# of Graph becomes %o', async (answer, problem) => {
  const { send } = answering(answer);
  expect(await client(send).call({ method: 'GET', path: '/me' })).toEqual({ ok: false, error: problem });
});

test('without a token nothing is sent', async () => {
  const { asked, send } = answering(json(200, {}));
  const signedOut = client(send, { getToken: () => Promise.reject(new Error('interaction required')) });
  expect(await signedOut.call({ method: 'GET', path: '/me' })).toEqual({
    ok: false,
    error: { kind: 'signInNeeded' },
  });
  expect(asked).toEqual([]);
});

const newerThanOld = (refused?: string) => Promise.resolve(refused === 'old' ? 'new' : 'old');

test('a token that Graph refuses is replaced once, and the same call sent again', async () => {
  const { asked, send } = answering(
    graphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed'),
    json(201, { id: '7' }),
  );
  const call = { method: 'POST', path: `${site}/lists/PMO%20Projects/items`, body: { fields: {} } } as const;
  expect(valueOf(await client(send, { getToken: newerThanOld }).call(call))).toEqual({ id: '7' });
  expect(asked.map(({ method, authorization }) => `${method} ${authorization}`)).toEqual([
    'POST Bearer old',
    'POST Bearer new',
  ]);
});

test.each([
  ['the same again', () => Promise.resolve('secret')],
  [
    'none',
    (refused?: string) =>
      refused === undefined ? Promise.resolve('secret') : Promise.reject(new Error('gone')),
  ],
])('where the newer token is %s, the refusal is told and nothing is sent twice', async (_, getToken) => {
  const { asked, send } = answering(
    graphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed'),
  );
  const answer = await client(send, { getToken }).call({ method: 'GET', path: '/me' });
  expect(answer).toEqual({ ok: false, error: { kind: 'signInNeeded' } });
  expect(asked).toHaveLength(1);
});

test('a second refusal is told, not tried for ever', async () => {
  let given = 0;
  const getToken = () => Promise.resolve(`token ${(given += 1)}`);
  const { asked, send } = answering(
    graphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed'),
  );
  const answer = await client(send, { getToken }).call({ method: 'GET', path: '/me' });
  expect(answer).toEqual({ ok: false, error: { kind: 'signInNeeded' } });
  expect(asked).toHaveLength(2);
});

test('Retry-After is obeyed and shown', async () => {
  const waits: number[] = [];
  const { asked, send } = answering(
    graphError(429, 'TooManyRequests', 'x', { 'Retry-After': '1' }),
    json(200, { id: '1' }),
  );
  const begun = performance.now();
  valueOf(
    await client(send, { onWait: (seconds) => void waits.push(seconds) }).call({
      method: 'GET',
      path: '/me',
    }),
  );
  expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
  expect(waits).toEqual([1]);
  expect(asked).toHaveLength(2);
});

test('who cannot wait that long is told how long it would have been', async () => {
  const { asked, send } = answering(graphError(429, 'TooManyRequests', 'x', { 'Retry-After': '40' }));
  expect(await client(send, { longestWaitSeconds: 3 }).call({ method: 'GET', path: '/me' })).toEqual({
    ok: false,
    error: { kind: 'throttled', retryAfterSeconds: 40 },
  });
  expect(asked).toHaveLength(1);
});

test.each([429, 503, 504])('a POST without a ClientKey is never repeated after %i', async (status) => {
  const { asked, send } = answering(graphError(status, 'x', 'x', { 'Retry-After': '0' }));
  await client(send).call({ method: 'POST', path: '/x/items', body: { fields: { Title: 'a' } } });
  await client(send).call({ method: 'POST', path: '/x/lists', body: { displayName: 'a' } });
  const inner = { id: '1', method: 'POST', url: '/x/items', body: { fields: { Title: 'a' } } };
  await client(send).call({ method: 'POST', path: '/$batch', body: { requests: [inner] } });
  expect(asked).toHaveLength(3);
});

test.each([429, 503, 504])('a POST whose row carries a ClientKey is repeated after %i', async (status) => {
  const { asked, send } = answering(
    graphError(status, 'x', 'x', { 'Retry-After': '0' }),
    json(201, { id: '1' }),
  );
  const body = { fields: { Title: 'a', ClientKey: 'K' } };
  valueOf(await client(send).call({ method: 'POST', path: '/x/items', body }));
  expect(asked).toHaveLength(2);
});

test('it speaks to the stand-in Graph as it would to the real one', async () => {
  const tenant = createTenant();
  const read = valueOf(await tenant.graphFor('Ida').call({ method: 'GET', path: site }));
  expect(read).toMatchObject({ webUrl: siteUrl });
});
