import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { type ReadyChild, startChild, stopChildren } from '#main/childProcess.ts';
import { appId, type ChatTenant, people, tenantId } from '#test/server/chatTenant.ts';

import { type Metric, percentileOf } from './metric.ts';

const typed = [
  'billing',
  'netw',
  'payroll upg',
  'SAAB',
  'storage refrseh',
  'oslo',
  'ida',
  'zzz',
  'b',
  'core 12',
];
const rounds = 60;

/** What Teams asks with each letter typed, to the real server and to one that only checks the token and echoes, in turns. */
export async function measureSearch(tenant: ChatTenant): Promise<Metric> {
  // Single sign-on once, so that the token service knows the person.
  await tenant.as(people.tove).invoke('composeExtension/query', queryFor('oslo'));
  const ask = await asker(tenant);
  const server = await start('src/main/server.ts', tenant);
  const echo = await start(fileURLToPath(new URL('./echoServer.ts', import.meta.url)), tenant);
  try {
    for (const text of typed) {
      await ask(server.url, text);
      await ask(echo.url, text);
    }
    const [serverBefore, echoBefore] = [cpuMsOf(server.child), cpuMsOf(echo.child)];
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      for (const text of typed) {
        ours.push(await ask(server.url, text));
        theirs.push(await ask(echo.url, text));
      }
    }
    const cpu = (cpuMsOf(server.child) - serverBefore) / ours.length;
    const echoCpu = (cpuMsOf(echo.child) - echoBefore) / theirs.length;
    const [p99, echoP99] = [percentileOf(ours, 99), percentileOf(theirs, 99)];
    return {
      metric: 'search-5000-ms',
      value: Number.isNaN(cpu) ? null : cpu,
      unit: 'ms CPU an answer; ratio is of the p99',
      against: 'an echo behind the same token check',
      ratio: p99 / echoP99,
      note: `p50 ${words(percentileOf(ours, 50))}, p99 ${words(p99)}; echo p50 ${words(percentileOf(theirs, 50))}, p99 ${words(echoP99)}, ${words(echoCpu)} CPU; ${ours.length} answers each, portfolio read a moment ago`,
    };
  } finally {
    await stopChildren([server.child.process, echo.child.process]);
  }
}

const words = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;

async function start(
  file: string,
  { config }: ChatTenant,
): Promise<{ readonly child: ReadyChild; readonly url: string }> {
  const port = await freePort();
  const child = await startChild(file, [], {
    TENANT_ID: tenantId,
    CLIENT_ID: appId,
    SITE_URL: config.siteUrl,
    PUBLIC_URL: config.publicUrl,
    STANDIN_URL: config.standinUrl ?? '',
    PORT: String(port),
    NODE_ENV: '',
  });
  return { child, url: `http://127.0.0.1:${port}/api/messages` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const queryFor = (text: string) => ({
  commandId: 'search',
  parameters: [{ name: 'text', value: text }],
  queryOptions: { skip: 0, count: 25 },
});

/** Speaks as the Bot Connector does; answers how long it took, in milliseconds. */
async function asker(tenant: ChatTenant): Promise<(url: string, text: string) => Promise<number>> {
  const { access_token: token } = (await tenant.control('/token', { key: 'connector' })) as {
    readonly access_token: string;
  };
  const tove = await userOf(tenant, people.tove);
  return async (url, text) => {
    const activity = {
      type: 'invoke',
      id: crypto.randomUUID(),
      name: 'composeExtension/query',
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: `${tenant.standinUrl}/connector/`,
      locale: 'en-GB',
      from: { id: `29:${tove.id}`, aadObjectId: tove.id, name: tove.displayName },
      recipient: { id: `28:${appId}`, name: 'TS PMO' },
      conversation: { id: tenant.channelId, conversationType: 'channel', tenantId, isGroup: true },
      channelData: { tenant: { id: tenantId } },
      value: queryFor(text),
    };
    const body = JSON.stringify(activity);
    const started = performance.now();
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    const said = await answer.text();
    const took = performance.now() - started;
    if (answer.status !== 200 || said.includes('silentAuth')) throw new Error(`${answer.status}: ${said}`);
    return took;
  };
}

interface User {
  readonly id: string;
  readonly upn: string;
  readonly displayName: string;
}

async function userOf({ standinUrl }: ChatTenant, upn: string): Promise<User> {
  const { users } = (await (await fetch(`${standinUrl}/__control/state`)).json()) as { users: User[] };
  const found = users.find((user) => user.upn === upn);
  if (found === undefined) throw new Error(`${upn} is not in the directory`);
  return found;
}

/** Linux counts in hundredths of a second; a thousand answers take long enough for that. Elsewhere unknown. */
function cpuMsOf({ process: { pid } }: ReadyChild): number {
  try {
    const fields =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
