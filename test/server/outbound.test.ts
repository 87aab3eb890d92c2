import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { fetchOnly, microsoftOrigins } from '#server/outbound.ts';

import { slowGraph } from './slowGraph.ts';

const { config } = slowGraph([], { few: 0, whole: 0 }).deps;
const sent: string[] = [];
const fetchOurs = fetchOnly(microsoftOrigins(config), async (input) => {
  sent.push(input instanceof Request ? input.url : String(input));
  return new Response('ok');
});

test.each([
  'https://graph.microsoft.com/v1.0/me',
  'https://token.botframework.com/api/usertoken/GetToken',
  'https://login.botframework.com/v1/.well-known/keys',
  'https://smba.trafficmanager.net/emea/v3/conversations',
])('%s is reached', async (url) => {
  await fetchOurs(url);
  expect(sent.at(-1)).toBe(url);
});

test.each([
  'http://169.254.169.254/metadata/identity/oauth2/token',
  'http://[::1]:8080/',
  'http://127.0.0.1:5302/',
  'http://localhost/',
  'http://graph.microsoft.com/v1.0/me',
  'https://graph.microsoft.com.evil.example/',
  'https://graph.microsoft.com:8443/',
  'https://graph.microsoft.com@evil.example/',
  'https://user:pass@graph.microsoft.com/',
  'https://evil.example/#https://graph.microsoft.com/',
  'https://sub.smba.trafficmanager.net/',
  'https://2852039166/',
  'file:///etc/passwd',
  'data:text/plain,x',
])('%s is not, and nothing is sent', async (url) => {
  const before = sent.length;
  await expect(fetchOurs(url)).rejects.toThrow('not an address this server speaks to');
  await expect(fetchOurs(new Request('https://graph.microsoft.com/x'))).resolves.toBeDefined();
  expect(sent.length).toBe(before + 1);
});

test('a redirect is not followed, wherever it leads', async () => {
  let redirect: RequestRedirect | undefined;
  const send = fetchOnly(['https://graph.microsoft.com'], async (_input, init) => {
    redirect = init?.redirect;
    return new Response('ok');
  });
  await send('https://graph.microsoft.com/', { redirect: 'follow' });
  expect(redirect).toBe('error');
});

test('the server has no other fetch, and no other way to call out', () => {
  const folder = join(import.meta.dirname, '../../src/server');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const others = files.filter((file) => {
    const code = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
    return (
      file !== 'outbound.ts' &&
      /(?<![.\w])fetch\(|node:(?:https|net|tls|dgram|dns)'|\bhttp\.request/u.test(
        code
          .replace("import { type AddressInfo } from 'node:net'", '')
          .replace("import type { AddressInfo } from 'node:net'", ''),
      )
    );
  });
  expect(others).toEqual([]);
});
