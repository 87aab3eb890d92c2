import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { readProject } from '#data/project/readProject.ts';

import {
  actionOf,
  type ChatTenant,
  hasAction,
  people,
  type ShownCard,
  startChatTenant,
} from './chatTenant.ts';
import { cardHand } from './cardHand.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(() => tenant.stop());

const { projectNow, sharedCard, cardOf, press, openForm, words } = cardHand(() => tenant);

const titles = (card: ShownCard): string[] => card.actions.map(({ title }) => title);

describe('a colleague updates from the card', () => {
  let shared: Awaited<ReturnType<typeof sharedCard>>;
  beforeEach(async () => {
    shared = await sharedCard('core switch refresh');
  });

  test('Update answers a form filled from the list, and Send writes it for everyone', async () => {
    const form = await openForm(people.jonas, shared);
    expect(form.body.map((element) => element.id).filter(Boolean)).toEqual([
      'rag',
      'headline',
      'forecastFinish',
      'needHelp',
    ]);
    const inputs = {
      rag: 'amber',
      headline: 'Optics are short',
      needHelp: 'A second supplier',
      forecastFinish: '2027-02-12',
    };
    const { body } = await press(people.jonas, shared.id, actionOf(form, 'Send'), inputs);
    expect(words(body.value)).toContain('Jonas B. updated this project');
    expect(words(body.value)).toMatch(/→ Amber/u);
    expect(await projectNow(shared.key)).toMatchObject({
      rag: 'amber',
      headline: 'Optics are short',
      forecastFinish: '2027-02-12',
    });
    const renewed = words(await cardOf(shared.id));
    expect(renewed).toContain('▲ Amber');
    expect(renewed).toContain('updated by Jonas B.');
  });

  test('the report is filed with its author and the card as its source', async () => {
    const form = await openForm(people.jonas, shared);
    await press(people.jonas, shared.id, actionOf(form, 'Send'), {
      rag: 'amber',
      headline: 'As told in the stand-up',
    });
    const read = await readProject(tenant.listsFor(people.tove), shared.key);
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.unfiled).toBe(false);
    expect(read.value.reports[0]).toMatchObject({
      source: 'card',
      headline: 'As told in the stand-up',
      author: { upn: people.jonas },
    });
  });

  test('All as planned keeps the words and is one press', async () => {
    const before = await projectNow(shared.key);
    const form = await openForm(people.jonas, shared);
    const { body } = await press(people.jonas, shared.id, actionOf(form, 'All as planned'));
    expect(body.statusCode).toBe(200);
    const after = await projectNow(shared.key);
    expect(after).toMatchObject({ rag: before.rag ?? 'green', headline: before.headline });
    expect(after.latest?.author.name).toBe('Jonas Beck');
  });

  test('Undo puts everything back, for everyone', async () => {
    const before = await projectNow(shared.key);
    const form = await openForm(people.jonas, shared);
    const saved = await press(people.jonas, shared.id, actionOf(form, 'Send'), {
      rag: 'red',
      headline: 'Stopped by the supplier',
    });
    const { body } = await press(people.jonas, shared.id, actionOf(saved.body.value, 'Undo'));
    expect(words(body.value)).toContain('Undone');
    expect(await projectNow(shared.key)).toEqual(before);
    expect(words(await cardOf(shared.id))).not.toContain('Stopped by the supplier');
  });

  test('the renewed card gives its author the Undo back', async () => {
    const form = await openForm(people.jonas, shared);
    await press(people.jonas, shared.id, actionOf(form, 'Send'), { rag: 'red', headline: 'Undo me' });
    const renewed = await cardOf(shared.id);
    const own = await press(people.jonas, shared.id, renewed.refresh.action, {}, 'automatic');
    expect(hasAction(own.body.value, 'Undo')).toBe(true);
    const others = await press(people.petra, shared.id, renewed.refresh.action, {}, 'automatic');
    expect(hasAction(others.body.value, 'Undo')).toBe(false);
  });

  test('a form of an earlier state writes nothing and shows the newer one', async () => {
    const form = await openForm(people.jonas, shared);
    const theirs = await openForm(people.tove, shared);
    await press(people.tove, shared.id, actionOf(theirs, 'Send'), { rag: 'red', headline: 'Tove was first' });
    const { body } = await press(people.jonas, shared.id, actionOf(form, 'Send'), {
      rag: 'green',
      headline: 'Jonas was late',
    });
    expect(words(body.value)).toContain('already set to Red by Tove H., just now');
    expect(words(body.value)).toMatch(/You wanted\n✔ Green\nJonas was late/u);
    expect(await projectNow(shared.key)).toMatchObject({ rag: 'red', headline: 'Tove was first' });
  });

  test('red without a sentence is asked for one, and nothing is written', async () => {
    const before = await projectNow(shared.key);
    const form = await openForm(people.jonas, shared);
    const { body } = await press(people.jonas, shared.id, actionOf(form, 'Send'), {
      rag: 'red',
      headline: ' ',
    });
    expect(body.type).toBe('application/vnd.microsoft.activity.message');
    expect(await projectNow(shared.key)).toEqual(before);
  });
});

describe('rights', () => {
  test('whoever may only read is told whom to ask, before any form', async () => {
    const shared = await sharedCard('core switch refresh');
    const { body } = await press(people.petra, shared.id, actionOf(shared.card, 'Update'));
    expect(words(body.value)).toContain('You can read this project, not update it');
    expect(words(body.value)).toContain('Ida N.');
  });

  test('and keeps the status with what they can press; either lens says so until they may write', async () => {
    const { card, id } = await sharedCard('core switch refresh');
    const refused = (await press(people.petra, id, actionOf(card, 'Update'))).body.value;
    expect(titles(refused)).toEqual(['Ask for help', 'Business view', 'Open project']);
    const turned = (await press(people.petra, id, actionOf(refused, 'Business view'))).body.value;
    expect(words(turned)).toContain('You can read this project, not update it');
    expect(titles(turned)).toEqual(['Ask for help', 'Technical view', 'Open project']);

    const rights = { list: 'PMO Projects', item: actionOf(card, 'Update').data.itemId, user: people.petra };
    await tenant.control('/acl', { ...rights, role: 'write' });
    const granted = (await press(people.petra, id, actionOf(turned, 'Technical view'))).body.value;
    await tenant.control('/acl', { ...rights, role: 'read' });
    expect(words(granted)).not.toContain('not update it');
    expect(titles(granted)).toContain('Update');
  });

  test('SharePoint that cannot be asked just now makes nobody a reader: the form opens', async () => {
    const shared = await sharedCard('core switch refresh');
    await tenant.control('/faults', { rules: [{ match: { method: 'PATCH' }, fault: '500' }] });
    const form = await openForm(people.ida, shared);
    await tenant.control('/faults', { rules: [] });
    expect(hasAction(form, 'Send')).toBe(true);
  });

  test('looking costs no question about rights: a view nobody pressed for is one call', async () => {
    const shared = await sharedCard('core switch refresh');
    await tenant.forgetCalls();
    await press(people.petra, shared.id, shared.card.refresh.action, {}, 'automatic');
    const methods = (await tenant.graphCalls()).map(({ method }) => method);
    // What the batch asks for is read, and nothing beside it is asked.
    expect(methods.filter((method) => method !== 'GET')).toEqual(['POST']);
  });

  test('a forged update of a reader writes nothing', async () => {
    const shared = await sharedCard('core switch refresh');
    const before = await projectNow(shared.key);
    const { body } = await press(people.petra, shared.id, actionOf(shared.card, 'Update'), {
      rag: 'red',
      headline: 'forged',
    });
    expect(words(body.value)).toContain('not update it');
    expect(await projectNow(shared.key)).toEqual(before);
  });

  test('a guest without access learns nothing, and not even whether the project exists', async () => {
    const shared = await sharedCard('core switch refresh');
    const update = actionOf(shared.card, 'Update');
    const refused = await press(people.noor, shared.id, update);
    const unknown = await press(people.noor, shared.id, {
      ...update,
      data: { ...update.data, key: 'NOP-99', itemId: '9999' },
    });
    expect(JSON.stringify(refused)).toBe(JSON.stringify(unknown));
    expect(words(refused.body.value)).toContain('You can read this card, not the project');
    expect(JSON.stringify(refused)).not.toContain('switch');
  });

  test('a view nobody asked for is refused without a card, so that the one everybody has stays', async () => {
    const shared = await sharedCard('core switch refresh');
    const { body } = await press(people.noor, shared.id, shared.card.refresh.action, {}, 'automatic');
    expect(body.type).toBe('application/vnd.microsoft.error');
    expect(JSON.stringify(body)).not.toContain('switch');
  });

  test('money is on the own view and never on the card for everyone', async () => {
    const shared = await sharedCard('core switch refresh');
    const own = await press(people.petra, shared.id, shared.card.refresh.action, {}, 'automatic');
    expect(words(own.body.value)).toContain('€');
    expect(JSON.stringify(shared.card)).not.toContain('€');
  });

  test('a row that now holds another project is an older list, not somebody else’s status', async () => {
    const [one, other] = [await sharedCard('core switch refresh'), await sharedCard('firewall audit')];
    const update = actionOf(one.card, 'Update');
    const { itemId } = actionOf(other.card, 'Update').data;
    const { body } = await press(people.jonas, one.id, { ...update, data: { ...update.data, itemId } });
    expect(words(body.value)).toContain('from an older list');
  });
});

test('a Submit button does the same as a press', async () => {
  const shared = await sharedCard('meeting rooms');
  const form = await openForm(people.jonas, shared);
  const { data } = actionOf(form, 'Send').fallback;
  await tenant
    .as(people.jonas)
    .say(tenant.channelId, { value: { ...data, rag: 'amber', headline: 'By Submit' } });
  expect(await projectNow(shared.key)).toMatchObject({ rag: 'amber', headline: 'By Submit' });
});

test.each([
  { what: 'no data', value: {} },
  {
    what: 'an unknown verb',
    value: { action: { verb: 'status.delete', data: { v: 1, key: 'CSR-01', itemId: '1' } } },
  },
  {
    what: 'another version',
    value: { action: { verb: 'card.refresh', data: { v: 2, key: 'CSR-01', itemId: '1' } } },
  },
  {
    what: 'a path for a row',
    value: { action: { verb: 'card.refresh', data: { v: 1, key: 'CSR-01', itemId: '1/../2' } } },
  },
  { what: 'arrays', value: { action: [[], {}] } },
  {
    what: 'a finish that is no day',
    value: {
      action: {
        verb: 'status.update',
        data: { v: 1, key: 'CSR-01', itemId: '1', rag: 'red', forecastFinish: 'soon' },
      },
    },
  },
])('a press with $what is answered calmly and reads no list', async ({ value }) => {
  await tenant.forgetCalls();
  const { status, body } = await tenant.as(people.ida).invokeOnce('adaptiveCard/action', value);
  expect(status).toBe(200);
  expect(body.type).toBe('application/vnd.microsoft.activity.message');
  expect(await tenant.graphCalls()).toEqual([]);
});
