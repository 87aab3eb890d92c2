import { expect, test } from 'vitest';
import { firstAppLink } from '#standin/window/composeApp/appLink.ts';
import { deepLink, readDeepLink } from '#standin/window/protocol/deepLink.ts';
import type { HostFacts } from '#standin/window/protocol/frame.ts';
import { filledUrl, isValidDomain } from '#standin/window/protocol/pageUrl.ts';
import { readAddress, writeAddress, type WindowState } from '#standin/window/state/place.ts';

const teamsOrigin = 'http://localhost:6300';

test('a deep link is read back as it was written', () => {
  const link = deepLink({
    appId: 'app',
    entityId: 'project:COR-01',
    subEntityId: 'risks',
    channelId: '19:c@thread.tacv2',
  });
  expect(readDeepLink(link, teamsOrigin)).toEqual({
    appId: 'app',
    pageId: 'project:COR-01',
    subPageId: 'risks',
    channelId: '19:c@thread.tacv2',
  });
});

test('a browser sent to Teams arrives at this window’s own origin', () => {
  const link = `${teamsOrigin}/l/entity/app/portfolio?context=${encodeURIComponent('{"subEntityId":"project/COR-01"}')}`;
  expect(readDeepLink(link, teamsOrigin)).toMatchObject({ pageId: 'portfolio', subPageId: 'project/COR-01' });
});

test.each([
  'https://evil.example/l/entity/app/page',
  'https://teams.microsoft.com.evil.example/l/entity/app/page',
  'https://teams.microsoft.com/l/chat/0/0',
  'not a link',
])('is no deep link: %s', (link) => {
  expect(readDeepLink(link, teamsOrigin)).toBeUndefined();
});

test('a broken context loses the sub-page, not the page', () => {
  expect(
    readDeepLink('https://teams.microsoft.com/l/entity/app/page?context=%7B', teamsOrigin),
  ).toMatchObject({
    pageId: 'page',
    subPageId: undefined,
  });
});

const facts = {
  tenantId: 'tenant',
  user: { id: 'ida', upn: 'ida@nordvik.example', displayName: 'Ida' },
  page: { id: 'a b', subId: undefined },
} as unknown as HostFacts;

test('placeholders of a page address are filled and encoded; unknown ones stay', () => {
  expect(filledUrl('https://x/?t={tid}&u={userObjectId}&e={entityId}&z={other}', facts)).toBe(
    'https://x/?t=tenant&u=ida&e=a%20b&z={other}',
  );
});

test.each([
  ['http://localhost:6301/tab', true],
  ['http://localhost:6302/tab', false],
  ['https://a.pmo.example/', true],
  ['https://a.b.pmo.example/', false],
  ['https://pmo.example/', false],
  ['https://evilpmo.example/', false],
  ['javascript:alert(1)', false],
])('%s is shown: %s', (url, isShown) => {
  expect(isValidDomain(url, ['localhost:6301', '*.pmo.example'])).toBe(isShown);
});

const app = {
  composeExtensions: [
    { commands: [], messageHandlers: [{ type: 'link', value: { domains: ['localhost:6301'] } }] },
  ],
} as unknown as Parameters<typeof firstAppLink>[1];

test('the first link of the app’s own domains is found in a text', () => {
  const text = 'See https://example.com/p/X and http://localhost:6301/p/COR-01 please';
  expect(firstAppLink(text, app)).toBe('http://localhost:6301/p/COR-01');
  expect(firstAppLink('http://localhost:6302/p/COR-01', app)).toBeUndefined();
});

test.each<Partial<WindowState>>([
  { as: 'ida@nordvik.example', theme: 'dark', width: 'phone' },
  { place: { at: 'channel', channelId: '19:c@thread.tacv2', tab: 'posts', sub: undefined } },
  { place: { at: 'channel', channelId: '19:c@thread.tacv2', tab: 'files', sub: undefined } },
  { place: { at: 'app', page: 'portfolio', sub: 'project/COR-01' } },
  { place: { at: 'chat' }, isToolbarShown: false },
])('the address keeps the window’s state: %j', (part) => {
  const state = { ...readAddress(''), ...part };
  expect(readAddress(writeAddress(state))).toEqual(state);
});
