import { expect, test } from 'vitest';

import { packageProblems } from '#manifest/packageRules.ts';
import { languageSchemaProblems } from '#manifest/schemaProblems.ts';
import { readQuestion } from '#server/botQuestion.ts';
import { unkindWords } from '#test/words/unkindWords.ts';

import { brokenFiles, goodPackage } from './packages.ts';

type Language = Record<string, string>;

const german = (): Language =>
  JSON.parse(new TextDecoder().decode(goodPackage().files.get('de.json'))) as Language;

const withGerman = (change: (language: Language) => void) =>
  brokenFiles((files) => {
    const language = german();
    change(language);
    files.set('de.json', new TextEncoder().encode(JSON.stringify(language)));
  });

test('the German of the manifest passes Microsoft’s schema', async () => {
  expect(await languageSchemaProblems(goodPackage())).toEqual([]);
});

test.each<[string, (language: Language) => void]>([
  [
    'a title that does not fit',
    (one) => void Object.assign(one, { 'composeExtensions[0].commands[0].title': 'x'.repeat(33) }),
  ],
  [
    'a path Teams does not know',
    (one) => void Object.assign(one, { 'composeExtensions[0].commands[0].id': 'suche' }),
  ],
])('the schema finds %s', async (_, change) => {
  expect(await languageSchemaProblems(withGerman(change))).not.toEqual([]);
});

test('a text without a translation is found', () => {
  const pack = withGerman((one) => void delete one['composeExtensions[0].commands[1].title']);
  expect(packageProblems(pack)).toEqual(['de.json lacks composeExtensions[0].commands[1].title.']);
});

test('a translation of a text that is not there is found', () => {
  const pack = withGerman((one) => void (one['composeExtensions[0].commands[9].title'] = 'Tanzen'));
  expect(packageProblems(pack)).toEqual([
    'de.json translates composeExtensions[0].commands[9].title, which is not in the manifest.',
  ]);
});

test.each(Object.entries(german()))('[WO3] %s blames nobody', (_path, words) => {
  expect(words).not.toMatch(unkindWords.de);
});

test('what Teams offers to write to the bot in German, the bot understands', () => {
  const offered = Object.entries(german()).flatMap(([path, title]) =>
    /^bots.*title$/u.test(path) ? [title === 'status' ? 'status atlas' : title] : [],
  );
  expect(offered).toHaveLength(4);
  for (const title of offered) expect([title, readQuestion(title).kind]).not.toEqual([title, 'other']);
});
