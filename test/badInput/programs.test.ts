import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { missing, run } from './run.ts';

const portBase = 26_480;
const folder = mkdtempSync(join(tmpdir(), 'ts-pmo-bad-'));
const environment = {
  TENANT_ID: '7a1b2c3d-0000-4000-8000-00000000000a',
  CLIENT_ID: '5c0ffee5-0000-4000-8000-0000000000aa',
  SITE_URL: 'https://nordvik.sharepoint.com/sites/pmo',
  PUBLIC_URL: `http://localhost:${portBase + 1}`,
  STANDIN_URL: `http://localhost:${portBase + 2}`,
};
let taken: Server;

beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(portBase + 1, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => taken.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('a port that is taken is named, with what to type instead', () => {
  test('npm start: the server’s port; what had started by then is ended', async () => {
    const ended = await run('start.ts', ['--port-base', String(portBase)]);
    expect(missing(ended, `port ${portBase + 1} is taken`, 'Nothing was changed', '--port-base')).toEqual([]);
  });

  test.each([
    ['the Teams window’s', portBase + 1],
    ['Graph’s and sign-in’s', portBase - 1],
  ])('npm start: %s port', async (_whose, base) => {
    const ended = await run('start.ts', ['--port-base', String(base)]);
    expect(missing(ended, `port ${portBase + 1} is taken`, 'Nothing was changed', '--port-base')).toEqual([]);
  });

  test('the stand-in alone', async () => {
    expect(
      missing(
        await run('standin.ts', ['--port-base', String(portBase + 1)]),
        `port ${portBase + 1} is taken`,
      ),
    ).toEqual([]);
  });

  test('the server alone', async () => {
    const ended = await run('server.ts', ['--port', String(portBase + 1)], environment);
    expect(missing(ended, `port ${portBase + 1} is taken`)).toEqual([]);
  });
});

describe('an option nobody knows starts nothing', () => {
  test.each(['start.ts', 'standin.ts', 'server.ts'])('%s', async (file) => {
    expect(
      missing(await run(file, ['--prot-base', '7000'], environment), "'--prot-base'", 'Nothing was started'),
    ).toEqual([]);
  });

  test.each([
    ['start.ts', '--port-base', 'seven'],
    ['standin.ts', '--port-base', 'seven'],
    ['start.ts', '--as-of', '31.3.2023'],
    ['start.ts', '--seed', 'random'],
  ])('%s %s %s says what it takes', async (file, option, value) => {
    expect(missing(await run(file, [option, value]), option, value)).toEqual([]);
  });
});

describe('a folder for --data that cannot be used', () => {
  test('with a standin.sqlite that is something else: it is left as it is', async () => {
    const file = join(folder, 'standin.sqlite');
    writeFileSync(file, 'My diary. Nobody may overwrite it.');
    const ended = await run('standin.ts', ['--port-base', '26484', '--data', folder]);
    expect(missing(ended, file, 'left as it is', 'another folder')).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('My diary. Nobody may overwrite it.');
  });

  test.each([
    ['that is a file', 'package.json'],
    ['below a file', 'package.json/lists'],
    ['where nobody may make one', '/proc/lists'],
  ])('%s', async (_what, data) => {
    const ended = await run('standin.ts', ['--port-base', '26484', '--data', data]);
    expect(missing(ended, data, 'Nothing was changed', 'may be written to')).toEqual([]);
  });
});

test('npm start ends too where its folder cannot be used, and says why', async () => {
  const ended = await run('start.ts', ['--port-base', '27340', '--data', '/proc/lists']);
  expect(
    missing(ended, '/proc/lists', 'Nothing was changed', 'may be written to', 'reason stands above'),
  ).toEqual([]);
});

describe('the server does not start half-configured', () => {
  test.each(['TENANT_ID', 'CLIENT_ID', 'SITE_URL', 'PUBLIC_URL'])('without %s', async (name) => {
    const rest = Object.fromEntries(Object.entries(environment).filter(([key]) => key !== name));
    expect(missing(await run('server.ts', [], rest), `${name} is missing. It is `)).toEqual([]);
  });

  test.each([
    ['TENANT_ID', 'contoso'],
    ['CLIENT_ID', 'ts-pmo'],
    ['SITE_URL', 'http://nordvik.sharepoint.com/sites/pmo'],
    ['PUBLIC_URL', 'pmo.nordvik.example'],
    ['PORT', '99999'],
    ['LOG_LEVEL', 'loud'],
  ])('with %s=%s', async (name, value) => {
    const ended = await run('server.ts', [], { ...environment, [name]: value });
    expect(missing(ended, `${name} does not read: ${value}. It is `)).toEqual([]);
  });

  const { STANDIN_URL: _, ...production } = { ...environment, MANAGED_IDENTITY_CLIENT_ID: 'id' };
  const address = 'https://pmo.nordvik.example';

  test('in production with an address that is not https', async () => {
    const ended = await run('server.ts', [], { ...production, PUBLIC_URL: 'http://pmo.nordvik.example' });
    expect(missing(ended, 'does not start like this', 'PUBLIC_URL has to be https')).toEqual([]);
  });

  test.each([
    ['without MANAGED_IDENTITY_CLIENT_ID', { MANAGED_IDENTITY_CLIENT_ID: '' }, 'MANAGED_IDENTITY_CLIENT_ID'],
    ['with a CLIENT_SECRET', { CLIENT_SECRET: 'x' }, 'CLIENT_SECRET is set'],
    [
      'with a PEOPLE_SITE_URL that is not https',
      { PEOPLE_SITE_URL: 'http://x.example/sites/p' },
      'PEOPLE_SITE_URL',
    ],
    ['with a stand-in on another computer', { STANDIN_URL: 'http://graph.example' }, 'STANDIN_URL'],
  ])('in production %s', async (_what, more, says) => {
    const ended = await run('server.ts', [], { ...production, PUBLIC_URL: address, ...more });
    expect(missing(ended, 'does not start like this', says)).toEqual([]);
  });

  test('with everything wrong at once it says all of it', async () => {
    const ended = await run('server.ts', []);
    expect(missing(ended, 'TENANT_ID', 'CLIENT_ID', 'SITE_URL', 'PUBLIC_URL')).toEqual([]);
  });
});
