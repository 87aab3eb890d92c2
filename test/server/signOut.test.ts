import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { signOut } from '#server/signOut.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(express().post('/signout', signOut()));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/signout`;
});
afterAll(() => void server.close());

const post = (site: string | undefined): Promise<Response> =>
  fetch(url, { method: 'POST', headers: site === undefined ? {} : { 'Sec-Fetch-Site': site } });

test('a page of ours may empty what the browser keeps for us', async () => {
  const answer = await post('same-origin');
  expect(answer.status).toBe(204);
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
});

test.each(['cross-site', 'same-site', 'none', undefined])(
  '%s may not: unsent edits would be gone',
  async (site) => {
    const answer = await post(site);
    expect(answer.status).toBe(403);
    expect(answer.headers.has('clear-site-data')).toBe(false);
  },
);
