import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

import { expect, test } from 'vitest';

const guide = readFileSync('docs/guide.md', 'utf8');
const rows = guide.split('\n').filter((line) => line.startsWith('| “') || /^\| \w/u.test(line));
const answers = rows.filter((line) => !line.startsWith('| the guide says'));

test('every sentence of the guide has an answer, a place to click and a test that is there', () => {
  expect(answers.length).toBeGreaterThan(55);
  const incomplete = answers.filter((line) =>
    line
      .split('|')
      .slice(1, 5)
      .some((cell) => cell.trim() === ''),
  );
  expect(incomplete).toEqual([]);
  const named = answers.map((line) => [...line.matchAll(/`(?<path>test\/[^`]+)`/gu)].map(([, path]) => path));
  expect(named.filter((paths) => paths.length === 0)).toEqual([]);
  expect([...new Set(named.flat())].filter((path) => !holdsTests(path ?? ''))).toEqual([]);
});

function holdsTests(path: string): boolean {
  if (!existsSync(path)) return false;
  const files = statSync(path).isDirectory() ? readdirSync(path) : [path];
  return files.some((file) => /\.test\.tsx?$/u.test(file));
}
