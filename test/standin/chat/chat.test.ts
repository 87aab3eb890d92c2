import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standin } from '#standin/startStandin.ts';
import { as, ask, channelId, ida, jonas, noor, startSmallTenant } from '#test/standin/smallTenant.ts';
import type { Answer } from '#test/standin/smallTenant.ts';

let standin: Standin;
beforeAll(async () => {
  standin = await startSmallTenant();
});
afterAll(() => standin.stop());

const channel = `/channels/${encodeURIComponent(channelId)}`;
const call = (user: { upn: string }, method: string, path: string, body?: unknown): Promise<Answer> =>
  ask(`${standin.teamsOrigin}/api${path}`, { method, body, headers: as(user) });

test('the window learns everything it shows from the tenant', async () => {
  const { body } = await ask(`${standin.teamsOrigin}/api/tenant`);
  expect(body).toMatchObject({ graphOrigin: standin.graphOrigin, app: { id: body['appId'] } });
  expect(body['users']).toHaveLength(4);
});

test('a message is read by the members of the channel, and by nobody else', async () => {
  const sent = await call(ida, 'POST', `${channel}/messages`, { text: 'On Friday.' });
  expect(sent.status).toBe(201);
  const { body } = await call(jonas, 'GET', `${channel}/messages`);
  expect(body).toMatchObject([{ text: 'Where are we?' }, { text: 'On Friday.', from: { id: ida.id } }]);
  expect((await call(noor, 'GET', `${channel}/messages`)).status).toBe(403);
  expect((await call(noor, 'POST', `${channel}/messages`, { text: 'hi' })).status).toBe(403);
  expect((await call({ upn: 'eve@evil.example' }, 'GET', `${channel}/messages`)).status).toBe(401);
});

test('a personal chat is its own person only', async () => {
  const path = `/channels/${encodeURIComponent(`a:${ida.id}`)}/messages`;
  expect((await call(ida, 'GET', path)).status).toBe(200);
  expect((await call(jonas, 'GET', path)).status).toBe(403);
});

test('a card that a person sent is theirs to renew', async () => {
  const attachments = [
    { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } },
  ];
  const sent = await call(ida, 'POST', `${channel}/messages`, { text: '', attachments });
  expect(sent.body['app']).toMatchObject({ displayName: 'Test app' });
  const path = `/messages/${String(sent.body['id'])}`;
  const renewed = [{ contentType: 'x', content: 'new' }];
  expect((await call(jonas, 'PATCH', path, { attachments: renewed })).status).toBe(403);
  const { body } = await call(ida, 'PATCH', path, { attachments: renewed });
  expect(body).toMatchObject({ attachments: renewed });
  expect(body['editedAt']).toBeTruthy();
});

test('a tab stays in its channel until it is removed', async () => {
  const tab = {
    entityId: 'project:ATL-01',
    contentUrl: 'http://localhost:9/tab/project/ATL-01?tid={tid}',
    websiteUrl: 'http://localhost:9/p/ATL-01',
    suggestedDisplayName: 'Atlas',
  };
  const added = await call(ida, 'POST', `${channel}/tabs`, tab);
  expect(added.status).toBe(201);
  expect((await call(jonas, 'GET', `${channel}/tabs`)).body).toMatchObject([tab]);
  expect((await call(noor, 'GET', `${channel}/tabs`)).status).toBe(403);
  await call(jonas, 'DELETE', `/tabs/${String(added.body['id'])}`);
  expect((await call(ida, 'GET', `${channel}/tabs`)).body).toEqual([]);
});

const heardBy = async (user: { upn: string }): Promise<() => Promise<string>> => {
  const stream = await fetch(`${standin.teamsOrigin}/api/events`, { headers: as(user) });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  return async () => {
    const waited = new Promise<string>((resolve) => setTimeout(resolve, 300, 'nothing'));
    return Promise.race([waited, reader?.read().then(({ value }) => value ?? '') ?? '']);
  };
};

test('an open window hears of a message, and only where its person may read it', async () => {
  const [jonasHears, noorHears] = [await heardBy(jonas), await heardBy(noor)];
  await call(ida, 'POST', `${channel}/messages`, { text: 'Said aloud' });
  expect(await jonasHears()).toContain('Said aloud');
  expect(await noorHears()).toBe('nothing');
});

test('stopping ends open windows at once', async () => {
  const other = await startSmallTenant();
  const stream = await fetch(`${other.teamsOrigin}/api/events`, { headers: as(ida) });
  const startedMs = performance.now();
  const ended = stream.text().catch(() => 'ended');
  await other.stop();
  await ended;
  expect(performance.now() - startedMs).toBeLessThan(1000);
});

test('the pages of the window run only their own scripts, and frame only the app', async () => {
  const page = await fetch(`${standin.teamsOrigin}/`);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain('frame-src http://localhost:9;');
  expect(policy).not.toContain('unsafe-');
});

test('only files of the window are served', async () => {
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/app-icons/color']) {
    expect((await fetch(`${standin.teamsOrigin}${path}`)).status).toBe(404);
  }
});
