import { afterAll, beforeAll, expect, test } from 'vitest';

import { demoCompany } from '#demo/company.ts';

import {
  appId,
  type ChatTenant,
  type Found,
  people,
  present,
  startChatTenant,
  tenantId,
  textsOf,
} from './chatTenant.ts';

const idaId = present(demoCompany.users.find(({ upn }) => upn === people.ida)).id;

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(() => tenant.stop());

const search = async (upn: string, text?: string, skip = 0): Promise<Found> => {
  const parameter =
    text === undefined ? { name: 'initialRun', value: 'true' } : { name: 'text', value: text };
  const value = { commandId: 'search', parameters: [parameter], queryOptions: { skip, count: 25 } };
  const { status, body } = await tenant.as(upn).invoke('composeExtension/query', value);
  expect(status).toBe(200);
  return body.composeExtension;
};
const titles = (found: Found): string[] => found.attachments.map((one) => one.preview.content.title);

test('somebody the bot does not know yet is asked for single sign-on, silently', async () => {
  const { body } = await tenant.as(people.tove).invokeOnce('composeExtension/query', { parameters: [] });
  expect(body.composeExtension.type).toBe('silentAuth');
  expect(body.composeExtension.suggestedActions.actions[0]?.value).toContain(tenant.standinUrl);
});

test('an empty search shows the projects somebody leads first', async () => {
  const found = await search(people.ida);
  expect(found.type).toBe('result');
  expect(found.attachments[0]?.preview.content.text).toContain('Ida N.');
  expect(found.attachments.length).toBeLessThanOrEqual(25);
});

test('a name with a typing mistake is found', async () => {
  expect(titles(await search(people.ida, 'core swtich'))).toContain('Core switch refresh');
});

test('a result carries a card for everyone and a preview with the status as word and picture', async () => {
  const hit = present((await search(people.ida, 'core switch')).attachments[0]);
  expect(hit.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(textsOf(hit.content).join('\n')).toContain('Core switch refresh');
  expect(hit.preview.content.text).toMatch(/^(?:Green|Amber|Red|No news), /u);
  const picture = await fetch(present(hit.preview.content.images[0]).url);
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test('nothing found says what to try', async () => {
  const found = await search(people.ida, 'zzzz qqqq');
  expect(found.type).toBe('message');
  expect(found.text).toContain('zzzz qqqq');
});

test('a second page begins where the first ended', async () => {
  const all = titles(await search(people.ida));
  const rest = titles(await search(people.ida, undefined, 5));
  expect(rest[0]).toBe(all[5]);
});

test('typing on reads the list once a minute, not once a letter', async () => {
  await search(people.ida, 'c');
  await tenant.forgetCalls();
  for (const text of ['co', 'cor', 'core']) await search(people.ida, text);
  expect(await tenant.graphCalls()).toEqual([]);
});

test('an answer is sent as JSON', async () => {
  const { access_token: token } = (await tenant.control('/token', { key: 'connector' })) as {
    readonly access_token: string;
  };
  const answer = await fetch(`${tenant.config.publicUrl}/api/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      id: 'a1',
      name: 'composeExtension/query',
      channelId: 'msteams',
      serviceUrl: `${tenant.standinUrl}/connector/`,
      from: { id: `29:${idaId}`, aadObjectId: idaId, name: 'Ida Nyberg' },
      recipient: { id: `28:${appId}` },
      conversation: { id: tenant.channelId, tenantId },
      channelData: { tenant: { id: tenantId } },
      value: { parameters: [{ name: 'text', value: 'core' }] },
    }),
  });
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await answer.json()).toMatchObject({ composeExtension: { type: 'result' } });
});

test('a guest without access finds no project and none of their names', async () => {
  const found = await search(people.noor, 'core');
  expect(found.type).toBe('message');
  expect(JSON.stringify(found)).not.toContain('switch');
});

test('SharePoint asking to wait becomes a sentence with the seconds', async () => {
  await tenant.control('/faults', {
    seed: 1,
    rules: [{ match: { path: 'batch' }, rate: 1, fault: '429:40' }],
  });
  const found = await search(people.petra, 'core');
  await tenant.control('/faults', { seed: 1, rules: [] });
  expect(found).toMatchObject({ type: 'message' });
  expect(found.text).toContain('wait 40 s');
});
