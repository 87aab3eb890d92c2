import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createItem } from '#data/lists/createItem.ts';
import { wordsOfHtml } from '#server/messagePayload.ts';
import { readLogMessage } from '#tab/log/logMessage.ts';

import { type ChatTenant, people, present, startChatTenant, textsOf } from './chatTenant.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
  const search = { commandId: 'search', parameters: [{ name: 'text', value: 'core' }] };
  for (const upn of [people.ida, people.petra, people.noor])
    await tenant.as(upn).invoke('composeExtension/query', search); // signs them in
});
afterAll(() => tenant.stop());

const payload = (content: string, more: object = {}) => ({
  id: '1700000000001',
  replyToId: null,
  linkToMessage: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1700000000001?tenantId=t',
  body: { contentType: 'html', content },
  ...more,
});

async function opened(content: string, more: object = {}) {
  const value = { commandId: 'log', commandContext: 'message', messagePayload: payload(content, more) };
  const { body } = await tenant.as(people.ida).invoke('composeExtension/fetchTask', value);
  return new URL(body.task.value.url);
}

describe('the dialog', () => {
  test('gets the words of the message and its link behind a #, which no server sees', async () => {
    const url = await opened('<div>The <b>optics</b> are <i>late</i> again &amp; nobody knows.</div>');
    expect(url.pathname).toBe('/dialog/log');
    expect(url.search).toBe('');
    expect(readLogMessage(url.hash)).toEqual({
      text: 'The optics are late again & nobody knows.',
      link: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1700000000001?tenantId=t',
    });
  });

  test('of a message without its link gets one made from where it was chosen', async () => {
    const url = await opened('<p>x</p>', { linkToMessage: undefined, replyToId: '1699' });
    const at = encodeURIComponent(tenant.channelId);
    expect(readLogMessage(url.hash).link).toBe(
      `https://teams.microsoft.com/l/message/${at}/1700000000001?parentMessageId=1699`,
    );
  });

  test.each(['https://evil.example/l/message/1/2', 'javascript:alert(1)', 'http://teams.microsoft.com/x'])(
    'keeps no link to %s',
    async (linkToMessage) => {
      const url = await opened('<p>x</p>', { linkToMessage });
      expect(readLogMessage(url.hash).link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/message\//u);
      expect(readLogMessage(`#text=x&link=${encodeURIComponent(linkToMessage)}`).link).toBeUndefined();
    },
  );

  test.each(['a', 'ä漢字 ', '😀', '&lt;'])(
    'of a very long message of %j stays a short address',
    async (piece) => {
      const url = await opened(`<div>${piece.repeat(9_000)}</div>`);
      expect(url.href.length).toBeLessThan(1_900);
      expect(readLogMessage(url.hash).text.length).toBeGreaterThan(20);
    },
  );

  test('opens empty where no message came', async () => {
    const { body } = await tenant.as(people.ida).invoke('composeExtension/fetchTask', { commandId: 'log' });
    expect(new URL(body.task.value.url).hash).toBe('');
  });
});

test.each([
  ['<script>alert(1)</script>hi', 'hi'],
  ['<img src=x onerror=alert(1)>a<at id="0">Ida</at>b', 'aIdab'],
  ['<p>one</p><p>two</p>', 'one two'],
  ['a &lt;b&gt; c &amp;lt; d', 'a <b> c &lt; d'],
  ['<attachment id="9"></attachment>word', 'word'],
  ['not closed <b', 'not closed <b'],
])('%j reads as %j', (html, words) => {
  expect(wordsOfHtml(html)).toBe(words);
});

const inThread = async () => {
  const messages = await tenant.as(people.ida).messages(tenant.channelId);
  return messages.filter(({ from }) => from.kind === 'bot');
};
const submit = (upn: string, data: object) =>
  tenant.as(upn).invoke('composeExtension/submitAction', {
    commandId: 'log',
    commandContext: 'message',
    messagePayload: payload('<p>x</p>'),
    data,
  });

async function aRisk(projectKey: string, title: string): Promise<string> {
  const { raid } = tenant.listsFor(people.ida);
  const row = await createItem(
    raid,
    {
      projectKey,
      title,
      kind: 'Risk',
      probability: 4,
      impact: 5,
      owner: undefined,
      dueOn: undefined,
      state: 'Open',
      response: undefined,
      otherProject: undefined,
      messageLink: undefined,
    },
    `TEST|${title}`.toUpperCase(),
  );
  if (!row.ok) throw new Error(row.error.kind);
  return row.value.kept.id;
}

describe('what was logged', () => {
  test('is said in the thread of the message, as SharePoint has it', async () => {
    const itemId = await aRisk('COR-01', 'The optics do not come');
    const { status } = await submit(people.ida, { kind: 'risk', itemId, etag: 'x', title: 'forged words' });
    expect(status).toBe(200);
    const message = present((await inThread()).at(-1)) as unknown as { readonly replyToId: string };
    expect(message.replyToId).toBe('1700000000001');
    const words = textsOf(present((await inThread()).at(-1)).attachments[0]?.content).join('\n');
    expect(words).toMatch(/Logged as a risk\nThe optics do not come\nProject\nCore switch refresh/u);
    expect(words).toContain('logged by Ida N.');
    expect(words).not.toContain('forged');
  });

  test('is not said if its author does not want it', async () => {
    const before = (await inThread()).length;
    await submit(people.ida, { kind: 'risk', itemId: await aRisk('COR-01', 'Quiet'), isTold: false });
    expect(await inThread()).toHaveLength(before);
  });

  test('nobody makes the bot say a row they may not read', async () => {
    const before = (await inThread()).length;
    const itemId = await aRisk('COR-01', 'Secret of the project');
    const { body } = await submit(people.noor, { kind: 'risk', itemId });
    expect(JSON.stringify(body)).not.toContain('Secret');
    expect(await inThread()).toHaveLength(before);
  });

  test.each([{ kind: 'risk', itemId: '../1' }, { kind: 'evil', itemId: '1' }, { kind: 'risk' }, {}])(
    '%j says nothing',
    async (data) => {
      const before = (await inThread()).length;
      expect((await submit(people.ida, data)).body).toEqual({});
      expect(await inThread()).toHaveLength(before);
    },
  );
});
