import { request } from 'node:http';
import { decodeJwt } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import {
  appId,
  ask,
  bearer,
  controlToken,
  ida,
  jonas,
  olga,
  sitePath,
  startSmallTenant,
  tenantId,
} from '#test/standin/smallTenant.ts';
import type { Answer } from '#test/standin/smallTenant.ts';

let standin: Standin;
let idasToken: string;
beforeAll(async () => {
  standin = await startSmallTenant();
  idasToken = await controlToken(standin, { as: ida.upn });
  const admin = await controlToken(standin, { as: olga.upn, claims: { scp: 'Sites.Manage.All' } });
  const list = {
    displayName: 'Things',
    columns: [{ name: 'Colour', text: {} }],
    list: { template: 'genericList' },
  };
  await graph('POST', `${sitePath}/lists`, list, admin);
});
afterEach(() => control('POST', 'reset'));
afterAll(() => standin.stop());

const control = (method: string, name: string, body?: unknown): Promise<Answer> =>
  ask(`${standin.graphOrigin}/__control/${name}`, { method, body });
const graph = (method: string, path: string, body?: unknown, token = idasToken): Promise<Answer> =>
  ask(`${standin.graphOrigin}${path}`, { method, body, headers: bearer(token) });
const items = `${sitePath}/lists/Things/items`;
const addItem = (): Promise<Answer> => graph('POST', items, { fields: { Title: 'One' } });
const countItems = async (): Promise<number> =>
  ((await graph('GET', items)).body['value'] as unknown[]).length;

test('the state has the shapes that outside checks rely on', async () => {
  const { body } = await control('GET', 'state');
  expect(body).toMatchObject({
    tenantId,
    appId,
    botId: appId,
    serviceUrl: `${standin.graphOrigin}/connector/`,
  });
  expect(body['users']).toContainEqual({ id: ida.id, upn: ida.upn, displayName: 'Ida Test', role: 'pm' });
  expect(body['sites']).toMatchObject([
    { webUrl: 'https://contoso.sharepoint.com/sites/pmo' },
    { webUrl: 'https://contoso.sharepoint.com/sites/pmo-people' },
  ]);
  const [list] = body['lists'] as Record<string, unknown>[];
  expect(list).toMatchObject({ displayName: 'Things', items: 0 });
  expect(list?.['siteId']).toBe((body['sites'] as { id: string }[])[0]?.id);
});

test('every Graph call is written down, until the record is cleared', async () => {
  await graph('GET', `${items}?$top=1`);
  const { body } = await control('GET', 'calls');
  const calls = body as unknown as Record<string, unknown>[];
  expect(calls.at(-1)).toMatchObject({ method: 'GET', status: 200, upn: ida.upn, resourceUnits: 2 });
  expect(calls.at(-1)?.['url']).toContain('/lists/Things/items?$top=1');
  expect((await control('DELETE', 'calls')).status).toBe(204);
  expect((await control('GET', 'calls')).body).toEqual([]);
});

test.each([
  ['429:7', 429],
  ['500', 500],
  ['502', 502],
  ['503', 503],
  ['504', 504],
  ['412', 412],
])('the fault %s is answered, changes nothing and is written down', async (fault, status) => {
  const before = await countItems();
  await control('POST', 'faults', { seed: 1, rules: [{ match: { method: 'POST' }, rate: 1, fault }] });
  expect((await addItem()).status).toBe(status);
  expect(await countItems()).toBe(before);
  const { body } = await control('GET', 'calls');
  expect(body).toContainEqual(expect.objectContaining({ method: 'POST', status, fault }));
});

test('applyThenDrop makes the change and cuts the connection', async () => {
  const before = await countItems();
  const rule = { match: { method: 'POST', path: 'Things/items' }, rate: 1, fault: 'applyThenDrop' };
  await control('POST', 'faults', { seed: 1, rules: [rule] });
  await expect(addItem()).rejects.toThrow('fetch failed');
  expect(await countItems()).toBe(before + 1);
});

const withFault = async (fault: string, path = 'Things/items'): Promise<void> => {
  await control('POST', 'faults', { seed: 1, rules: [{ match: { path }, rate: 1, fault }] });
};

test('dropBefore cuts the connection, and nothing was done', async () => {
  const before = await countItems();
  await withFault('dropBefore');
  await expect(addItem()).rejects.toThrow('fetch failed');
  await control('POST', 'reset');
  expect(await countItems()).toBe(before);
});

test('resetMidBody sends a good status and half of the answer, then cuts', async () => {
  const before = await countItems();
  await withFault('resetMidBody');
  const headers = { ...bearer(idasToken), 'content-type': 'application/json' };
  const body = JSON.stringify({ fields: { Title: 'One' } });
  const response = await fetch(`${standin.graphOrigin}${items}`, { method: 'POST', headers, body });
  expect(response.status).toBe(201);
  await expect(response.text()).rejects.toThrow('terminated');
  await control('POST', 'reset');
  expect(await countItems()).toBe(before + 1);
});

test('truncate sends half of the answer as if it were the whole', async () => {
  await withFault('truncate');
  const response = await fetch(`${standin.graphOrigin}${items}`, { headers: bearer(idasToken) });
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow('JSON');
});

test('partialBatch meets batches only, duplicateDelta delta only: other calls are not said to have', async () => {
  await withFault('partialBatch', '');
  await countItems();
  await withFault('duplicateDelta', '');
  await countItems();
  const { body } = await control('GET', 'calls');
  expect((body as unknown as { fault?: string }[]).filter(({ fault }) => fault !== undefined)).toEqual([]);
});

test('switches are told, turned one by one, refused when unknown, and reset', async () => {
  const usual = (await control('GET', 'switches')).body;
  expect(usual).toMatchObject({ patchFields: 'answered', uniqueViolation: '400' });
  const turned = await control('POST', 'switches', { patchFields: 'refused' });
  expect(turned.body).toEqual({ ...usual, patchFields: 'refused' });
  await addItem();
  const [item] = (await graph('GET', items)).body['value'] as { id: string }[];
  const patch = () => graph('PATCH', `${items}/${item?.id}/fields`, { Title: 'x' });
  expect((await patch()).status).toBe(400);
  expect((await control('POST', 'switches', { patchFields: 'maybe' })).status).toBe(400);
  expect((await control('POST', 'switches', { noSuchSwitch: 'on' })).status).toBe(400);
  await control('POST', 'reset');
  expect((await control('GET', 'switches')).body).toEqual(usual);
  expect((await patch()).status).toBe(200);
});

const play = async (seed: number): Promise<string> => {
  await control('POST', 'faults', { seed, rules: [{ match: { path: '/me$' }, rate: 0.5, fault: '503' }] });
  let played = '';
  for (let call = 0; call < 24; call += 1)
    played += (await graph('GET', '/v1.0/me')).status === 503 ? 'x' : '.';
  return played;
};

test('the same seed plays the same faults', async () => {
  const first = await play(7);
  expect(await play(7)).toBe(first);
  expect(await play(8)).not.toBe(first);
  expect(first).toContain('x');
  expect(first).toContain('.');
});

test('a fault that does not exist is refused by name', async () => {
  const { status, body } = await control('POST', 'faults', { rules: [{ rate: 1, fault: 'truncated' }] });
  expect([status, body['error']]).toEqual([400, 'There is no fault "truncated".']);
});

test('the clock moves Created and Modified, and no token', async () => {
  await control('POST', 'clock', { offsetMs: -30 * 24 * 3_600_000 });
  const { body } = await addItem();
  const agoMs = Date.now() - Date.parse(String(body['createdDateTime']));
  expect(Math.round(agoMs / (24 * 3_600_000))).toBe(30);
  const { exp = 0 } = decodeJwt(await controlToken(standin, { as: ida.upn }));
  expect(exp * 1000).toBeGreaterThan(Date.now());
});

test('rights can be narrowed to a list', async () => {
  await control('POST', 'acl', { list: 'Things', user: jonas.upn, role: 'read' });
  const token = await controlToken(standin, { as: jonas.upn });
  expect((await graph('GET', items, undefined, token)).status).toBe(200);
  expect((await graph('POST', items, { fields: { Title: 'x' } }, token)).status).toBe(403);
  expect((await control('POST', 'acl', { list: 'Nothing', user: jonas.upn, role: 'read' })).status).toBe(404);
  expect((await control('POST', 'acl', { list: 'Things', user: jonas.upn, role: 'owner' })).status).toBe(400);
});

test('a token takes claims over, leaves out what is null, and widens with scp', async () => {
  const claims = decodeJwt(
    await controlToken(standin, { as: ida.upn, claims: { name: null, extra: 'yes' } }),
  );
  expect(claims).toMatchObject({ extra: 'yes', scp: 'Sites.Selected User.Read', oid: ida.id });
  expect(claims).not.toHaveProperty('name');
  const connector = decodeJwt(
    await controlToken(standin, { key: 'connector', claims: { serviceurl: null } }),
  );
  expect(connector).toMatchObject({ iss: 'https://api.botframework.com', aud: appId });
  expect(connector).not.toHaveProperty('serviceurl');
  expect((await control('POST', 'token', { as: 'nobody@contoso.example' })).status).toBe(404);
});

test('a meter throttles when its minute is used up, and only when it is set', async () => {
  await control('POST', 'meter', { unitsPerMinute: 3 });
  await countItems();
  await countItems();
  expect((await graph('GET', items)).status).toBe(429);
  await control('POST', 'meter', { unitsPerMinute: null });
  expect((await graph('GET', items)).status).toBe(200);
});

test.each([
  ['a name that was pointed at this computer', { host: 'evil.example' }],
  ["the app's own page", { origin: 'http://localhost:9' }],
])('the controls do not answer %s', async (_, headers) => {
  const status = await new Promise((resolve, reject) => {
    const url = `${standin.graphOrigin}/__control/state`;
    request(url, { headers }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('reset leaves the lists and takes everything else back', async () => {
  await control('POST', 'faults', { seed: 1, rules: [{ rate: 1, fault: '500' }] });
  await control('POST', 'clock', { offsetMs: 86_400_000 });
  await control('POST', 'reset');
  const { status, body } = await addItem();
  expect(status).toBe(201);
  expect(Date.parse(String(body['createdDateTime']))).toBeLessThan(Date.now() + 1000);
});

test('the toolbar of the Teams window may use the controls, and no other page', async () => {
  const preflight = async (origin: string): Promise<string | null> => {
    const headers = { origin, 'access-control-request-method': 'POST' };
    const answer = await fetch(`${standin.graphOrigin}/__control/faults`, { method: 'OPTIONS', headers });
    return answer.headers.get('access-control-allow-origin');
  };
  expect(await preflight(standin.teamsOrigin)).toBe(standin.teamsOrigin);
  expect(await preflight('http://localhost:9')).toBeNull();
});
