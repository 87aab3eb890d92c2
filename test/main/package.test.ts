import { expect, test } from 'vitest';

import { runProgram } from './runProgram.ts';

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runProgram('src/main/package.ts', args, env);
const own = { PUBLIC_URL: 'https://pmo.fabrikam.se', CLIENT_ID: '8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10' };

test('without any values the sample is packed, and said to be one', async () => {
  const { code, out } = await run([]);
  expect(code).toBe(0);
  expect(out).toContain('dist/ts-pmo.zip: manifest.json, color.png, outline.png, color32.png');
  expect(out).toContain('of no use in Teams');
});

test('the values of the environment are taken', async () => {
  const { code, out } = await run([], own);
  expect(code).toBe(0);
  expect(out).toContain('for https://pmo.fabrikam.se, registration 8d0e2b5c');
  expect(out).not.toContain('of no use in Teams');
});

test.each([
  [
    'an address of this computer',
    [],
    { ...own, PUBLIC_URL: 'http://localhost:5301' },
    'Teams could not reach it',
  ],
  ['half the values', [], { PUBLIC_URL: own.PUBLIC_URL }, 'CLIENT_ID is missing'],
  [
    'an environment nobody wrote down',
    ['--env', 'nowhere'],
    {},
    'There is no manifest/environments/nowhere.json',
  ],
  ['an environment outside the folder', ['--env', '../manifest'], {}, 'There is no manifest/environments'],
])('%s makes no package and one clear sentence', async (_, args, env, words) => {
  const { code, err } = await run(args, env);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).not.toContain('    at ');
});
