import { expect, test } from 'vitest';

import sample from '#manifest/environments/sample.json' with { type: 'json' };
import { readEnvironment } from '#manifest/readEnvironment.ts';

const good = { PUBLIC_URL: 'https://pmo.fabrikam.se/', CLIENT_ID: '8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10' };

test('an address and a registration are all it takes', () => {
  expect(readEnvironment(good)).toEqual({
    ok: true,
    value: { publicUrl: 'https://pmo.fabrikam.se', clientId: good.CLIENT_ID, isSample: false },
  });
});

test.each([
  ['PUBLIC_URL', undefined, 'PUBLIC_URL is missing'],
  ['PUBLIC_URL', 'pmo', 'PUBLIC_URL is no address'],
  ['PUBLIC_URL', 'http://localhost:5301', 'PUBLIC_URL is an address of this computer'],
  ['PUBLIC_URL', 'https://127.0.0.1', 'PUBLIC_URL is an address of this computer'],
  ['PUBLIC_URL', 'http://pmo.fabrikam.se', 'PUBLIC_URL has to begin with https://'],
  ['PUBLIC_URL', 'https://pmo.fabrikam.se/app', 'PUBLIC_URL is an origin without a path'],
  ['PUBLIC_URL', 'https://pmo.contoso.com', 'PUBLIC_URL is a placeholder'],
  ['PUBLIC_URL', 'https://ts-pmo.nordvik.example', 'PUBLIC_URL is a placeholder'],
  ['PUBLIC_URL', 'https://intranet', 'PUBLIC_URL is a placeholder'],
  ['CLIENT_ID', undefined, 'CLIENT_ID is missing'],
  ['CLIENT_ID', 'your-client-id', 'CLIENT_ID is no application id'],
  ['CLIENT_ID', '00000000-0000-0000-0000-000000000000', 'CLIENT_ID is a placeholder'],
  ['CLIENT_ID', '5c0ffee5-0000-4000-8000-0000000000aa', 'CLIENT_ID is a placeholder'],
])('%s %s is refused in words', (name, value, words) => {
  const read = readEnvironment({ ...good, [name]: value });
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining(words) });
});

test('the sample may be made up, and says that it is', () => {
  expect(readEnvironment(sample)).toMatchObject({ ok: true, value: { isSample: true } });
});
