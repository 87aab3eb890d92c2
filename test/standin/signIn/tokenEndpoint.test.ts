import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import { ask, askForToken, bearer, ida, startSmallTenant, tenantId } from '#test/standin/smallTenant.ts';

const graphScope = 'https://graph.microsoft.com/.default';
const byPassword = { grant_type: 'password', username: ida.upn, password: 'x', scope: graphScope };
const bySecret = { grant_type: 'client_credentials', client_secret: 'x', scope: graphScope };

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());

test('a person signs in and Graph knows them', async () => {
  const { status, body } = await askForToken(standin, byPassword);
  expect(status).toBe(200);
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
  const me = await ask(`${standin.graphOrigin}/v1.0/me`, { headers: bearer(body['access_token']) });
  expect(me.body['userPrincipalName']).toBe(ida.upn);
});

test('the token verifies with the published keys and says what Entra says', async () => {
  const { body } = await askForToken(standin, byPassword);
  const keys = createRemoteJWKSet(new URL(`${standin.graphOrigin}/${tenantId}/discovery/v2.0/keys`));
  const { payload } = await jwtVerify(String(body['access_token']), keys, { algorithms: ['RS256'] });
  expect(payload).toMatchObject({
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    aud: 'https://graph.microsoft.com',
    tid: tenantId,
    oid: ida.id,
    scp: 'Sites.Selected User.Read',
  });
  expect(Number(payload.exp) - Number(payload.iat)).toBe(3600);
});

test('the app on its own gets roles and no person', async () => {
  const { body } = await askForToken(standin, bySecret);
  const [, claims = ''] = String(body['access_token']).split('.');
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  expect(read['roles']).toEqual(['Lists.SelectedOperations.Selected']);
  expect(read).not.toHaveProperty('scp');
  expect(read).not.toHaveProperty('upn');
});

test.each([
  ['no client', { ...byPassword, client_id: '' }, 400, 'invalid_request', 900_144],
  ['another client', { ...byPassword, client_id: 'ffffffff' }, 401, 'unauthorized_client', 700_016],
  ['a person nobody knows', { ...byPassword, username: 'eve@contoso.example' }, 400, 'invalid_grant', 50_034],
  ['no password', { ...byPassword, password: '' }, 400, 'invalid_request', 900_144],
  ['a scope the app does not have', { ...byPassword, scope: 'Mail.Read' }, 400, 'invalid_scope', 70_011],
  ['no secret', { ...bySecret, client_secret: '' }, 400, 'invalid_request', 7_000_216],
  ['an app scope without .default', { ...bySecret, scope: 'User.Read' }, 400, 'invalid_scope', 1_002_012],
  ['an unknown resource', { ...bySecret, scope: 'https://x/.default' }, 400, 'invalid_resource', 500_011],
  ['another grant', { ...bySecret, grant_type: 'refresh_token' }, 400, 'unsupported_grant_type', 70_003],
])('%s is refused in the words of Entra', async (_, form, status, error, code) => {
  const answer = await askForToken(standin, form);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ error, error_codes: [code] });
  expect(answer.body['error_description']).toContain(`AADSTS${code}: `);
  expect(answer.body['correlation_id']).toMatch(/^[\da-f-]{36}$/u);
  expect(answer.body).not.toHaveProperty('access_token');
});
