import { afterAll, beforeAll, expect, test } from 'vitest';

import { equals } from '#data/lists/listPath.ts';
import { readRows } from '#data/lists/readRows.ts';

import {
  actionOf,
  type ChatTenant,
  people,
  present,
  type ShownCard,
  startChatTenant,
  unhurried,
} from './chatTenant.ts';
import { anotherServer, connectorHand, personOf, signIn } from './connectorHand.ts';

let tenant: ChatTenant;

beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(async () => {
  await tenant.stop();
});

test('a press is answered once the project has it; its report is filed after that, and a server that is stopped files it first', async () => {
  const server = await anotherServer(tenant, { bounds: { patience: unhurried } });
  const hand = await connectorHand(tenant, server.port);
  await signIn(tenant, hand, people.ida);
  const value = { commandId: 'search', parameters: [{ name: 'text', value: 'core' }] };
  const found = await tenant.as(people.ida).invoke('composeExtension/query', value);
  const row = present(found.body.composeExtension.attachments[0]).content.refresh.action.data;
  const press = async (verb: string, data: object): Promise<string> => {
    const pressed = { action: { verb, data }, trigger: 'manual' };
    const activity = { name: 'adaptiveCard/action', value: pressed };
    return (await hand.send(hand.envelope(personOf(people.ida), activity))).text;
  };
  // The report of an earlier week is filed before anything takes its place: this one is of this week.
  await press('status.allAsPlanned', row);
  await server.settled();
  const form = JSON.parse(await press('status.update', row)) as { readonly value: ShownCard };
  const looksForItsReport = { match: { path: 'filter=fields.ClientKey' }, rate: 1, fault: 'slow:1500' };
  await tenant.control('/faults', { seed: 1, rules: [looksForItsReport] });

  const { verb, data } = actionOf(form.value, 'Send');
  const headline = 'Known before it was filed';
  expect(await press(verb, { ...data, rag: 'amber', headline })).toContain('Undo');
  expect(await headlineFiled()).not.toBe(headline);
  hand.close();
  await server.stop();
  expect(await headlineFiled()).toBe(headline);
}, 30_000);

async function headlineFiled(): Promise<string | undefined> {
  const { statusReports } = tenant.listsFor(people.ida);
  const read = await readRows(statusReports, equals('ProjectKey', 'COR-01'));
  if (!read.ok) throw new Error(read.error.kind);
  const [newest] = read.value.rows
    .map(({ value }) => value)
    .toSorted((one, other) => other.week.localeCompare(one.week));
  return newest?.headline;
}
