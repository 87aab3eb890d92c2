import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readRows } from '#data/lists/readRows.ts';

import {
  type Body,
  type ChatTenant,
  type Found,
  type Hit,
  people,
  present,
  type Preview,
  startChatTenant,
  textsOf,
} from './chatTenant.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
  await found(people.ida, 'core'); // signs her in: Teams offers no single sign-on for actions
});
afterAll(() => tenant.stop());

async function found(upn: string, text: string): Promise<Hit> {
  const value = { commandId: 'search', parameters: [{ name: 'text', value: text }] };
  const { body } = await tenant.as(upn).invoke('composeExtension/query', value);
  return present(body.composeExtension.attachments[0]);
}

const rowOf = (hit: Hit) => hit.content.refresh.action.data;
const words = (card: unknown): string => textsOf(card).join('\n');
const submit = async (upn: string, value: object): Promise<Body> =>
  (await tenant.as(upn).invoke('composeExtension/submitAction', { commandId: 'shareStatus', ...value })).body;
const previewOf = (answer: Body): Preview => answer.composeExtension.activityPreview;

describe('Share status', () => {
  test.each([
    { commandId: 'shareStatus', page: 'share' },
    { commandId: 'updateStatus', page: 'update' },
  ])('$commandId opens our own page', async ({ commandId, page }) => {
    const { body } = await tenant.as(people.ida).invoke('composeExtension/fetchTask', { commandId });
    expect(body.task.type).toBe('continue');
    expect(body.task.value.url).toBe(`${tenant.config.publicUrl}/dialog/${page}`);
    expect(body.task.value.fallbackUrl).toBe(body.task.value.url);
  });

  test('the preview shows exactly what was ticked', async () => {
    const { key, itemId } = rowOf(await found(people.ida, 'core switch'));
    const include = { headline: false, nextAndFinish: false, evidenceDiffers: true, needHelp: false };
    const preview = previewOf(await submit(people.ida, { data: { key, itemId, include } }));
    const card = preview.attachments[0].content;
    expect(words(card)).toContain('Evidence differs from the report');
    expect(words(card)).not.toContain('Finish');
    expect(card.body).toHaveLength(3);
  });

  test('Send posts through the bot and remembers the post', async () => {
    const { key, itemId } = rowOf(await found(people.ida, 'core switch'));
    const preview = previewOf(await submit(people.ida, { data: { key, itemId } }));
    const answer = await submit(people.ida, {
      botMessagePreviewAction: 'send',
      botActivityPreview: [preview],
    });
    expect(answer).toEqual({});
    const messages = await tenant.as(people.ida).messages(tenant.channelId);
    const sent = messages.findLast(({ from }) => from.kind === 'bot');
    expect(words(sent?.attachments[0]?.content)).toContain('shared by Ida N.');
    const posts = await readRows(tenant.listsFor(people.tove).posts);
    const statuses = posts.ok ? posts.value.rows.filter(({ value }) => value.kind === 'Status') : [];
    expect(statuses.map(({ value }) => value)).toMatchObject([
      {
        kind: 'Status',
        projectKey: key,
        activityId: sent?.id,
        state: 'Sent',
        conversationId: tenant.channelId,
      },
    ]);
  });

  test('a preview that was changed on the way is not what gets posted', async () => {
    const { key, itemId } = rowOf(await found(people.ida, 'core switch'));
    const preview = structuredClone(previewOf(await submit(people.ida, { data: { key, itemId } })));
    preview.attachments[0].content.body = [{ type: 'TextBlock', text: 'Approved by the board' }];
    preview.text = 'Approved by the board';
    await submit(people.ida, { botMessagePreviewAction: 'send', botActivityPreview: [preview] });
    const messages = await tenant.as(people.ida).messages(tenant.channelId);
    expect(JSON.stringify(messages)).not.toContain('Approved by the board');
  });

  test('nobody shares what they may not read', async () => {
    const { key, itemId } = rowOf(await found(people.ida, 'core switch'));
    await tenant.as(people.noor).invoke('composeExtension/query', { parameters: [] });
    const before = await tenant.as(people.ida).messages(tenant.channelId);
    const answer = await submit(people.noor, { data: { key, itemId } });
    expect(answer.task.type).toBe('message');
    const data = { v: 1, key, itemId, etag: '', nonce: '' };
    const forged = { attachments: [{ content: { refresh: { action: { data } } } }] };
    await submit(people.noor, { botMessagePreviewAction: 'send', botActivityPreview: [forged] });
    expect(await tenant.as(people.ida).messages(tenant.channelId)).toHaveLength(before.length);
  });

  test('Edit opens the choice again', async () => {
    const answer = await submit(people.ida, { botMessagePreviewAction: 'edit', botActivityPreview: [] });
    expect(answer.task.value.url).toContain('/dialog/share');
  });
});

async function confidentialHit(): Promise<Hit> {
  const { body } = await tenant.as(people.tove).invoke('composeExtension/query', { parameters: [] });
  return present(
    body.composeExtension.attachments.find((one) => words(one.content).includes('Confidential')),
  );
}

describe('a confidential project', () => {
  test('shares only that it is one: no name, no key, nowhere in the card', async () => {
    const hidden = await confidentialHit();
    const name: string = hidden.preview.content.title;
    expect(words(hidden.content)).toContain('A project');
    expect(JSON.stringify(hidden.content)).not.toContain(name);
    expect(JSON.stringify(hidden.content)).not.toMatch(/[A-Z]{3}-\d\d/u);
    const { itemId } = rowOf(hidden);
    const preview = previewOf(await submit(people.ida, { data: { itemId } }));
    expect(JSON.stringify(preview)).not.toContain(name);
  });

  test('opens its own view to those who may read it', async () => {
    const hidden = await confidentialHit();
    const { action } = hidden.content.refresh;
    const { body } = await tenant
      .as(people.tove)
      .invoke('adaptiveCard/action', { action, trigger: 'automatic' });
    expect(words(body.value)).toContain(hidden.preview.content.title);
  });
});

const unfurl = async (upn: string, url: string, name = 'composeExtension/queryLink'): Promise<Found> =>
  (await tenant.as(upn).invoke(name, { url })).body.composeExtension;
const linkOf = (key: string): string => `${tenant.config.publicUrl}/p/${key}`;

describe('a pasted link', () => {
  test('becomes a static card of version 1.3 that only opens links', async () => {
    const { key } = rowOf(await found(people.ida, 'core switch'));
    const { attachments } = await unfurl(people.ida, linkOf(key));
    const card = present(attachments[0]).content;
    expect(card.version).toBe('1.3');
    expect(card.refresh).toBeUndefined();
    expect(card.actions.map((action) => action.type)).toEqual(['Action.OpenUrl']);
    expect(words(card)).toContain('Core switch refresh');
    expect(attachments[0]?.preview.content.title).toBe('Core switch refresh');
  });

  test('not there, not yours and not known who asks are one and the same answer', async () => {
    const { key } = rowOf(await found(people.ida, 'core switch'));
    const notYours = await unfurl(people.noor, linkOf(key));
    const notThere = await unfurl(people.ida, linkOf('NOP-99'));
    const anonymous = await unfurl(people.ida, linkOf(key), 'composeExtension/anonymousQueryLink');
    expect(notYours).toEqual(notThere);
    expect(anonymous).toEqual(notThere);
    expect(JSON.stringify(notYours)).not.toContain('switch');
  });

  test.each(['https://evil.example/p/CSR-01', 'not a link', ''])(
    '%j is not ours and reads no list',
    async (url) => {
      await tenant.forgetCalls();
      await unfurl(people.ida, url);
      expect(await tenant.graphCalls()).toEqual([]);
    },
  );
});

describe('the bot in a chat', () => {
  test.each([
    { text: 'hello', expected: 'Hello, Ida Nyberg' },
    { text: 'help', expected: 'my projects' },
    { text: 'what is the weather', expected: 'I did not get that' },
    { text: 'status core switch', expected: 'Core switch refresh' },
    { text: 'my projects', expected: 'Your projects' },
    { text: 'status zzzzqqqq', expected: 'zzzzqqqq' },
  ])('“$text” is answered with a way forward', async ({ text, expected }) => {
    await tenant.as(people.ida).say(tenant.channelId, { text });
    const messages = await tenant.as(people.ida).messages(tenant.channelId);
    const answer = messages.findLast(({ from }) => from.kind === 'bot');
    expect(`${answer?.text ?? ''}\n${words(answer?.attachments[0]?.content)}`).toContain(expected);
  });

  test('an invoke we do not know is 404 and not an empty yes', async () => {
    expect((await tenant.as(people.ida).invoke('composeExtension/unheardOf', {})).status).toBe(404);
  });
});
