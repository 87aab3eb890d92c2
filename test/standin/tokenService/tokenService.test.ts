import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import {
  appId,
  as,
  ask,
  bearer,
  botToken,
  controlToken,
  ida,
  jonas,
  ssoResource,
  startSmallTenant,
} from '#test/standin/smallTenant.ts';
import type { Answer } from '#test/standin/smallTenant.ts';

let standin: Standin;
let token: string;
beforeAll(async () => {
  standin = await startSmallTenant();
  token = await botToken(standin);
});
afterAll(() => standin.stop());

interface Person {
  readonly id: string;
  readonly upn: string;
}

const query = (user: Person, connectionName = 'graph'): string =>
  new URLSearchParams({ userId: `29:${user.id}`, connectionName, channelId: 'msteams' }).toString();
const getToken = (user: Person, by = token, connectionName?: string): Promise<Answer> =>
  ask(`${standin.graphOrigin}/api/usertoken/GetToken?${query(user, connectionName)}`, {
    headers: bearer(by),
  });
const exchange = (user: Person, offered: string, by = token): Promise<Answer> =>
  ask(`${standin.graphOrigin}/api/usertoken/exchange?${query(user)}`, {
    method: 'POST',
    headers: bearer(by),
    body: { token: offered },
  });
const singleSignOn = async (user: Person): Promise<string> => {
  const { body } = await ask(`${standin.teamsOrigin}/api/broker/token`, {
    method: 'POST',
    headers: as(user),
    body: { clientId: appId, scopes: [], resource: ssoResource },
  });
  return String(body['access_token']);
};

test("a person's sign-in is exchanged for their Graph token, and kept", async () => {
  expect((await getToken(ida)).status).toBe(404);
  const { status, body } = await exchange(ida, await singleSignOn(ida));
  expect(status).toBe(200);
  expect(decodeJwt(String(body['token']))).toMatchObject({
    aud: 'https://graph.microsoft.com',
    oid: ida.id,
    scp: 'Sites.Selected User.Read',
  });
  expect((await getToken(ida)).status).toBe(200);
  expect((await getToken(ida, token, 'other')).status).toBe(404);
});

test('it is exchanged for that person only', async () => {
  expect((await exchange(jonas, await singleSignOn(ida))).status).toBe(400);
  expect((await getToken(jonas)).status).toBe(404);
});

test.each([
  ['a Graph token', { claims: {} }],
  [
    'a token signed with a foreign key',
    { key: 'foreign', claims: { aud: ssoResource, scp: 'access_as_user' } },
  ],
  ['an expired token', { claims: { aud: ssoResource, scp: 'access_as_user', exp: 1_000_000_000 } }],
  ['a token with another scope', { claims: { aud: ssoResource, scp: 'User.Read' } }],
])('%s is not exchanged', async (_, request) => {
  const offered = await controlToken(standin, { as: jonas.upn, ...request });
  expect((await exchange(jonas, offered)).status).toBe(400);
});

test('only the bot may ask', async () => {
  const person = await controlToken(standin, {
    as: ida.upn,
    claims: { aud: 'https://api.botframework.com' },
  });
  expect((await getToken(ida, person)).status).toBe(401);
  expect((await exchange(ida, await singleSignOn(ida), person)).status).toBe(401);
});

test('without consent there is neither an exchange nor a kept token', async () => {
  const offered = await singleSignOn(ida);
  await exchange(ida, offered);
  const url = `${standin.teamsOrigin}/api/broker/consent`;
  await ask(url, { method: 'POST', headers: as(ida), body: { granted: false } });
  expect((await exchange(ida, offered)).status).toBe(412);
  expect((await getToken(ida)).status).toBe(404);
  await ask(url, { method: 'POST', headers: as(ida), body: { granted: true } });
});

test('signing out forgets the person', async () => {
  await exchange(ida, await singleSignOn(ida));
  await ask(`${standin.graphOrigin}/api/usertoken/SignOut?${query(ida)}`, {
    method: 'DELETE',
    headers: bearer(token),
  });
  expect((await getToken(ida)).status).toBe(404);
});

test('a sign-in link comes with what single sign-on needs', async () => {
  const state = Buffer.from(JSON.stringify({ connectionName: 'graph' })).toString('base64');
  const url = `${standin.graphOrigin}/api/botsignin/GetSignInResource?state=${encodeURIComponent(state)}`;
  const { body } = await ask(url, { headers: bearer(token) });
  expect(body['tokenExchangeResource']).toMatchObject({ uri: ssoResource });
  expect(String(body['signInLink'])).toMatch(new RegExp(`^${standin.graphOrigin}/`, 'u'));
});

test('a sign-in link followed to its end gives a code that works once, and for that person only', async () => {
  const { body } = await ask(`${standin.teamsOrigin}/api/broker/signIn`, {
    method: 'POST',
    headers: as(jonas),
  });
  const withCode = (user: Person): Promise<Answer> =>
    ask(`${standin.graphOrigin}/api/usertoken/GetToken?${query(user)}&code=${String(body['state'])}`, {
      headers: bearer(token),
    });
  expect((await withCode(ida)).status).toBe(404);
  expect((await getToken(jonas)).status).toBe(404);
  expect((await withCode(jonas)).status).toBe(200);
  expect((await getToken(jonas)).status).toBe(200);
});

test('the page of a sign-in link gives the same code', async () => {
  const url = `${standin.graphOrigin}/api/oauth/signin?signin=1`;
  expect(await (await fetch(url)).text()).toContain(jonas.upn);
  const signedIn = await fetch(url, { method: 'POST', body: new URLSearchParams({ userId: jonas.id }) });
  expect(await signedIn.text()).toMatch(/<b>\d{6}<\/b>/u);
});
