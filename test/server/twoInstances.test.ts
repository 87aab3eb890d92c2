import { afterAll, beforeAll, expect, test } from 'vitest';

import type { RunningServer } from '#server/startServer.ts';

import {
  actionOf,
  type Answer,
  type Button,
  type ChatTenant,
  people,
  present,
  type ShownCard,
  startChatTenant,
  textsOf,
} from './chatTenant.ts';
import { anotherServer, type ConnectorHand, connectorHand, personOf, signIn } from './connectorHand.ts';

let tenant: ChatTenant;
let servers: readonly RunningServer[];
let hands: readonly ConnectorHand[];
let turn = 0;

beforeAll(async () => {
  tenant = await startChatTenant();
  servers = await Promise.all([anotherServer(tenant), anotherServer(tenant)]);
  hands = await Promise.all(servers.map(({ port }) => connectorHand(tenant, port)));
  for (const upn of [people.ida, people.jonas]) await signIn(tenant, present(hands[0]), upn);
});
afterAll(async () => {
  for (const hand of hands) hand.close();
  await Promise.all(servers.map((server) => server.stop()));
  await tenant.stop();
});

/** Never the same instance twice in a row. */
async function invoke(upn: string, name: string, value: object, replyToId?: string): Promise<Answer['body']> {
  turn += 1;
  const hand = present(hands[turn % 2]);
  const more = { name, value, ...(replyToId === undefined ? {} : { replyToId }) };
  const { status, text } = await hand.send(hand.envelope(personOf(upn), more));
  expect(status).toBe(200);
  await Promise.all(servers.map((server) => server.settled()));
  return JSON.parse(text) as Answer['body'];
}

const press = (upn: string, id: string, { verb, data }: Button, inputs: object = {}) =>
  invoke(
    upn,
    'adaptiveCard/action',
    { action: { verb, data: { ...data, ...inputs } }, trigger: 'manual' },
    id,
  );

async function posted(): Promise<{ readonly id: string; readonly card: ShownCard }> {
  const messages = await tenant.as(people.ida).messages(tenant.channelId);
  const message = present(messages.findLast(({ from }) => from.kind === 'bot'));
  return { id: message.id, card: present(message.attachments[0]).content };
}

test('two instances behind one address, every call to the other one: share, press, refresh, undo, and the chat agrees', async () => {
  const found = await invoke(people.ida, 'composeExtension/query', {
    parameters: [{ name: 'text', value: 'core' }],
  });
  const { key, itemId } = present(found.composeExtension.attachments[0]).content.refresh.action.data;
  const data = { key, itemId };
  const preview = await invoke(people.ida, 'composeExtension/submitAction', {
    commandId: 'shareStatus',
    data,
  });
  const botActivityPreview = [preview.composeExtension.activityPreview];
  await invoke(people.ida, 'composeExtension/submitAction', {
    commandId: 'shareStatus',
    botMessagePreviewAction: 'send',
    botActivityPreview,
  });
  const shared = await posted();

  const form = await press(people.jonas, shared.id, actionOf(shared.card, 'Update'));
  const headline = 'Said to one instance, seen by the other';
  const saved = await press(people.jonas, shared.id, actionOf(form.value, 'Send'), {
    rag: 'amber',
    headline,
  });
  expect(textsOf((await posted()).card).join()).toContain(headline);

  const own = await press(people.ida, shared.id, (await posted()).card.refresh.action);
  expect(textsOf(own.value).join()).toContain(headline);

  const again = await press(people.jonas, shared.id, actionOf(form.value, 'Send'), {
    rag: 'amber',
    headline,
  });
  expect(textsOf(again.value).join()).toContain('Saved');

  await press(people.jonas, shared.id, actionOf(saved.value, 'Undo'));
  expect(textsOf((await posted()).card).join()).not.toContain(headline);
});
