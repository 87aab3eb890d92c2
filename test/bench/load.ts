import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { demoCompany } from '#demo/company.ts';
import { startChild, stopChildren } from '#main/childProcess.ts';
import { appId, type ChatTenant, people, startChatTenant, tenantId } from '#test/server/chatTenant.ts';
import { type ConnectorHand, connectorHand, signIn } from '#test/server/connectorHand.ts';

import { percentileOf } from './metric.ts';

/**
 * `npm run bench -- load [--seconds 60]`: the real server in a process of its own, every call with its token checked; Teams and
 * SharePoint are played by this process. Calls begin at a steady rate whether or not earlier ones are answered. JSON lines.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' } },
});
const seconds = Number(values.seconds);
const viewers = demoCompany.users.filter(({ role }) => role !== 'guest').slice(0, 20);

interface Kind {
  readonly name: string;
  readonly perSecond: number;
  ask(at: number): object;
  /** What the answer says that is of use to the next. */
  heard?(at: number, text: string): void;
}

const tenant = await startChatTenant();
const server = await startServerProcess(tenant);
const hand = await connectorHand(tenant, server.port);
try {
  for (const { upn } of viewers) await signIn(tenant, hand, upn);
  const kinds = await kindsOf(tenant, hand);
  await run('warm up', kinds, 20); // a server that has just started is measured by nobody: it compiles what it runs
  const before = cpuMsOf(server.process.pid);
  for (const line of await run('load', kinds, seconds)) print(line);
  print({ metric: 'load', phase: 'load', serverCpuSeconds: (cpuMsOf(server.process.pid) - before) / 1_000 });
  // Each call on the wire: what stands inside a batch comes with it.
  const onTheWire = [
    { path: String.raw`/\$batch$` },
    { method: 'PATCH' },
    { method: 'POST', path: '/items$' },
    { path: String.raw`/me\?` },
    { path: String.raw`items/\d+\?` },
    { path: 'filter=fields.ClientKey' },
  ];
  const rules = [
    ...onTheWire.map((match) => ({ match, rate: 0.05, fault: '429:1' })),
    ...onTheWire.map((match) => ({ match, rate: 1, fault: 'slow:300' })),
  ];
  await tenant.control('/faults', { seed: 1, rules });
  for (const line of await run('300 ms to Graph, 5 % 429', kinds, seconds, 0.1)) print(line);
} finally {
  hand.close();
  await stopChildren([server.process]);
  await tenant.stop();
}

function viewerAt(at: number) {
  return viewers[at % viewers.length] ?? { id: '', displayName: '' };
}
function query(text: string) {
  return {
    name: 'composeExtension/query',
    value: {
      commandId: 'search',
      parameters: [{ name: 'text', value: text }],
      queryOptions: { skip: 0, count: 25 },
    },
  };
}

async function kindsOf({ config }: ChatTenant, speaker: ConnectorHand): Promise<readonly Kind[]> {
  const found = await tenant.as(people.ida).invoke('composeExtension/query', query('').value);
  const rows = structuredClone(
    found.body.composeExtension.attachments.map(({ content }) => content.refresh.action.data),
  );
  const rowAt = (at: number) => rows[at % rows.length] ?? {};
  const press = (at: number, verb: string, more: object = {}) =>
    speaker.envelope(viewerAt(at), {
      name: 'adaptiveCard/action',
      value: { action: { verb, data: { ...rowAt(at), ...more } }, trigger: 'manual' },
    });
  const typed = ['co', 'core', 'atlas', 'netw', 'storage refrseh', 'oslo', 'ida', 'zzz', 'b', 'wi-fi'];
  return [
    {
      name: 'search',
      perSecond: 330,
      ask: (at) => speaker.envelope(viewerAt(at), query(typed[at % 10] ?? '')),
    },
    { name: 'own view', perSecond: 44, ask: (at) => press(at, 'card.refresh') },
    {
      name: 'all as planned',
      perSecond: 22,
      ask: (at) => press(at, 'status.allAsPlanned', { nonce: crypto.randomUUID() }),
      heard: (at, text) => {
        const etag = /"etag":"((?:[^"\\]|\\.)*)"/u.exec(text)?.[1];
        if (etag !== undefined) Object.assign(rowAt(at), { etag: JSON.parse(`"${etag}"`) as string });
      },
    },
    {
      name: 'link',
      perSecond: 11,
      ask: (at) =>
        speaker.envelope(viewerAt(at), {
          name: 'composeExtension/queryLink',
          value: { url: `${config.publicUrl}/p/${String(rowAt(at)['key' as never])}` },
        }),
    },
  ];
}

function run(phase: string, kinds: readonly Kind[], lasting: number, share = 1): Promise<readonly object[]> {
  return Promise.all(kinds.map((kind) => runKind(phase, kind, lasting, share)));
}

async function runKind(phase: string, kind: Kind, lasting: number, share: number): Promise<object> {
  const { name } = kind;
  const perSecond = kind.perSecond * share;
  const took: number[] = [];
  const statuses: Record<string, number> = {};
  let forNow = 0;
  const open = new Set<Promise<void>>();
  const began = performance.now();
  for (let at = 0; at < perSecond * lasting; at += 1) {
    const due = began + (at * 1_000) / perSecond;
    if (due > performance.now()) await sleep(due - performance.now());
    const one = hand
      .send(kind.ask(at))
      .then(({ status, text }) => {
        took.push(performance.now() - due); // also what it stood in line
        const said = /loginRequest|silentAuth/u.test(text) ? 'signIn' : String(status);
        statuses[said] = (statuses[said] ?? 0) + 1;
        if (/SharePoint is (?:slow|still)|asks us to wait/u.test(text)) forNow += 1;
        kind.heard?.(at, text);
      })
      .catch(() => void (statuses['none'] = (statuses['none'] ?? 0) + 1))
      .finally(() => open.delete(one));
    open.add(one);
  }
  await Promise.all(open);
  const lasted = (performance.now() - began) / 1_000;
  return {
    metric: 'load',
    phase,
    kind: name,
    perSecond: round(took.length / lasted),
    p50: round(percentileOf(took, 50)),
    p99: round(percentileOf(took, 99)),
    unit: 'ms',
    statuses,
    answeredForNow: forNow,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

async function startServerProcess({ config }: ChatTenant) {
  const port = await freePort();
  const child = await startChild('src/main/server.ts', [], {
    TENANT_ID: tenantId,
    CLIENT_ID: appId,
    SITE_URL: config.siteUrl,
    PUBLIC_URL: config.publicUrl,
    STANDIN_URL: config.standinUrl ?? '',
    PORT: String(port),
    LOG_LEVEL: 'silent',
    NODE_ENV: '',
  });
  return { process: child.process, port };
}

/** Linux counts in hundredths of a second. */
function cpuMsOf(pid: number | undefined): number {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
