import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readConfig, type ServerConfig } from '#server/config.ts';
import { createLog } from '#server/log.ts';
import { type RunningServer, startServer } from '#server/startServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'ts-pmo-tab-'));
const longScript = 'export const words = "said again and again";\n'.repeat(500);
let server: RunningServer;
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<style nonce="__CSP_NONCE__"></style><meta content="__CSP_NONCE__">',
  );
  writeFileSync(join(folder, 'assets/tab-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'assets/long-abc123.js'), longScript);
  server = await startServer({
    config: localConfig(),
    log: createLog('silent'),
    clock: { now: () => Date.now() },
    tabFolder: folder,
    token: async () => 'a.b.c',
    jobToken: async () => 'a.b.c',
  });
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

function localConfig(): ServerConfig {
  const read = readConfig({
    TENANT_ID: '7a1b2c3d-0000-4000-8000-00000000000a',
    CLIENT_ID: '5c0ffee5-0000-4000-8000-0000000000aa',
    SITE_URL: 'https://nordvik.sharepoint.com/sites/pmo',
    PUBLIC_URL: 'http://localhost:6501',
    STANDIN_URL: 'http://localhost:6502',
  });
  if (!read.ok) throw new Error(read.error);
  return { ...read.value, port: 0 };
}

const get = (path: string): Promise<Response> => fetch(`${url}${path}`, { redirect: 'manual' });
const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? '';

describe('a page of the tab', () => {
  test.each(['/config', '/tab/portfolio', '/tab/project/ATL-01?tid=x', '/dialog/share'])(
    '%s is served',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-frame-options')).toBeNull();
    },
  );

  test('its policy allows nothing inline, nothing evaluated and no stranger', async () => {
    const policy = policyOf(await get('/tab/portfolio'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/; trusted-types scenario-worker$/u);
    expect(policy).toContain("; worker-src 'self';");
    expect(policy).toContain('https://res.cdn.office.net');
    expect(policy).not.toContain('unsafe-');
    expect(policy).not.toMatch(/(?:^|[ ;])(?:\*|https:)(?:[ ;]|$)/u);
  });

  test('may stand in Teams, Outlook, Microsoft 365 and the window on this computer', async () => {
    const policy = policyOf(await get('/tab/portfolio'));
    const ancestors = /frame-ancestors ([^;]*)/u.exec(policy)?.[1]?.split(' ');
    expect(ancestors).toEqual([
      'https://*.cloud.microsoft',
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'http://localhost:6500',
    ]);
  });

  test('its nonce is in the page and new each time', async () => {
    const [one, other] = [await get('/tab/portfolio'), await get('/tab/portfolio')];
    const nonce = /'nonce-([^']+)'/u.exec(policyOf(one))?.[1] ?? '';
    expect(nonce.length).toBeGreaterThan(20);
    expect(await one.text()).toBe(`<style nonce="${nonce}"></style><meta content="${nonce}">`);
    expect(policyOf(other)).not.toContain(nonce);
  });
});

test('a file with a hash in its name is kept for a year', async () => {
  const response = await get('/assets/tab-abc123.js');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

/** As the bytes come: `fetch` would unpack them. */
const ask = (path: string, encoding: string): Promise<{ headers: Headers; bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    httpGet(`${url}${path}`, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        resolve({ headers: new Headers(told as [string, string][]), bytes: Buffer.concat(pieces) });
      });
    }).on('error', reject);
  });

describe('a script of the tab', () => {
  const long = '/assets/long-abc123.js';

  test('comes packed to a browser that unpacks it, the first time and again', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { headers, bytes } = await ask(long, 'gzip, deflate, br');
      expect(headers.get('content-encoding')).toBe('br');
      expect(headers.get('vary')).toContain('Accept-Encoding');
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('content-type')).toContain('javascript');
      expect(bytes.length).toBeLessThan(longScript.length / 10);
      expect(brotliDecompressSync(bytes).toString()).toBe(longScript);
    }
  });

  test('comes as it is to whoever cannot unpack it, and no cache gives them the packed one', async () => {
    const { headers, bytes } = await ask(long, 'identity');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('vary')).toContain('Accept-Encoding');
    expect(bytes.toString()).toBe(longScript);
  });

  test('is looked for again after it was not there', async () => {
    const late = '/assets/late-abc123.js';
    expect((await ask(late, 'br')).bytes.toString()).not.toContain('export');
    writeFileSync(join(folder, late), 'export {};');
    expect(brotliDecompressSync((await ask(late, 'br')).bytes).toString()).toBe('export {};');
  });
});

test.each(['/assets/../index.html', '/assets/%2e%2e/index.html', '/marks/../server.ts', '/nowhere', '/tab'])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('what is no page may stand in no frame', async () => {
  for (const path of ['/healthz', '/config.json', '/privacy', '/assets/tab-abc123.js'])
    expect(policyOf(await get(path))).toContain("frame-ancestors 'none'");
});

describe('a project link in a browser', () => {
  test('opens the project in Teams', async () => {
    const to = new URL((await get('/p/atl-01')).headers.get('location') ?? '');
    expect(to.origin).toBe('http://localhost:6500');
    expect(to.pathname).toBe('/l/entity/5c0ffee5-0000-4000-8000-0000000000aa/portfolio');
    expect(to.searchParams.get('context')).toBe('{"subEntityId":"project/ATL-01"}');
  });

  test('says the same of every key, whether there is such a project or not', async () => {
    const [one, other] = [await get('/p/ATL-01'), await get('/p/ZZZ-99')];
    expect(one.status).toBe(302);
    expect(other.headers.get('location')).toBe(one.headers.get('location')?.replaceAll('ATL-01', 'ZZZ-99'));
  });

  test.each(['%3Cscript%3E', '..%2F..', 'https:%2F%2Fevil.example', '%0d%0aSet-Cookie:x', 'a'.repeat(80)])(
    'takes nothing of %s along',
    async (key) => {
      const to = (await get(`/p/${key}`)).headers.get('location') ?? '';
      expect(to).toMatch(/^http:\/\/localhost:6500\/l\/entity\//u);
      expect(to).not.toContain('context');
    },
  );
});

test('waking it is always welcome and says nothing', async () => {
  const response = await fetch(`${url}/api/wake`, { method: 'POST' });
  expect(response.status).toBe(202);
});

test('a body that is too large is refused without a look at the tab’s token', async () => {
  const response = await fetch(`${url}/api/messages`, { method: 'POST', body: 'x'.repeat(300_000) });
  expect(response.status).toBe(401);
});
