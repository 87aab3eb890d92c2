import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readRows } from '#data/lists/readRows.ts';

import { actionOf, type ChatTenant, hasAction, people, startChatTenant } from './chatTenant.ts';
import { cardHand } from './cardHand.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
  await tenant.control('/acl', { list: 'PMO Help', user: people.petra, role: 'write' });
});
afterAll(() => tenant.stop());

const { projectNow, sharedCard, cardOf, press, words, versionsOf } = cardHand(() => tenant);

const asked = async (key: string) => {
  const read = await readRows(tenant.listsFor(people.tove).help);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.rows.map(({ value }) => value).filter(({ projectKey }) => projectKey === key);
};

async function ask(upn: string, shared: Awaited<ReturnType<typeof sharedCard>>, inputs: object) {
  const form = await press(upn, shared.id, actionOf(shared.card, 'Ask for help'));
  expect(words(form.body.value)).toContain('What would help?');
  return press(upn, shared.id, actionOf(form.body.value, 'Ask for help'), inputs);
}

describe('asking for help from a card', () => {
  test('puts the request on the PMO’s list and on the project, and the card renews for everybody', async () => {
    const shared = await sharedCard('firewall audit');
    const answer = await ask(people.jonas, shared, { help: 'A second pair of hands', helpBy: '2027-01-08' });
    expect(words(answer.body.value)).toContain('Jonas B. asked Technical Services PMO for help');
    expect(words(answer.body.value)).toContain('By Fri 8 Jan 2027');
    const title = 'A second pair of hands · by Fri 8 Jan 2027';
    expect((await asked(shared.key)).find((row) => row.title === title)).toMatchObject({
      state: 'Open',
      askedBy: { upn: people.jonas },
    });
    expect((await projectNow(shared.key)).needHelp).toBe(title);
    expect(words(await cardOf(shared.id))).toContain('updated by Jonas B.');
  });

  test('the same press again, and by somebody else from the same form, is one request', async () => {
    const shared = await sharedCard('branch wi-fi');
    const before = (await asked(shared.key)).length;
    const form = await press(people.jonas, shared.id, actionOf(shared.card, 'Ask for help'));
    const send = () =>
      press(people.jonas, shared.id, actionOf(form.body.value, 'Ask for help'), { help: 'A lift' });
    const first = await send();
    const versions = (await versionsOf(shared.key)).length;
    const again = await Promise.all([send(), send(), send()]);
    expect(await asked(shared.key)).toHaveLength(before + 1);
    expect(await versionsOf(shared.key)).toHaveLength(versions);
    for (const { body } of [first, ...again])
      expect(words(body.value)).toContain('asked Technical Services PMO');
  });

  test('a reader’s request counts; the project they may not write stays as it is, and they are told', async () => {
    const shared = await sharedCard('sd-wan pilot');
    const before = (await projectNow(shared.key)).needHelp;
    const { body } = await ask(people.petra, shared, { help: 'An hour with the vendor' });
    expect(words(body.value)).toContain('The project itself is unchanged');
    expect((await asked(shared.key)).map(({ title }) => title)).toContain('An hour with the vendor');
    expect((await projectNow(shared.key)).needHelp).toBe(before);
  });

  test('what somebody wrote on the project meanwhile is not written over', async () => {
    const shared = await sharedCard('spare-parts kiosk');
    const form = await press(people.jonas, shared.id, actionOf(shared.card, 'Ask for help'));
    await ask(people.tove, shared, { help: 'Tove’s wish' });
    const { body } = await press(people.jonas, shared.id, actionOf(form.body.value, 'Ask for help'), {
      help: 'Jonas’ wish',
    });
    expect(words(body.value)).toContain('that stays as it is');
    expect((await projectNow(shared.key)).needHelp).toBe('Tove’s wish');
    expect((await asked(shared.key)).map(({ title }) => title)).toContain('Jonas’ wish');
  });

  test.each([
    [{ help: '  ' }, 'Say in a few words'],
    [{ help: 'x'.repeat(300) }, 'at most 220 letters'],
    [{ help: 'A van', helpBy: 'soon' }, 'does not read as a day'],
  ])('%j is asked again in words', async (inputs, expected) => {
    const shared = await sharedCard('firewall audit');
    const { body } = await press(people.jonas, shared.id, actionOf(shared.card, 'Ask for help'), inputs);
    expect(body.value).toContain(expected);
  });

  test('where the PMO keeps no such list, no card offers it and a press says who can switch it on', async () => {
    const shared = await sharedCard('firewall audit');
    const lists = tenant.listsFor(people.tove);
    const rows = await readRows(lists.settings);
    const features = rows.ok ? rows.value.rows.find(({ value }) => value.name === 'features') : undefined;
    await lists.graph.call({
      method: 'PATCH',
      path: `/sites/nordvik.sharepoint.com:/sites/pmo:/lists/PMO%20Settings/items/${features?.id ?? ''}`,
      body: { fields: { Value: '["raid"]' } },
    });
    const { body } = await press(people.jonas, shared.id, actionOf(shared.card, 'Ask for help'));
    expect(body.value).toContain('Technical Services PMO can switch them on');
    expect(hasAction((await sharedCard('firewall audit')).card, 'Ask for help')).toBe(false);
  });
});
