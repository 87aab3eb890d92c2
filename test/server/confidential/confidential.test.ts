import { Writable } from 'node:stream';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { demoCompany } from '#demo/company.ts';
import { itemToTally, answersIn } from '#domain/listening/pulse.ts';
import { createLog } from '#server/log.ts';
import { type RunningServer, startServer } from '#server/startServer.ts';
import { standinBotToken } from '#server/botToken.ts';
import { jobGraphToken } from '#server/graphToken.ts';

import { appId, type ChatTenant, people, startChatTenant, tenantId } from '../chatTenant.ts';

const lines: string[] = [];
const log = createLog(
  'debug',
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  }),
);
/** Long enough that what is written can be told from what was said by the clock. */
const nightSeconds = 5;
let tenant: ChatTenant;
let server: RunningServer;

beforeAll(async () => {
  tenant = await startChatTenant();
  server = await startServer({
    config: { ...tenant.config, port: 0, nightSeconds },
    log,
    clock: { now: () => Date.now() },
    tabFolder: import.meta.dirname,
    token: standinBotToken({ standinUrl: tenant.standinUrl, tenantId, clientId: appId }),
    jobToken: jobGraphToken(tenant.config, {}),
  });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await tenant.stop();
});

async function tokenOf(upn: string, resource?: string): Promise<string> {
  const api = async (path: string, body?: object): Promise<unknown> =>
    (
      await fetch(`${tenant.teamsUrl}/api${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', 'x-standin-user': upn },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    ).json();
  const facts = (await api('/tenant')) as { app: { webApplicationInfo: { resource: string } } };
  const ask =
    resource === undefined
      ? { clientId: appId, scopes: [], resource: facts.app.webApplicationInfo.resource }
      : { clientId: appId, scopes: [resource] };
  return ((await api('/broker/token', ask)) as { access_token: string }).access_token;
}

const post = (token: string | undefined, body: unknown, at = server.port): Promise<Response> =>
  fetch(`http://127.0.0.1:${at}/api/confidential`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const pulse = { kind: 'pulse', teamKey: 'DAT', have: 2, help: 5 } as const;
const note = {
  kind: 'note',
  noteKind: 'PainPoint',
  title: 'The night shift has nobody to call',
  teamKey: 'DAT',
};

interface Row {
  readonly id: string;
  readonly createdDateTime: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly createdBy: unknown;
}

/** Everything SharePoint keeps of the list: rows with all their columns, and every version of each. */
async function everythingKept(): Promise<{ readonly rows: readonly Row[]; readonly text: string }> {
  const { graph } = tenant.listsFor(people.tove);
  const path = '/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Listening/items';
  const answer = await graph.call({ method: 'GET', path: `${path}?$expand=fields&$top=500` });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const rows = (answer.value as { value: Row[] }).value.filter(
    ({ fields }) =>
      !String(fields['ClientKey']).endsWith('DEMO') &&
      !/^SAID:[\d-]+:\d+$/u.test(String(fields['ClientKey'])),
  );
  const versions: unknown[] = [];
  for (const { id } of rows) {
    const kept = await graph.call({ method: 'GET', path: `${path}/${id}/versions?$expand=fields` });
    if (!kept.ok) throw new Error(JSON.stringify(kept.error));
    versions.push(kept.value);
  }
  return { rows, text: JSON.stringify([rows, versions]) };
}

const waitUntil = async (isDone: () => Promise<boolean>): Promise<void> => {
  await expect.poll(isDone, { timeout: 20_000, interval: 300 }).toBe(true);
};

test('[LI1] what five people answered and one wrote in confidence is kept without a person and without the time it was said', async () => {
  const speakers = demoCompany.users.filter(({ role }) => role === 'pm' || role === 'staff').slice(0, 6);
  const tokens = await Promise.all(speakers.map(({ upn }) => tokenOf(upn)));
  // Just after a night, so that all of it falls into one day and is written a while later.
  await waitUntil(async () => Date.now() % (nightSeconds * 1_000) < 900);
  const linesBefore = lines.length; // that the server began to listen may stand in the same second
  const saidAt: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const have = ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5;
    const answer = await post(token, { ...pulse, have });
    saidAt.push(Date.now());
    expect(answer.status).toBe(202);
  }
  expect((await post(tokens[0], note)).status).toBe(202);
  saidAt.push(Date.now());
  expect((await everythingKept()).rows).toEqual([]);

  await waitUntil(async () => (await everythingKept()).rows.length === 2);
  const { rows, text } = await everythingKept();
  const item = rows.find(({ fields }) => fields['Kind'] === 'Pulse')?.fields;
  expect(JSON.parse(String(item?.['Body']))).toEqual({
    month: expect.stringMatching(/^\d{4}-\d{2}$/u) as string,
    have: [2, 1, 1, 1, 1],
    help: [0, 0, 0, 0, 6],
  });

  // No person: neither in a column nor in a version nor in the log. SharePoint's own stamp says the app.
  for (const { id, upn, displayName } of speakers)
    for (const trace of [id, upn, displayName, displayName.split(' ')[0] ?? '']) {
      expect(text).not.toContain(trace);
      expect(lines.join('')).not.toContain(trace);
    }
  for (const { createdBy } of rows) expect(createdBy).toEqual({ user: { displayName: 'SharePoint App' } });

  // No time: whatever instant stands in a row, a version or the log, nothing was said in that second.
  const seconds = new Set(saidAt.map((at) => Math.floor(at / 1_000)));
  const kept = instantsIn(text);
  expect(kept.length).toBeGreaterThan(0);
  const inLog = lines
    .slice(linesBefore)
    .flatMap((line) => (JSON.parse(line) as { time?: number }).time ?? []);
  for (const instant of [...kept, ...inLog]) expect(seconds.has(Math.floor(instant / 1_000))).toBe(false);
  // All of one night bear the same stamp to within its own writing, and it is the night's, not the day's.
  for (const instant of kept) expect(instant % (nightSeconds * 1_000)).toBeLessThan(3_500);
  for (const { fields } of rows) {
    expect(String(fields['ClientKey'])).toMatch(
      /^(?:PULSE\|\d{4}-\d{2}\|DAT|SAID:\d{4}-\d{2}-\d{2}:?)[|:]?[0-9A-F]{18}$/u,
    );
    expect(fields['OpLog']).toBeUndefined();
    expect(fields['VoterIds']).toBeUndefined();
    expect(fields['MessageLink']).toBeUndefined();
  }
  // The calls to SharePoint were the app's own.
  expect(lines.filter((line) => line.includes('confidence'))).toEqual([]);
}, 60_000);

test('[LI1] four answers are nowhere: not in a row, a version or the log, however many nights pass; the fifth brings a row of five', async () => {
  const before = (await everythingKept()).rows.length;
  const speakers = demoCompany.users.filter(({ role }) => role === 'pm').slice(-5);
  const tokens = await Promise.all(speakers.map(({ upn }) => tokenOf(upn)));
  const other = await startServer({
    config: { ...tenant.config, port: 0, nightSeconds: 1 },
    log,
    clock: { now: () => Date.now() },
    tabFolder: import.meta.dirname,
    token: standinBotToken({ standinUrl: tenant.standinUrl, tenantId, clientId: appId }),
    jobToken: jobGraphToken(tenant.config, {}),
  });
  const answers = tokens.map((token) => () => post(token, { ...pulse, teamKey: 'WRK' }, other.port));
  for (const answer of answers.slice(0, 4)) expect((await answer()).status).toBe(202);
  await new Promise((resolve) => {
    setTimeout(resolve, 3_000);
  });
  expect((await everythingKept()).rows).toHaveLength(before);
  expect((await answers[4]?.())?.status).toBe(202);
  await waitUntil(async () => (await everythingKept()).rows.length === before + 1);
  await other.stop();
  const rows = (await everythingKept()).rows.filter(({ fields }) => fields['TeamKey'] === 'WRK');
  const tallies = rows.flatMap(
    ({ fields }) =>
      itemToTally({
        title: '',
        kind: 'Pulse',
        body: String(fields['Body']),
        teamKey: 'WRK',
        voterIds: [],
        theme: undefined,
        state: 'Heard',
        answer: undefined,
        messageLink: undefined,
      }) ?? [],
  );
  expect(tallies.map(answersIn)).toEqual([5]);
}, 60_000);

test('one person is counted once a month, and told so', async () => {
  const token = await tokenOf(people.petra);
  expect((await post(token, { ...pulse, teamKey: 'PLA' })).status).toBe(202);
  expect((await post(token, { ...pulse, teamKey: 'NET' })).status).toBe(409);
});

test('only who is signed in to this tenant is heard: no token, another audience, the connector’s, a broken or an app’s own are refused', async () => {
  const good = await tokenOf(people.ida);
  const graph = await tokenOf(people.ida, 'User.Read');
  const { access_token: connector } = (await tenant.control('/token', { key: 'connector' })) as {
    access_token: string;
  };
  const foreign = (await tenant.control('/token', { as: people.ida, key: 'foreign' })) as {
    access_token: string;
  };
  const [head = '', body = ''] = good.split('.');
  const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${body}.`;
  const app = await standinBotToken({ standinUrl: tenant.standinUrl, tenantId, clientId: appId })(
    'https://graph.microsoft.com/.default',
  );
  const tokens = [
    undefined,
    '',
    'x',
    graph,
    connector,
    foreign.access_token,
    `${head}.${body}.AAAA`,
    unsigned,
    app,
  ];
  for (const token of tokens) expect((await post(token, note)).status).toBe(401);
  expect((await post(good, note)).status).toBe(202);
});

test('what could say more than it asks for is refused, not dropped', async () => {
  const token = await tokenOf(people.tove);
  for (const body of [
    { ...note, messageLink: 'https://teams.microsoft.com/l/message/x/1' },
    { ...note, by: 'Jonas' },
    { ...note, title: '' },
    { ...note, title: 'x'.repeat(256) },
    { ...note, noteKind: 'Pulse' },
    { ...note, teamKey: 'NOSUCH' },
    { ...pulse, have: 6 },
    { ...pulse, teamKey: undefined },
    '{"kind":',
    'x'.repeat(20_000),
  ])
    expect((await post(token, body)).status).toBe(400);
  // Ten at once are many for one person; then it is one a minute.
  expect((await post(token, note)).status).toBe(429);
});

/** Milliseconds of every ISO instant in a text. */
function instantsIn(text: string): number[] {
  return Array.from(text.matchAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/gu), ([instant]) =>
    Date.parse(instant),
  );
}
