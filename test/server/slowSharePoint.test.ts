import { afterAll, beforeAll, expect, test } from 'vitest';

import type { RunningServer } from '#server/startServer.ts';

import { type ChatTenant, people, present, startChatTenant } from './chatTenant.ts';
import { anotherServer, type ConnectorHand, connectorHand, personOf, signIn } from './connectorHand.ts';

let tenant: ChatTenant;
let server: RunningServer;
let hand: ConnectorHand;
let row: object;

beforeAll(async () => {
  tenant = await startChatTenant();
  server = await anotherServer(tenant);
  hand = await connectorHand(tenant, server.port);
  // At the other server, so that this one has read nothing for her yet.
  const other = await connectorHand(tenant, tenant.config.port);
  await signIn(tenant, other, people.ida);
  other.close();
  const value = { commandId: 'search', parameters: [{ name: 'text', value: 'core' }] };
  const found = await tenant.as(people.ida).invoke('composeExtension/query', value);
  const { key, itemId } = present(found.body.composeExtension.attachments[0]).content.refresh.action.data;
  row = { v: 1, key, itemId };
  await tenant.control('/faults', {
    seed: 1,
    rules: [{ match: { path: 'v1.0' }, rate: 1, fault: 'slow:3500' }],
  });
});
afterAll(async () => {
  await tenant.control('/faults', { seed: 1, rules: [] });
  hand.close();
  await server.stop();
  await tenant.stop();
});

const press = (trigger: string): object => ({
  name: 'adaptiveCard/action',
  value: { action: { verb: 'card.refresh', data: row }, trigger },
});

// Teams gives up after five seconds, and people long before.
test.each([
  {
    what: 'a search',
    activity: () => ({
      name: 'composeExtension/query',
      value: { parameters: [{ name: 'text', value: 'zzz' }] },
    }),
    says: 'SharePoint is still handing out the projects',
  },
  {
    what: 'a link',
    activity: () => ({
      name: 'composeExtension/queryLink',
      value: { url: `${tenant.config.publicUrl}/p/CSR-01` },
    }),
    says: '"attachments"',
  },
  { what: 'a press', activity: () => press('manual'), says: 'SharePoint is slow just now' },
  { what: 'a view nobody asked for', activity: () => press('automatic'), says: '"statusCode":403' },
])(
  '$what that SharePoint keeps waiting is answered within two seconds, with what is true',
  async ({ activity, says }) => {
    const started = performance.now();
    const { status, text } = await hand.send(hand.envelope(personOf(people.ida), activity()));
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(status).toBe(200);
    expect(text).toContain(says);
    expect(text).not.toContain('Core switch');
  },
);

test('what is sent is answered before Teams gives up', async () => {
  const started = performance.now();
  const value = { commandId: 'shareStatus', data: row };
  const { text } = await hand.send(
    hand.envelope(personOf(people.ida), { name: 'composeExtension/submitAction', value }),
  );
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(text).toContain('SharePoint is slow just now');
});
