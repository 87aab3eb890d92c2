import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const page = readFileSync('docs/sync.md', 'utf8');
const folder = 'src/data/sync';
const named = new Set([...page.matchAll(/`(?<name>[\w/]+)(?:\.ts)?`/gu)].map(([, name = '']) => name));

test('the page about the sync engine names every file of it', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/u, ''));
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => !named.has(file))).toEqual([]);
});

test('and no file that is not there', () => {
  const files = [...page.matchAll(/`(?<file>[\w/]+\.ts)`/gu)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => !existsSync(`${folder}/${file}`) && !existsSync(`src/${file}`))).toEqual([]);
});
