import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import type { Standin } from '#standin/startStandin.ts';
import {
  type Answer,
  appId,
  ask,
  bearer,
  ida,
  olga,
  sitePath,
  startSmallTenant,
  tenantId,
} from '#test/standin/smallTenant.ts';

const graphCommandLine = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
const wide = 'https://graph.microsoft.com/Sites.Manage.All User.Read openid';
const grant = 'urn:ietf:params:oauth:grant-type:device_code';

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());
afterEach(() => vi.useRealTimers());

async function post(endpoint: string, form: Record<string, string>, tenant = tenantId): Promise<Answer> {
  const body = new URLSearchParams({ client_id: graphCommandLine, ...form });
  const answer = await fetch(`${standin.graphOrigin}/${tenant}/oauth2/v2.0/${endpoint}`, {
    method: 'POST',
    body,
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

async function typeCode(code: unknown, userId: string, answer: 'accept' | 'decline'): Promise<number> {
  const body = new URLSearchParams({ code: String(code), userId, answer });
  return (await fetch(`${standin.graphOrigin}/devicelogin`, { method: 'POST', body })).status;
}

const poll = (code: unknown) => post('token', { grant_type: grant, device_code: String(code) });

test('the code says where to type it and how long it lives', async () => {
  const { status, body } = await post('devicecode', { scope: wide }, 'organizations');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    verification_uri: `${standin.graphOrigin}/devicelogin`,
    expires_in: 900,
    interval: 1,
  });
  expect(body['message']).toContain(String(body['user_code']));
  const page = await fetch(String(body['verification_uri']));
  expect(await page.text()).toContain(olga.upn);
});

test('who types the code gets the program a token of theirs, with the scopes it asked for, once', async () => {
  const { body } = await post('devicecode', { scope: wide });
  const pending = await poll(body['device_code']);
  expect([pending.status, pending.body['error']]).toEqual([400, 'authorization_pending']);
  expect(await typeCode(String(body['user_code']).toLowerCase(), olga.id, 'accept')).toBe(200);

  const got = await poll(body['device_code']);
  expect(got).toMatchObject({
    status: 200,
    body: { scope: 'https://graph.microsoft.com/Sites.Manage.All https://graph.microsoft.com/User.Read' },
  });
  const me = await ask(`${standin.graphOrigin}/v1.0/me`, { headers: bearer(got.body['access_token']) });
  expect(me.body['userPrincipalName']).toBe(olga.upn);
  const list = { method: 'POST', headers: bearer(got.body['access_token']), body: { displayName: 'Made' } };
  expect((await ask(`${standin.graphOrigin}${sitePath}/lists`, list)).status).toBe(201);

  expect((await poll(body['device_code'])).body['error']).toBe('bad_verification_code');
});

test('a token of theirs is worth no more than they are', async () => {
  const { body } = await post('devicecode', { scope: wide });
  await typeCode(body['user_code'], ida.id, 'accept');
  const got = await poll(body['device_code']);
  const list = { method: 'POST', headers: bearer(got.body['access_token']), body: { displayName: 'More' } };
  expect((await ask(`${standin.graphOrigin}${sitePath}/lists`, list)).status).toBe(403);
});

test('who cancels is believed', async () => {
  const { body } = await post('devicecode', { scope: wide });
  await typeCode(body['user_code'], olga.id, 'decline');
  expect((await poll(body['device_code'])).body['error']).toBe('authorization_declined');
});

test('a code lives a quarter of an hour', async () => {
  const { body } = await post('devicecode', { scope: wide });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 901_000 });
  expect((await poll(body['device_code'])).body['error']).toBe('expired_token');
});

test('another program cannot fetch the token', async () => {
  const { body } = await post('devicecode', { scope: wide });
  await typeCode(body['user_code'], olga.id, 'accept');
  const form = { grant_type: grant, device_code: String(body['device_code']), client_id: appId };
  expect((await post('token', form)).body['error']).toBe('bad_verification_code');
});

test('a code nobody was given opens nothing', async () => {
  expect(await typeCode('NOTACODE', olga.id, 'accept')).toBe(400);
});

test.each([
  ['no scope', { scope: '' }, tenantId, 900_144],
  ['the app people use', { scope: wide, client_id: appId }, tenantId, 7_000_218],
  ['a client nobody knows', { scope: wide, client_id: 'ffffffff' }, tenantId, 700_016],
  ['a scope there is not', { scope: 'Sites.Everything' }, tenantId, 70_011],
  ['another tenant', { scope: wide }, 'fabrikam.example', 90_002],
])('%s is refused in the words of Entra', async (_, form, tenant, code) => {
  const answer = await post('devicecode', form, tenant);
  expect(answer).toMatchObject({ status: 400, body: { error_codes: [code] } });
});
