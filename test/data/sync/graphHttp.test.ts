import { expect, test } from 'vitest';

import { createGraphHttp } from '#data/graph/graphHttp.ts';
import { err } from '#domain/result.ts';

const get = { method: 'GET', path: '/me' } as const;

test("an edit of one person never goes with another person's token", async () => {
  const bearers: (string | null)[] = [];
  let signedIn = 'ida';
  const http = createGraphHttp({
    getToken: () => Promise.resolve({ token: `token of ${signedIn}`, userId: signedIn }),
    fetch: (input, init) => {
      bearers.push(new Request(input, init).headers.get('Authorization'));
      return Promise.resolve(Response.json({}));
    },
  });
  expect((await http.call(get, 'ida')).ok).toBe(true);
  signedIn = 'jonas';
  expect(await http.call(get, 'ida')).toEqual(err({ kind: 'signInNeeded' }));
  expect((await http.call(get, 'jonas')).ok).toBe(true);
  expect(bearers).toEqual(['Bearer token of ida', 'Bearer token of jonas']);
});

test('a call is sent once and answered at once, also when SharePoint asks to wait or does not answer', async () => {
  let calls = 0;
  const answers = [
    new Response('{}', { status: 429, headers: { 'Retry-After': '120' } }),
    new Response('{}', { status: 503 }),
    new Response('{}', { status: 504 }),
  ];
  const http = createGraphHttp({
    getToken: () => Promise.resolve({ token: 'x', userId: 'ida' }),
    fetch: () => Promise.resolve(answers[calls++] ?? Response.error()),
  });
  expect(await http.call(get, 'ida')).toEqual(err({ kind: 'throttled', retryAfterSeconds: 120 }));
  expect(await http.call(get, 'ida')).toEqual(err({ kind: 'unavailable', status: 503 }));
  expect(await http.call(get, 'ida')).toEqual(err({ kind: 'unavailable', status: 504 }));
  expect(await http.call(get, 'ida')).toEqual(err({ kind: 'offline' }));
  expect(calls).toBe(4);
});
