import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import {
  as,
  ask,
  bearer,
  botToken,
  channelId,
  controlToken,
  ida,
  jonas,
  startSmallTenant,
  tenantId,
} from '#test/standin/smallTenant.ts';
import type { Answer } from '#test/standin/smallTenant.ts';

let standin: Standin;
let token: string;
beforeAll(async () => {
  standin = await startSmallTenant();
  token = await botToken(standin);
});
afterAll(() => standin.stop());

const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };
const call = (method: string, path: string, body?: unknown, by = token): Promise<Answer> =>
  ask(`${standin.graphOrigin}/connector/v3/conversations${path}`, { method, body, headers: bearer(by) });
const send = (to: string, body: unknown = { type: 'message', attachments: [card] }): Promise<Answer> =>
  call('POST', `/${encodeURIComponent(to)}/activities`, body);
const messages = async (): Promise<Record<string, unknown>[]> => {
  const path = `/api/channels/${encodeURIComponent(channelId)}/messages`;
  const { body } = await ask(`${standin.teamsOrigin}${path}`, { headers: as(ida) });
  return body as unknown as Record<string, unknown>[];
};

test('what the bot sends, changes and deletes is what the channel shows', async () => {
  const { status, body } = await send(`${channelId};messageid=77`);
  expect(status).toBe(201);
  const id = String(body['id']);
  expect((await messages()).at(-1)).toMatchObject({
    id,
    from: { kind: 'bot' },
    attachments: [card],
    replyToId: '77',
  });
  await call('PUT', `/${encodeURIComponent(channelId)}/activities/${id}`, {
    type: 'message',
    text: 'renewed',
  });
  expect((await messages()).at(-1)).toMatchObject({ id, text: 'renewed', attachments: [] });
  await call('DELETE', `/${encodeURIComponent(channelId)}/activities/${id}`);
  expect((await messages()).map((message) => message['id'])).not.toContain(id);
});

test.each([
  ['no token', async () => ''],
  ["a person's Graph token", () => controlToken(standin, { as: ida.upn })],
  [
    "a person's token for the Bot Framework",
    () => controlToken(standin, { as: ida.upn, claims: { aud: 'https://api.botframework.com' } }),
  ],
  [
    'a foreign key',
    () => controlToken(standin, { key: 'foreign', claims: { aud: 'https://api.botframework.com' } }),
  ],
  ['the connector itself', () => controlToken(standin, { key: 'connector' })],
  [
    'another bot',
    () => controlToken(standin, { claims: { aud: 'https://api.botframework.com', appid: 'ffff' } }),
  ],
  [
    'an expired token',
    () => controlToken(standin, { claims: { aud: 'https://api.botframework.com', exp: 1_000_000_000 } }),
  ],
])('%s may not write into a chat', async (_, forge) => {
  const before = (await messages()).length;
  const path = `/${encodeURIComponent(channelId)}/activities`;
  expect((await call('POST', path, { type: 'message', text: 'x' }, await forge())).status).toBe(401);
  expect((await messages()).length).toBe(before);
});

test("a person's message is not the bot's to change", async () => {
  const theirs = (await messages()).find((message) => message['text'] === 'Where are we?');
  const path = `/${encodeURIComponent(channelId)}/activities/${String(theirs?.['id'])}`;
  expect((await call('PUT', path, { type: 'message', text: 'hijacked' })).status).toBe(403);
  expect((await call('DELETE', path)).status).toBe(403);
});

const sized = (length: number): unknown => ({ type: 'message', text: 'x'.repeat(length) });

test('a message of more than 100 KB is refused with 413', async () => {
  expect((await send(channelId, sized(100 * 1024))).status).toBe(413);
  expect((await send(channelId, sized(90 * 1024))).status).toBe(201);
});

test('only who has added the app can be written to in person', async () => {
  expect((await send(`a:${ida.id}`)).status).toBe(201);
  const refused = await send(`a:${jonas.id}`);
  expect(refused.status).toBe(403);
  expect(refused.body['error']).toMatchObject({ code: 'BotNotInConversationRoster' });
  const begun = await call('POST', '', { members: [{ id: `29:${jonas.id}` }], tenantId });
  expect(begun.status).toBe(403);
  const withIda = await call('POST', '', { members: [{ id: `29:${ida.id}` }], tenantId });
  expect(withIda.body['id']).toBe(`a:${ida.id}`);
});

test('an unknown conversation is not found', async () => {
  expect((await send('19:nowhere@thread.tacv2')).status).toBe(404);
});

test('the members of a channel are those of its team', async () => {
  const { body } = await call('GET', `/${encodeURIComponent(channelId)}/pagedmembers`);
  const members = body['members'] as { aadObjectId: string; userPrincipalName: string }[];
  expect(members).toHaveLength(3);
  expect(members[1]).toMatchObject({ id: `29:${ida.id}`, aadObjectId: ida.id, userPrincipalName: ida.upn });
});
