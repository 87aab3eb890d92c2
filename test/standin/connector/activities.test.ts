import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import {
  appId,
  as,
  ask,
  channelId,
  ida,
  noor,
  startSmallTenant,
  startTestBot,
  tenantId,
} from '#test/standin/smallTenant.ts';
import type { Answer, TestBot } from '#test/standin/smallTenant.ts';

let bot: TestBot;
let standin: Standin;
let answer: { body: unknown; afterMs?: number };
beforeAll(async () => {
  bot = await startTestBot(() => answer);
  standin = await startSmallTenant({ appOrigin: bot.origin });
});
beforeEach(() => {
  answer = { body: { composeExtension: { type: 'message', text: 'hello' } } };
});
afterAll(async () => {
  bot.close();
  await standin.stop();
});

const search = { conversationId: channelId, name: 'composeExtension/query', value: { commandId: 'search' } };
const invoke = (body: Record<string, unknown>, user: { upn: string } = ida): Promise<Answer> =>
  ask(`${standin.teamsOrigin}/api/invoke`, { method: 'POST', headers: as(user), body });

const sayHelp = (conversationId: string): Promise<Answer> =>
  ask(`${standin.teamsOrigin}/api/activity`, {
    method: 'POST',
    headers: as(ida),
    body: { conversationId, type: 'message', text: 'help' },
  });

test('a bot can check an activity with the published, endorsed keys', async () => {
  const { body } = await invoke(search);
  expect(body).toEqual({ status: 200, body: answer.body });
  const heard = bot.heard.at(-1);
  const published = await ask(`${standin.graphOrigin}/v1/.well-known/openidconfiguration`);
  const keys = createRemoteJWKSet(new URL(String(published.body['jwks_uri'])));
  const token = heard?.authorization.replace('Bearer ', '') ?? '';
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer: 'https://api.botframework.com',
    audience: appId,
    algorithms: ['RS256'],
  });
  expect(payload['serviceurl']).toBe(`${standin.graphOrigin}/connector/`);
  expect(heard?.activity['serviceUrl']).toBe(payload['serviceurl']);
  const key = keys.jwks()?.keys.find(({ kid }) => kid === protectedHeader.kid);
  expect(key).toMatchObject({ endorsements: ['msteams'] });
});

test('an activity says who, where and in which team, as Teams does', async () => {
  await invoke({ ...search, replyToId: '42' });
  expect(bot.heard.at(-1)?.activity).toMatchObject({
    type: 'invoke',
    name: 'composeExtension/query',
    channelId: 'msteams',
    from: { id: `29:${ida.id}`, aadObjectId: ida.id, name: ida.displayName },
    recipient: { id: `28:${appId}` },
    conversation: { id: channelId, conversationType: 'channel', tenantId, isGroup: true },
    channelData: { tenant: { id: tenantId }, channel: { id: channelId }, team: { name: 'Network' } },
    replyToId: '42',
    value: { commandId: 'search' },
  });
});

test('a link anybody may unfurl comes without person or place', async () => {
  await invoke({
    ...search,
    name: 'composeExtension/anonymousQueryLink',
    value: { url: 'https://x.example' },
  });
  expect(JSON.stringify(bot.heard.at(-1)?.activity)).not.toContain(ida.id);
  expect(bot.heard.at(-1)?.activity['conversation']).not.toHaveProperty('id', channelId);
});

test('nobody speaks to the bot in a channel they are not a member of', async () => {
  const before = bot.heard.length;
  expect((await invoke(search, noor)).status).toBe(403);
  expect(bot.heard.length).toBe(before);
});

test('a bot that takes longer than 5 seconds could not be reached', async () => {
  answer = { body: {}, afterMs: 5600 };
  const { status, body } = await invoke(search);
  expect(status).toBe(504);
  expect(body['message']).toBe('Unable to reach app');
});

test('in a channel the bot is spoken to by name, in a personal chat without', async () => {
  await sayHelp(channelId);
  expect(bot.heard.at(-1)?.activity).toMatchObject({ text: '<at>Test app</at> help' });
  await sayHelp(`a:${ida.id}`);
  expect(bot.heard.at(-1)?.activity).toMatchObject({
    text: 'help',
    conversation: { id: `a:${ida.id}`, conversationType: 'personal' },
  });
});

test('under the hood shows what was sent and answered, and never a token', async () => {
  await invoke({ ...search, value: { authentication: { token: 'very-secret' } } });
  const { body } = await ask(`${standin.teamsOrigin}/api/underTheHood`, { headers: as(ida) });
  const activities = body['activities'] as { what: string; status: number }[];
  expect(activities.at(-1)).toMatchObject({ what: 'invoke composeExtension/query', status: 200 });
  expect(JSON.stringify(activities)).not.toContain('very-secret');
});
