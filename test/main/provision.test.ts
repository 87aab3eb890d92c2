import { spawn } from 'node:child_process';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { allListShapes } from '#data/lists/lists.ts';
import type { Standin } from '#standin/startStandin.ts';
import {
  ask,
  bearer,
  controlToken,
  ida,
  olga,
  sitePath,
  startSmallTenant,
} from '#test/standin/smallTenant.ts';

import { type Ended, runProgram } from './runProgram.ts';
import { typeCode } from './typeCode.ts';

const siteUrl = 'https://contoso.sharepoint.com/sites/pmo';
const peopleSiteUrl = 'https://contoso.sharepoint.com/sites/pmo-people';
const ourApp = '8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10';

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());

/** Starts the command, types the code it shows as this person, and waits for its end. */
function provisionAs(person: { readonly id: string }, args: readonly string[]): Promise<Ended> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['src/main/provision.ts', ...args], {
    env: { PATH, STANDIN_URL: standin.graphOrigin },
  });
  let out = '';
  let err = '';
  let isTyped = false;
  child.stderr.on('data', (text) => void (err += String(text)));
  child.stdout.on('data', (text) => {
    out += String(text);
    if (isTyped || !out.includes('enter the code')) return;
    isTyped = true;
    void typeCode(out, person.id);
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code: code ?? 1, out, err }));
  });
}

async function graph(path: string): Promise<{ readonly value: readonly Record<string, unknown>[] }> {
  const token = await controlToken(standin, { as: olga.upn, claims: { scp: 'Sites.FullControl.All' } });
  const { body } = await ask(`${standin.graphOrigin}${sitePath}${path}`, { headers: bearer(token) });
  return body as { value: Record<string, unknown>[] };
}

const grantsOfOurApp = async () => {
  const { value } = await graph('/permissions');
  return value.filter((grant) => JSON.stringify(grant['grantedToIdentitiesV2']).includes(ourApp));
};

test(
  'an owner makes all lists and lets the app in, and doing it again changes nothing',
  { timeout: 60_000 },
  async () => {
    const args = ['--site', siteUrl, '--app', ourApp];
    const first = await provisionAs(olga, args);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(`Made on ${siteUrl}: ${allListShapes.map(({ title }) => title).join(', ')}`);
    expect(first.out).toContain(`The app ${ourApp} may now write on ${siteUrl}`);
    expect(first.out).toContain('The toolkit holds');
    const { value: lists } = await graph('/lists');
    expect(lists.map((list) => list['displayName'])).toEqual(
      expect.arrayContaining(allListShapes.map(({ title }) => title)),
    );
    expect(await grantsOfOurApp()).toMatchObject([{ roles: ['write'] }]);

    const second = await provisionAs(olga, args);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('All lists are there already');
    expect(second.out).not.toContain('The toolkit holds');
    expect(second.out).toContain(`may write on ${siteUrl} already`);
    expect(await grantsOfOurApp()).toHaveLength(1);
  },
);

test(
  '[CA1] people stand on a site of their own, made and opened to the app in the same go',
  { timeout: 60_000 },
  async () => {
    const args = ['--site', siteUrl, '--app', ourApp, '--people-site', peopleSiteUrl];
    const ended = await provisionAs(olga, args);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(`Made on ${peopleSiteUrl}: PMO People, PMO Allocations`);
    expect(ended.out).toContain(`The app ${ourApp} may now write on ${peopleSiteUrl}`);
    const { value: lists } = await graph('/lists');
    expect(lists.map((list) => list['displayName'])).not.toContain('PMO People');
  },
);

test.each([
  ['who is no owner', ida, ['--site', siteUrl, '--app', ourApp], 1, `you are no owner of ${siteUrl}`],
  [
    'a site that is not there',
    olga,
    ['--site', 'https://contoso.sharepoint.com/sites/none', '--app', ourApp],
    1,
    'there is no site',
  ],
  ['no app', olga, ['--site', siteUrl], 3, 'no app may use them yet'],
])('%s is told in one sentence', { timeout: 30_000 }, async (_, person, args, code, words) => {
  const ended = await provisionAs(person, args);
  expect(ended.code).toBe(code);
  expect(ended.err).toContain(words);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['no site', [], {}, 'npm run provision -- --site'],
  ['a site by http', ['--site', 'http://contoso.sharepoint.com'], {}, '--site is the https address'],
  ['an app that is no id', ['--site', siteUrl, '--app', 'TS PMO'], {}, '--app is an application id'],
  [
    'people on the same site',
    ['--site', siteUrl, '--app', ourApp, '--people-site', siteUrl],
    {},
    '--people-site is the https address of a second',
  ],
  [
    'the app itself to sign in with',
    ['--site', siteUrl, '--app', ourApp, '--client-id', ourApp],
    {},
    'never gets such wide permissions',
  ],
  [
    'a stand-in elsewhere',
    ['--site', siteUrl],
    { STANDIN_URL: 'http://10.0.0.1:5302' },
    'STANDIN_URL may only be',
  ],
])('%s is refused before any sign-in', async (_, args, env, words) => {
  const ended = await runProgram('src/main/provision.ts', args, env);
  expect(ended.code).toBe(2);
  expect(ended.err).toContain(words);
  expect(ended.out).toBe('');
});

test('--job lets the job into its lists, one by one, and into no other', { timeout: 60_000 }, async () => {
  const job = '8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10';
  const args = ['--site', siteUrl, '--app', ourApp, '--job', job];
  expect((await provisionAs(olga, args)).out).toContain(
    'PMO Posts, PMO Listening. It may use no other list.',
  );
  expect((await provisionAs(olga, args)).out).toContain(`The job ${job} may use its lists already.`);
  const rolesOn = async (list: string) => {
    const { value } = await graph(`/lists/${encodeURIComponent(list)}/permissions`);
    return value.filter((grant) => JSON.stringify(grant).includes(job)).flatMap(({ roles }) => roles);
  };
  expect(await rolesOn('PMO Posts')).toEqual(['write']);
  expect(await rolesOn('PMO Projects')).toEqual(['read']);
  expect(await rolesOn('PMO Charters')).toEqual([]);
});
