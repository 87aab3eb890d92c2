import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import { appId, as, ask, ida, ssoResource, startSmallTenant, tenantId } from '#test/standin/smallTenant.ts';
import type { Answer } from '#test/standin/smallTenant.ts';

const scopes = ['https://graph.microsoft.com/Sites.Selected', 'https://graph.microsoft.com/User.Read'];

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());

const askBroker = (body: Record<string, unknown>): Promise<Answer> =>
  ask(`${standin.teamsOrigin}/api/broker/token`, {
    method: 'POST',
    headers: as(ida),
    body: { clientId: appId, scopes, ...body },
  });
const setConsent = (granted: boolean): Promise<Answer> =>
  ask(`${standin.teamsOrigin}/api/broker/consent`, { method: 'POST', headers: as(ida), body: { granted } });

test('the broker gives the app a token of the person at the window', async () => {
  const { status, body } = await askBroker({});
  expect(status).toBe(200);
  expect(body['account']).toEqual({ oid: ida.id, tid: tenantId, upn: ida.upn, name: ida.displayName });
  expect(body['scope']).toBe(scopes.join(' '));
  expect(decodeJwt(String(body['access_token']))).toMatchObject({
    oid: ida.id,
    scp: 'Sites.Selected User.Read',
  });
  expect(decodeJwt(String(body['id_token'])).aud).toBe(appId);
});

test("with the app's own resource it gives the single sign-on token of the bot", async () => {
  const { body } = await askBroker({ scopes: [], resource: ssoResource });
  expect(decodeJwt(String(body['access_token']))).toMatchObject({ aud: ssoResource, scp: 'access_as_user' });
});

test.each([
  ['another client', { clientId: 'ffffffff' }, 'unauthorized_client'],
  ['a scope the app does not have', { scopes: ['https://graph.microsoft.com/Mail.Read'] }, 'invalid_scope'],
  ['an unknown resource', { resource: 'api://other' }, 'invalid_scope'],
])('%s is refused', async (_, change, error) => {
  const answer = await askBroker(change);
  expect(answer.status).toBe(400);
  expect(answer.body['error']).toBe(error);
});

test('consent taken back is asked for again, and can be given again', async () => {
  await setConsent(false);
  const refused = await askBroker({});
  expect(refused.status).toBe(400);
  expect(refused.body['suberror']).toBe('consent_required');
  await setConsent(true);
  expect((await askBroker({})).status).toBe(200);
});

test('nobody gets a token without being signed in to Teams', async () => {
  const answer = await ask(`${standin.teamsOrigin}/api/broker/token`, {
    method: 'POST',
    body: { clientId: appId, scopes },
  });
  expect(answer.status).toBe(401);
});
