import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { readConfig } from '#server/config.ts';

const root = join(import.meta.dirname, '../..');

/** Every file of ours that the server loads, by its imports. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([#.][^']+)'/gu))
    loadedBy(path.startsWith('#') ? join(root, 'src', path.slice(1)) : join(dirname(file), path), seen);
  return seen;
}

const loaded = [...loadedBy(join(root, 'src/main/server.ts'))];

test('the server loads nothing of the stand-in, of the demo, of the tab or of the tests', () => {
  expect(loaded.length).toBeGreaterThan(100);
  const foreign = loaded.filter((file) => /\/src\/(?:standin|demo|tab|teams)\/|\/test\//u.test(file));
  expect(foreign).toEqual([]);
});

test('nothing the server loads knows the stand-in’s control', () => {
  expect(loaded.filter((file) => readFileSync(file, 'utf8').includes('__control'))).toEqual([]);
});

const builtTab = join(root, 'dist/tab');

test.runIf(existsSync(builtTab))('the built tab holds no stand-in and no back door', () => {
  const files = readdirSync(builtTab, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html|css)$/u.test(file),
  );
  expect(files.length).toBeGreaterThan(3);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(builtTab, file), 'utf8');
    const doors =
      text.match(
        /\/__control|x-standin-user|https?:\/\/(?:localhost|127\.0\.0\.1):\d+|sourceMappingURL=/giu,
      ) ?? [];
    return doors.map((door) => `${file}: ${door}`);
  });
  expect(found).toEqual([]);
});

const whole = {
  TENANT_ID: '7a1b2c3d-0000-4000-8000-00000000000a',
  CLIENT_ID: '5c0ffee5-0000-4000-8000-0000000000aa',
  SITE_URL: 'https://nordvik.sharepoint.com/sites/pmo',
  PUBLIC_URL: 'https://pmo.nordvik.example',
  MANAGED_IDENTITY_CLIENT_ID: '11111111-0000-4000-8000-000000000001',
};

test.each(Object.keys(whole))('without %s it does not start', (name) => {
  expect(readConfig(whole).ok).toBe(true);
  expect(readConfig({ ...whole, [name]: undefined }).ok).toBe(false);
});

test.each([
  { STANDIN_URL: 'http://localhost:5302' },
  { STANDIN_URL: 'https://standin.example' },
  { STANDIN_URL: 'http://10.0.0.1:5302', PUBLIC_URL: 'http://localhost:5301' },
  { STANDIN_URL: 'http://localhost:5302', PUBLIC_URL: 'http://localhost:5301', NODE_ENV: 'production' },
  { PUBLIC_URL: 'http://pmo.nordvik.example' },
  { CLIENT_SECRET: 'x' },
])('in production it does not start with %j', (change) => {
  expect(readConfig({ ...whole, ...change }).ok).toBe(false);
});
