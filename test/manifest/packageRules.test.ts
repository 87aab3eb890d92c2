import { expect, test } from 'vitest';

import { packageProblems } from '#manifest/packageRules.ts';

import { brokenFiles, brokenManifest, goodPackage, type Open, picture } from './packages.ts';

test('our own package breaks no rule', () => {
  expect(packageProblems(goodPackage())).toEqual([]);
});

const set = (change: object) => (manifest: Open) => void Object.assign(manifest, change);
const command = (manifest: Open, at: number): Open => {
  const found = manifest['composeExtensions']?.[0]?.['commands']?.[at];
  if (found === undefined) throw new Error('no such command');
  return found;
};
const rsc = (name: string, type: string) =>
  set({ authorization: { permissions: { resourceSpecific: [{ name, type }] } } });
const inFirst = (list: string, change: object) => (manifest: Open) =>
  void Object.assign(manifest[list]?.[0] ?? {}, change);

test.each<[string, (manifest: Open) => void, string]>([
  [
    'an http address',
    inFirst('configurableTabs', { configurationUrl: 'http://pmo.fabrikam.se/config' }),
    'configurableTabs.0.configurationUrl is http://pmo.fabrikam.se/config: Teams opens https only.',
  ],
  [
    'a placeholder nobody filled',
    inFirst('staticTabs', { name: '${{TAB_NAME}}' }),
    'staticTabs.0.name still holds a placeholder: ${{TAB_NAME}}',
  ],
  ['a version in words', set({ version: 'one' }), 'version is three numbers such as 1.4.0, not "one".'],
  ['a version of two numbers', set({ version: '1.4' }), 'version is three numbers such as 1.4.0, not "1.4".'],
  [
    'a version with a leading zero',
    set({ version: '1.04.0' }),
    'version is three numbers such as 1.4.0, not "1.04.0".',
  ],
  [
    'a valid domain with a scheme',
    set({ validDomains: ['pmo.fabrikam.se', 'token.botframework.com', 'https://fabrikam.se'] }),
    'validDomains: https://fabrikam.se is a host, without https://.',
  ],
  [
    'a valid domain with a path',
    set({ validDomains: ['pmo.fabrikam.se', 'token.botframework.com', 'fabrikam.se/pmo'] }),
    'validDomains: fabrikam.se/pmo is a host, without a path.',
  ],
  [
    'a valid domain that is everybody',
    set({ validDomains: ['pmo.fabrikam.se', 'token.botframework.com', '*.com'] }),
    'validDomains: *.com would trust hosts that are not ours.',
  ],
  [
    'no valid domain for the tab',
    set({ validDomains: ['token.botframework.com'] }),
    'validDomains lacks pmo.fabrikam.se.',
  ],
  [
    'no valid domain for signing in to the bot',
    set({ validDomains: ['pmo.fabrikam.se'] }),
    'validDomains lacks token.botframework.com.',
  ],
  [
    'a query command without parameters',
    (manifest) => void Object.assign(command(manifest, 0), { parameters: undefined }),
    'The query command "search" has no parameters.',
  ],
  [
    'an action command that opens nothing',
    (manifest) => void Object.assign(command(manifest, 1), { fetchTask: undefined }),
    'The action command "shareStatus" lacks fetchTask.',
  ],
  [
    'a command nobody answers',
    (manifest) =>
      void manifest['composeExtensions']?.[0]?.['commands']?.push(
        Object.assign(structuredClone(command(manifest, 2)), { id: 'dance' }),
      ),
    'The server answers no action command "dance".',
  ],
  [
    'a command that is left out',
    (manifest) => void manifest['composeExtensions']?.[0]?.['commands']?.pop(),
    'The action command "log" is not listed.',
  ],
  [
    'a command that is there twice',
    (manifest) => void manifest['composeExtensions']?.[0]?.['commands']?.push(command(manifest, 0)),
    'The command "search" is there twice.',
  ],
  ['no bot', set({ bots: [] }), 'bots lacks a botId: without a bot nobody answers a card.'],
  [
    'a message extension of another bot',
    inFirst('composeExtensions', { botId: '00000000-0000-4000-8000-000000000001' }),
    'composeExtensions.botId is 00000000-0000-4000-8000-000000000001, the bot is 8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10.',
  ],
  [
    'a message extension without its bot',
    (manifest) => void delete manifest['composeExtensions']?.[0]?.['botId'],
    'composeExtensions lacks its botId.',
  ],
  [
    'another registration for signing in',
    (manifest) => void Object.assign(manifest['webApplicationInfo'] ?? {}, { id: 'x' }),
    'webApplicationInfo.id is x, the bot is 8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10.',
  ],
  [
    'a sign-in that is not the bot’s',
    (manifest) =>
      void Object.assign(manifest['webApplicationInfo'] ?? {}, { resource: 'api://pmo.fabrikam.se' }),
    'webApplicationInfo.resource has to end in /botid-8d0e2b5c-77a1-4f0e-9a55-3c1f7c2b9e10: the bot signs people in with it.',
  ],
  [
    'a short name of 31 letters',
    set({ name: { short: 'x'.repeat(31), full: 'x' } }),
    'name.short has 31 letters; 30 are shown.',
  ],
  [
    'a name of Microsoft’s',
    set({ name: { short: 'PMO for Teams', full: 'PMO' } }),
    'name.short holds "Teams", a name of Microsoft\'s.',
  ],
  ['no full name', set({ name: { short: 'PMO' } }), 'name.full is missing.'],
  [
    'a permission there is not',
    rsc('TeamMembers.Read.Group', 'Application'),
    'There is no Application permission "TeamMembers.Read.Group" for a team or chat.',
  ],
  [
    'a permission of the other type',
    rsc('TeamMember.Read.Group', 'Delegated'),
    'There is no Delegated permission "TeamMember.Read.Group" for a team or chat.',
  ],
  [
    'a language file that is not there',
    set({
      localizationInfo: {
        defaultLanguageTag: 'en',
        additionalLanguages: [{ languageTag: 'de', file: 'de.json' }],
      },
    }),
    'de.json is named in the manifest and is not there.',
  ],
])('%s is found, and nothing else', (_, change, sentence) => {
  expect(packageProblems(brokenManifest(change))).toEqual([sentence]);
});

const white = [255, 255, 255, 255] as const;
const clear = [0, 0, 0, 0] as const;

test.each<[string, (files: Map<string, Uint8Array>) => void, readonly string[]]>([
  [
    'an icon that is not there',
    (files) => files.delete('color.png'),
    ['color.png is named in the manifest and is not there.'],
  ],
  [
    'no manifest',
    (files) => files.delete('manifest.json'),
    ['manifest.json is named in the manifest and is not there.'],
  ],
  [
    'a file nobody names',
    (files) => files.set('notes.txt', new Uint8Array()),
    ['Nothing in the manifest names notes.txt.'],
  ],
  [
    'a file in a folder',
    (files) => files.set('icons/color.png', new Uint8Array()),
    [
      'icons/color.png lies in a folder: everything lies at the top of the zip.',
      'Nothing in the manifest names icons/color.png.',
    ],
  ],
  ['a picture that is none', (files) => files.set('color.png', new Uint8Array(40)), ['color.png is no PNG.']],
  [
    'a colour icon of another size',
    (files) => files.set('color.png', picture(96, white)),
    ['color.png is 96 × 96; the color icon is 192 × 192.'],
  ],
  [
    'an outline of another size',
    (files) => files.set('outline.png', picture(20, white, clear)),
    ['outline.png is 20 × 20; the outline icon is 32 × 32.'],
  ],
  [
    'a coloured outline',
    (files) => files.set('outline.png', picture(32, clear, [79, 82, 178, 255])),
    ['outline.png has 1 coloured pixels: it is white on transparent.'],
  ],
  [
    'an outline without anything to see through',
    (files) => files.set('outline.png', picture(32, white)),
    ['outline.png has no transparent pixel: it is white on transparent.'],
  ],
])('%s is found', (_, change, sentences) => {
  expect(packageProblems(brokenFiles(change))).toEqual(sentences);
});
