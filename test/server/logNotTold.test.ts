import { afterAll, beforeAll, expect, test } from 'vitest';

import { askForHelp } from '#data/help/askForHelp.ts';
import { readRows } from '#data/lists/readRows.ts';
import { demoCompany } from '#demo/company.ts';
import { demoSettings } from '#demo/settings.ts';
import { readDay } from '#domain/calendar/day.ts';

import { type ChatTenant, people, present, startChatTenant, textsOf } from './chatTenant.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
  const search = { commandId: 'search', parameters: [{ name: 'text', value: 'core' }] };
  for (const upn of [people.ida, people.noor]) await tenant.as(upn).invoke('composeExtension/query', search); // signs them in
});
afterAll(() => tenant.stop());

const site = '/sites/nordvik.sharepoint.com:/sites/pmo:';
const at = (list: string): string => `/lists/${encodeURIComponent(list)}`;

const inThread = async () => {
  const messages = await tenant.as(people.ida).messages(tenant.channelId);
  return messages.filter(({ from }) => from.kind === 'bot');
};

/** What the dialog hands back once the row is written, and what the person then reads. */
async function submit(upn: string, kind: string, itemId: string) {
  const { body } = await tenant.as(upn).invoke('composeExtension/submitAction', {
    commandId: 'log',
    commandContext: 'message',
    messagePayload: { id: '1700000000001', body: { contentType: 'html', content: '<p>x</p>' } },
    data: { kind, itemId },
  });
  return body.task?.value;
}

async function aRequest(what: string): Promise<string> {
  const today = present(readDay('2026-11-23'));
  const askedBy = { id: 'ida', upn: people.ida, name: 'Ida Nyberg' };
  const ask = { what, askedBy, today, project: undefined, operationId: what.toUpperCase() };
  const asked = await askForHelp(tenant.listsFor(people.ida), ask);
  if (!asked.ok) throw new Error(asked.error.kind);
  return asked.value.help.id;
}

test('SharePoint does not answer: it is logged, and nobody is sent to log it again', async () => {
  const before = (await inThread()).length;
  const itemId = await aRequest('A second van');
  await tenant.control('/faults', { rules: [{ match: { path: at('PMO Help') }, fault: '500' }] });
  const told = await submit(people.ida, 'help', itemId);
  await tenant.control('/faults', { rules: [] });
  expect(told).toMatch(/^It is logged. The thread was not told: SharePoint did not answer/u);
  expect(told).not.toContain('again');
  expect(await inThread()).toHaveLength(before);
});

test('a kind switched off since its dialog opened: what was logged is there, and is told', async () => {
  const itemId = await aRequest('Asked in the last moment');
  await switchFeatures(['raid']);
  expect(await submit(people.ida, 'help', itemId)).toBeUndefined();
  await switchFeatures(demoSettings.features);
  const words = textsOf(present((await inThread()).at(-1)).attachments[0]?.content).join('\n');
  expect(words).toContain('Asked in the last moment');
});

test.each([
  { kind: 'risk', list: 'PMO RAID' },
  { kind: 'roadblock', list: 'PMO RAID' },
  { kind: 'decision', list: 'PMO Decisions' },
  { kind: 'painPoint', list: 'PMO Listening' },
  { kind: 'help', list: 'PMO Help' },
])(
  'a $kind whose list is gone: where to look, who can make it, and nothing on what was there',
  async (one) => {
    const { kind, list } = one;
    const before = (await inThread()).length;
    const notThere = await submit(people.ida, kind, '999999');
    const notTheirs = await submit(people.noor, kind, '999999');
    await remove(list);
    const gone = await submit(people.ida, kind, '999999');
    expect(gone).toContain(`no such entry in the list “${list}”. Look there before you log it again`);
    expect(gone).toContain('an administrator can make it in set-up');
    expect([notThere, notTheirs]).toEqual([gone, gone]);
    expect(await inThread()).toHaveLength(before);
  },
);

async function switchFeatures(features: readonly string[]): Promise<void> {
  const { settings, graph } = tenant.listsFor(people.tove);
  const rows = await readRows(settings);
  if (!rows.ok) throw new Error(rows.error.kind);
  const id = rows.value.rows.find(({ value }) => value.name === 'features')?.id ?? '';
  const saved = await graph.call({
    method: 'PATCH',
    path: `${site}${at('PMO Settings')}/items/${id}`,
    body: { fields: { Value: JSON.stringify(features) } },
  });
  expect(saved.ok).toBe(true);
}

/** By an administrator, in SharePoint; a list may be gone already by another kind's test. */
async function remove(list: string): Promise<void> {
  const owner = demoCompany.users.find(({ role }) => role === 'owner')?.upn;
  const asked = { as: owner, claims: { scp: 'Sites.Manage.All' } };
  const { access_token: token } = (await tenant.control('/token', asked)) as { access_token: string };
  const answer = await fetch(`${tenant.standinUrl}/v1.0${site}${at(list)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  });
  expect([204, 404]).toContain(answer.status);
}
