import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connectorGuard, serviceUrlRule } from '#server/guard.ts';

// Keys of our own making, for what the stand-in never publishes: a key without Teams' endorsement.
const appId = '5c0ffee5-0000-4000-8000-0000000000aa';
const tenantId = '7a1b2c3d-0000-4000-8000-00000000000a';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const [teams, webchat] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
const pss = await generateKeyPair('PS256');
let server: Server;
let url: string;

beforeAll(async () => {
  const keys = [
    { ...(await exportJWK(teams.publicKey)), kid: 'teams', use: 'sig', endorsements: ['msteams', 'webchat'] },
    { ...(await exportJWK(webchat.publicKey)), kid: 'webchat', use: 'sig', endorsements: ['webchat'] },
    { ...(await exportJWK(pss.publicKey)), kid: 'pss', use: 'sig', endorsements: ['msteams'] },
  ];
  const web = express();
  web.get('/keys', (_request, response) => void response.json({ keys }));
  server = createServer(web).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const guard = connectorGuard({
    appId,
    tenantId,
    issuer: 'https://api.botframework.com',
    keysUrl: `${url}/keys`,
    isServiceUrlAllowed: serviceUrlRule(['smba.trafficmanager.net'], undefined),
    onRefused: () => undefined,
  });
  web.post('/api/messages', guard.checkToken, express.json(), guard.checkActivity, (_request, response) => {
    response.json({ heard: true });
  });
  web.post('/unread', guard.checkActivity, (_request, response) => void response.json({ heard: true }));
});
afterAll(() => server.close());

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

function sign(kid: string, key: Key, claims: object = {}, alg = 'RS256'): Promise<string> {
  return new SignJWT({ serviceurl: serviceUrl, ...claims })
    .setProtectedHeader({ alg, kid })
    .setIssuer('https://api.botframework.com')
    .setAudience(appId)
    .setExpirationTime('10m')
    .sign(key);
}

async function send(token: string, change: object = {}, path = '/api/messages'): Promise<number> {
  const activity = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl,
    conversation: { tenantId },
    ...change,
  };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(activity) })).status;
}

test('a key endorsed for Teams is believed', async () => {
  expect(await send(await sign('teams', teams.privateKey))).toBe(200);
});

test('a key that is endorsed for another channel only is not', async () => {
  expect(await send(await sign('webchat', webchat.privateKey))).toBe(401);
});

test('a key named by another key’s id is not', async () => {
  expect(await send(await sign('teams', webchat.privateKey))).toBe(401);
});

test('any algorithm but RS256 is not, also with a published key', async () => {
  expect(await send(await sign('pss', pss.privateKey, {}, 'PS256'))).toBe(401);
});

test('the skew of clocks is five minutes, and no more', async () => {
  expect(await send(await signedUntil(4))).toBe(200);
  expect(await send(await signedUntil(6))).toBe(401);
});

function signedUntil(minutesAgo: number): Promise<string> {
  return new SignJWT({ serviceurl: serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: 'teams' })
    .setIssuer('https://api.botframework.com')
    .setAudience(appId)
    .setExpirationTime(Math.floor(Date.now() / 1000) - minutesAgo * 60)
    .sign(teams.privateKey);
}

// The SDK behind the guard would refuse these too; here the guard stands alone.
test.each<{ what: string; issuer?: string; audience?: string }>([
  { what: 'another issuer', issuer: 'https://login.microsoftonline.com/7a1b2c3d/v2.0' },
  { what: 'another audience', audience: '11111111-0000-4000-8000-0000000000aa' },
  { what: 'our app as a resource', audience: `api://${appId}` },
])(
  'a token with $what is not believed',
  async ({ issuer = 'https://api.botframework.com', audience = appId }) => {
    const token = await new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'teams' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('10m')
      .sign(teams.privateKey);
    expect(await send(token)).toBe(401);
  },
);

test('a token for one address of Teams is not good for another', async () => {
  const token = await sign('teams', teams.privateKey);
  expect(await send(token, { serviceUrl: 'https://smba.trafficmanager.net/amer/' })).toBe(401);
  expect(await send(token, { serviceUrl: undefined })).toBe(401);
});

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.evil.example/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://user@smba.trafficmanager.net/emea/',
  'https://evil.example/smba.trafficmanager.net/',
  'not a link',
])('a signed serviceUrl is refused when it is %s', async (elsewhere) => {
  const token = await sign('teams', teams.privateKey, { serviceurl: elsewhere });
  expect(await send(token, { serviceUrl: elsewhere })).toBe(401);
});

test('the two checks hold together: a body alone is nothing', async () => {
  expect(await send('x.y.z', {}, '/unread')).toBe(401);
});

test('only an anonymous unfurl may come without a tenant', async () => {
  const token = await sign('teams', teams.privateKey);
  const none = { type: 'invoke', conversation: {} };
  expect(await send(token, { ...none, name: 'composeExtension/anonymousQueryLink' })).toBe(200);
  expect(await send(token, { ...none, name: 'composeExtension/queryLink' })).toBe(401);
});
