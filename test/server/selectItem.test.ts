import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { updateItem } from '#data/lists/updateItem.ts';
import { ok } from '#domain/result.ts';

import { type ChatTenant, type Hit, people, present, startChatTenant } from './chatTenant.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
});
afterAll(() => tenant.stop());

const search = async (upn: string, text: string): Promise<Hit> => {
  const value = { commandId: 'search', parameters: [{ name: 'text', value: text }] };
  const { body } = await tenant.as(upn).invoke('composeExtension/query', value);
  return present(body.composeExtension.attachments[0]);
};
const pick = async (upn: string, value: object) => {
  const { status, body } = await tenant.as(upn).invoke('composeExtension/selectItem', value);
  expect(status).toBe(200);
  return body.composeExtension;
};
const faults = (rules: readonly object[]) => tenant.control('/faults', { seed: 1, rules });

describe('a result that is picked', () => {
  let hit: Hit;
  beforeEach(async () => {
    hit = await search(people.ida, 'core switch');
  });
  afterEach(() => faults([]));

  const tapped = () => present(hit.preview.content.tap).value;

  test('asks for the card of this project, and nothing else of it is in the question', () => {
    expect(hit.preview.content.tap).toEqual({ type: 'invoke', value: { key: 'COR-01' } });
  });

  test('goes into the message as SharePoint has it now, not as it was found', async () => {
    const { projects, newKey } = tenant.listsFor(people.tove);
    const { itemId } = hit.content.refresh.action.data;
    const headline = 'Changed after it was found';
    const saved = await updateItem(projects, itemId, (now) => ok({ ...now, headline }), newKey());
    expect(saved.ok).toBe(true);
    const found = await pick(people.ida, tapped());
    expect(found).toMatchObject({ type: 'result', attachments: [{ contentType: hit.contentType }] });
    expect(found.attachments).toHaveLength(1);
    expect(JSON.stringify(found)).toContain(headline);
    expect(JSON.stringify(await search(people.ida, 'core switch'))).not.toContain(headline); // a minute old at most
  });

  test.each(['slow:4000', '429:1', '503'])('goes as it was found while SharePoint says %s', async (fault) => {
    await faults([{ match: { path: 'v1.0' }, rate: 1, fault }]);
    const { attachments } = await pick(people.ida, tapped());
    expect(present(attachments[0]).content.refresh.action.data).toMatchObject({ key: 'COR-01' });
  });

  test('who may not see it, a project that is not there and a question that is none: the same words', async () => {
    await search(people.jonas, 'core switch');
    const [theirs, unknown, none] = [
      await pick(people.noor, tapped()),
      await pick(people.jonas, { key: 'NOT-99' }),
      await pick(people.jonas, { key: ['COR-01'] }),
    ];
    expect(theirs).toEqual(unknown);
    expect(none).toEqual(unknown);
    expect(JSON.stringify(theirs)).not.toMatch(/Core switch|COR-01/u);
  });
});
