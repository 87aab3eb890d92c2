import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, expect, test } from 'vitest';

import {
  booksBody,
  createTestTenant,
  items,
  owner,
  site,
  tokenFor,
  type GraphBody,
} from './tenantForTests.ts';

const folder = mkdtempSync(join(tmpdir(), 'graph-killed-'));
let server: ChildProcess | undefined;
afterEach(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const writers = 20;

/** Starts Graph in a process of its own and answers where it listens. */
async function startServer(file: string): Promise<string> {
  server = spawn(
    process.execPath,
    [fileURLToPath(new URL('./graphServerToKill.ts', import.meta.url)), file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const { stdout } = server;
  if (stdout === null) throw new Error('no stdout');
  const [line] = (await once(stdout, 'data')) as [Buffer];
  return `http://127.0.0.1:${line.toString().trim()}`;
}

async function send(method: string, url: string, body: unknown): Promise<GraphBody> {
  const headers = {
    Authorization: `Bearer ${tokenFor(owner, 'Sites.Manage.All')}`,
    'Content-Type': 'application/json',
  };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as GraphBody;
}

/** Creates a row and changes it, over and over, noting what was answered, until the server is gone. */
async function write(
  origin: string,
  writer: number,
  answered: Map<string, number>,
  tell: () => void,
): Promise<void> {
  for (let number = 0; ; number += 1) {
    const made = await send('POST', origin + items, { fields: { Key: `${writer}-${number}`, Pages: 1 } });
    answered.set(made.id, 1);
    await send('PATCH', `${origin}${items}/${made.id}`, { fields: { Pages: 2 } });
    answered.set(made.id, 2);
    tell();
  }
}

test('kill -9 while 20 writers write: every answered write is there when the file is opened again', async () => {
  const file = join(folder, 'graph.sqlite');
  const answered = new Map<string, number>();
  let origin = await startServer(file);
  await send('POST', `${origin}${site}/lists`, booksBody);

  for (const killAfter of [40, 90, 140, 25, 60]) {
    const already = answered.size;
    const running = Array.from({ length: writers }, (_, writer) =>
      write(origin, already + writer * 100_000, answered, () => {
        if (answered.size - already >= killAfter) server?.kill('SIGKILL');
      }),
    );
    await Promise.allSettled(running);
    origin = await startServer(file);
  }

  server?.kill('SIGKILL');
  const tenant = createTestTenant({ database: new DatabaseSync(file) });
  const { body } = await tenant.send('GET', `${items}?$expand=fields&$top=5000`);
  const pagesById = new Map(body.value.map(({ id, fields }) => [id, Number(fields['Pages'])]));
  const lost = [...answered].filter(([id, pages]) => (pagesById.get(id) ?? 0) < pages);
  expect(lost).toEqual([]);
  expect(answered.size).toBeGreaterThanOrEqual(355);
  expect(tenant.database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
}, 60_000);
