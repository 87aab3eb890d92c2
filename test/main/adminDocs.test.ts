import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { allListShapes } from '#data/lists/lists.ts';
import { goodPackage } from '#test/manifest/packages.ts';
import { graphScopes } from '#server/config.ts';

const page = (name: string): string => readFileSync(`docs/admin/${name}.md`, 'utf8');

test('every permission the app asks for stands on the page about consent', () => {
  const { manifest } = goodPackage();
  const { permissions } = manifest as { permissions?: readonly string[] };
  for (const scope of graphScopes) expect(page('consent')).toContain(`\`${scope.split('/').at(-1)}\``);
  for (const permission of permissions ?? []) expect(page('consent')).toContain(`\`${permission}\``);
});

test('every list stands on the page about who writes what', () => {
  for (const { title } of allListShapes) expect(page('who-writes-what')).toContain(title);
});

test('every command and file an administrator is sent to is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const all = readdirSync('docs/admin')
    .map((name) => readFileSync(`docs/admin/${name}`, 'utf8'))
    .join('\n');
  for (const [, script = ''] of all.matchAll(/npm run (\w+)/gu))
    expect(Object.keys(scripts)).toContain(script);
  for (const [, file = ''] of all.matchAll(/`(infra\/[\w.]+)`/gu))
    expect(readFileSync(file, 'utf8')).not.toBe('');
});
