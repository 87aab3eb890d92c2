import { afterAll, beforeAll, expect, test } from 'vitest';

import { readRows } from '#data/lists/readRows.ts';
import { updateItem } from '#data/lists/updateItem.ts';
import { ok } from '#domain/result.ts';

import {
  actionOf,
  type Answer,
  type ChatTenant,
  people,
  present,
  startChatTenant,
  textsOf,
} from './chatTenant.ts';

let tenant: ChatTenant;
beforeAll(async () => {
  tenant = await startChatTenant();
  await Promise.all([people.ida, people.jonas].map((upn) => search(upn, 'core', 'en-gb')));
});
afterAll(() => tenant.stop());

const search = (upn: string, text: string, locale: string): Promise<Answer> =>
  tenant
    .as(upn)
    .invoke(
      'composeExtension/query',
      { commandId: 'search', parameters: [{ name: 'text', value: text }] },
      { locale },
    );
const previewOf = ({ body }: Answer): string => {
  const [hit] = body.composeExtension.attachments;
  return present(hit).preview.content.text;
};
const cardOf = ({ body }: Answer) => present(body.composeExtension.attachments[0]).content;

async function setLanguage(language: string): Promise<void> {
  const { settings, newKey } = tenant.listsFor(people.tove);
  const rows = await readRows(settings);
  if (!rows.ok) throw new Error(rows.error.kind);
  const row = present(rows.value.rows.find(({ value }) => value.name === 'language'));
  const set = await updateItem(settings, row.id, (one) => ok({ ...one, value: language }), newKey());
  expect(set.ok).toBe(true);
}

test('each person is answered in the language of their Teams', async () => {
  expect(previewOf(await search(people.ida, 'core switch', 'en-us'))).toMatch(/^Green, \d+ days? ago/u);
  expect(previewOf(await search(people.ida, 'core switch', 'de-de'))).toMatch(/^Grün, vor \d+ Tag/u);
  const nothing = await search(people.ida, 'zzzzqqqq', 'de-de');
  expect(nothing.body.composeExtension.text).toContain('Kein Projekt liest sich wie „zzzzqqqq“');
});

test('what goes into the chat, where everybody reads it, is in the PMO’s language whoever put it there', async () => {
  const inEnglish = textsOf(cardOf(await search(people.ida, 'core switch', 'de-de'))).join('\n');
  expect(inEnglish).toMatch(/^Update$/mu);
  expect(inEnglish).toContain('shared by Ida');
});

test('many at once in two languages do not mix, also through what SharePoint keeps them waiting for', async () => {
  const button = actionOf(cardOf(await search(people.ida, 'core switch', 'en-gb')), 'Update');
  const value = {
    action: { type: 'Action.Execute', verb: button.verb, data: button.data },
    trigger: 'manual',
  };
  const asked = Array.from({ length: 24 }, (_, index) => {
    const locale = index % 2 === 0 ? 'de-de' : 'en-gb';
    const upn = index % 4 < 2 ? people.ida : people.jonas;
    return tenant
      .as(upn)
      .invoke('adaptiveCard/action', value, { locale })
      .then(({ body }) => [locale, textsOf(body.value).join('\n')] as const);
  });
  for (const [locale, words] of await Promise.all(asked)) {
    const [own, others] = locale === 'de-de' ? ['Senden', 'Send'] : ['Send', 'Senden'];
    expect(words.split('\n')).toContain(own);
    expect(words.split('\n')).not.toContain(others);
    expect(words).toContain(locale === 'de-de' ? 'Kernaussage' : 'Headline');
  }
});

test('a PMO that speaks German posts German cards, and an English reader’s own view of them is English', async () => {
  await setLanguage('de');
  // The portfolio of a minute ago is remembered with the language of that minute.
  const card = cardOf(await search(people.tove, 'core switch', 'en-gb'));
  expect(textsOf(card).join('\n')).toContain('geteilt von Tove');
  const { verb, data } = card.refresh.action;
  const refresh = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  const { body } = await tenant.as(people.ida).invoke('adaptiveCard/action', refresh, { locale: 'en-gb' });
  expect(textsOf(body.value).join('\n')).toContain('only people who can open this project');
});

const privacy = (languages: string) =>
  fetch(`${tenant.config.publicUrl}/privacy`, { headers: { 'accept-language': languages } });

test('what is readable before any sign-in follows the browser', async () => {
  expect(await (await privacy('de-CH,de;q=0.9')).text()).toContain('<html lang="de">');
  expect(await (await privacy('fr')).text()).toContain('lang="en"');
});
