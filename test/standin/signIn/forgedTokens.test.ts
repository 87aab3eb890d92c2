import { createHmac, createPublicKey } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import {
  ask,
  askForToken,
  bearer,
  botToken,
  controlToken,
  ida,
  ssoResource,
  startSmallTenant,
  tenantId,
} from '#test/standin/smallTenant.ts';

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());

const statusAtGraph = async (token: string): Promise<number> =>
  (await ask(`${standin.graphOrigin}/v1.0/me`, { headers: bearer(token) })).status;
const now = (): number => Math.floor(Date.now() / 1000);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('the token that is right in everything is let in', async () => {
  expect(await statusAtGraph(await controlToken(standin, { as: ida.upn }))).toBe(200);
});

test.each([
  ['signed with a key nobody published', { key: 'foreign' }],
  ['signed by the connector', { key: 'connector' }],
  ['expired', { claims: { exp: now() - 5 } }],
  ['without an end', { claims: { exp: null } }],
  ['not valid yet', { claims: { nbf: now() + 600 } }],
  ['for another audience', { claims: { aud: 'https://api.botframework.com' } }],
  ['of another issuer', { claims: { iss: 'https://evil.example' } }],
  ['of another tenant', { claims: { tid: 'dddddddd-0000-4000-8000-000000000009' } }],
  ['without a tenant', { claims: { tid: null } }],
  ['of a person nobody knows', { claims: { oid: 'dddddddd-0000-4000-8000-000000000009' } }],
  ['with neither scope nor role', { claims: { scp: null } }],
])('a token %s is refused by Graph', async (_, request) => {
  expect(await statusAtGraph(await controlToken(standin, { as: ida.upn, ...request }))).toBe(401);
});

test.each(['none', 'HS256'])('a token that calls itself %s is refused by Graph', async (alg) => {
  const { body } = await ask(`${standin.graphOrigin}/${tenantId}/discovery/v2.0/keys`);
  const [jwk] = body['keys'] as JsonWebKey[];
  const [, claims] = (await controlToken(standin, { as: ida.upn })).split('.');
  const head = `${encoded({ alg, typ: 'JWT', kid: jwk?.['kid'] })}.${claims}`;
  const pem = createPublicKey({ key: jwk ?? {}, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const signature = alg === 'none' ? '' : createHmac('sha256', pem).update(head).digest('base64url');
  expect(await statusAtGraph(`${head}.${signature}`)).toBe(401);
});

test('a token whose claims were changed after signing is refused by Graph', async () => {
  const [head, claims = '', signature] = (await controlToken(standin, { as: ida.upn })).split('.');
  const wider = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), scp: 'Sites.FullControl.All' };
  expect(await statusAtGraph(`${head}.${encoded(wider)}.${signature}`)).toBe(401);
});

test('a token for the bot, or for the app itself, opens nothing at Graph', async () => {
  expect(await statusAtGraph(await botToken(standin))).toBe(401);
  const { body } = await askForToken(standin, {
    grant_type: 'password',
    username: ida.upn,
    password: 'x',
    scope: `openid ${ssoResource}/access_as_user`,
  });
  expect(await statusAtGraph(String(body['access_token']))).toBe(401);
});

test('a token outlives a restart on the same folder, and only there', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'standin-keys-'));
  const first = await startSmallTenant({ dataFolder });
  const token = await controlToken(first, { as: ida.upn });
  await first.stop();
  const second = await startSmallTenant({ dataFolder });
  const me = await ask(`${second.graphOrigin}/v1.0/me`, { headers: bearer(token) });
  await second.stop();
  rmSync(dataFolder, { recursive: true });
  expect(me.status).toBe(200);
  expect(await statusAtGraph(token)).toBe(401);
});
