import { readFileSync } from 'node:fs';

import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';

import { buildPackage } from '#manifest/buildPackage.ts';
import { readEnvironment } from '#manifest/readEnvironment.ts';
import { schemaProblems, schemaVersions } from '#manifest/schemaProblems.ts';
import { zipPackage } from '#manifest/zipPackage.ts';
import { graphScopes } from '#server/config.ts';

import { brokenManifest, clientId, goodPackage, type Open } from './packages.ts';

afterEach(() => vi.unstubAllGlobals());

function withoutNetwork(): void {
  vi.stubGlobal('fetch', () => {
    throw new Error('something was fetched');
  });
}

test('the package of an installation passes Microsoft’s schemas without a network', async () => {
  withoutNetwork();
  const environment = readEnvironment({ PUBLIC_URL: 'https://pmo.fabrikam.se/', CLIENT_ID: clientId });
  const built = environment.ok ? await buildPackage(environment.value) : environment;
  expect(built).toMatchObject({ ok: true });
});

test('it is checked against its own version and the newest', async () => {
  expect(schemaVersions()).toContain('1.24');
  const { manifest } = brokenManifest((open) => void Object.assign(open, { staticTab: [] }));
  const found = await schemaProblems(manifest);
  expect(found.map((problem) => /schema ([\d.]+)/u.exec(problem)?.[1])).toEqual([
    '1.24',
    schemaVersions().at(-1),
  ]);
});

test.each<[string, (manifest: Open) => void]>([
  [
    'a scope in the wrong case',
    (manifest) => void Object.assign(manifest['configurableTabs']?.[0] ?? {}, { scopes: ['groupchat'] }),
  ],
  ['an id that is no guid', (manifest) => void Object.assign(manifest, { id: 'x' })],
  [
    'eleven commands',
    (manifest) => {
      const [extension] = manifest['composeExtensions'] ?? [];
      const [first] = extension?.['commands'] ?? [];
      const eleven = Array.from({ length: 11 }, (_, at) => ({ ...Object(first), id: `c${at}` }) as Open);
      Object.assign(extension ?? {}, { commands: eleven });
    },
  ],
])('the schema finds %s', async (_, change) => {
  const { manifest } = brokenManifest(change);
  expect(await schemaProblems(manifest)).not.toEqual([]);
});

test('a version without a schema is said, not asked for on the internet', async () => {
  withoutNetwork();
  const { manifest } = brokenManifest((open) => void Object.assign(open, { manifestVersion: '9.9' }));
  expect(await schemaProblems(manifest)).toEqual(['There is no schema for manifestVersion 9.9.']);
});

test('the zip is flat and the same bytes every time', () => {
  const { files } = goodPackage();
  const zip = zipPackage(files);
  expect(Object.keys(unzipSync(zip))).toEqual([
    'color.png',
    'color32.png',
    'de.json',
    'manifest.json',
    'outline.png',
  ]);
  expect(unzipSync(zip)['outline.png']).toEqual(new Uint8Array(files.get('outline.png') ?? []));
  const otherOrder = new Map([...files].toReversed());
  expect(Buffer.compare(zipPackage(otherOrder), zip)).toBe(0);
});

test('what Teams fetches tokens for in advance is what the tab asks for, in that order', () => {
  const [first] = goodPackage().manifest.webApplicationInfo?.nestedAppAuthInfo ?? [];
  expect(first).toMatchObject({ redirectUri: 'brk-multihub://pmo.fabrikam.se', scopes: [...graphScopes] });
});

test('the package has the version of the program', () => {
  const program = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(goodPackage().manifest.version).toBe(program.version);
});
