import type { app } from '@microsoft/teams-js';
import { describe, expect, test } from 'vitest';

import { isOutsideTeams } from '#teams/outside.ts';
import { placeOf } from '#teams/place.ts';
import { createStore } from '#teams/store.ts';
import { themeOf } from '#teams/theme.ts';

const context = (parts: object): app.Context =>
  ({
    app: { locale: 'en-gb', theme: 'default' },
    page: { id: 'portfolio', frameContext: 'content', subPageId: '' },
    user: {
      id: 'oid',
      userPrincipalName: 'ida@x.example',
      loginHint: 'ida@x.example',
      tenant: { id: 'tid' },
    },
    ...parts,
  }) as unknown as app.Context;

describe('where we are', () => {
  test('a top window is outside Teams, also when another page opened it', () => {
    const top: { parent?: unknown } = {};
    top.parent = top;
    expect(isOutsideTeams({ parent: undefined, ...top })).toBe(false);
    expect(isOutsideTeams(top as { parent: unknown })).toBe(true);
  });

  test('Teams on a phone has no parent but a bridge', () => {
    const phone: Record<string, unknown> = { nativeInterface: {} };
    phone['parent'] = phone;
    expect(isOutsideTeams(phone as unknown as { parent: unknown })).toBe(false);
  });

  test.each([
    [
      'channel',
      { channel: { id: '19:x', displayName: 'Core' }, team: { groupId: 'g', displayName: 'Network' } },
    ],
    ['config', { page: { id: '', frameContext: 'settings' }, channel: { id: '19:x', displayName: 'Core' } }],
    ['dialog', { page: { id: '', frameContext: 'task' } }],
    ['meeting', { meeting: { id: 'm' }, chat: { id: 'c' } }],
    ['chat', { chat: { id: 'c' } }],
    ['personal', {}],
  ] as const)('%s is told by its context', (kind, parts) => {
    expect(placeOf(context(parts)).kind).toBe(kind);
  });

  test('an empty sub page is none', () => {
    expect(placeOf(context({})).subPageId).toBeUndefined();
  });

  test.each([
    ['default', 'default'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'dark'],
    ['something new', 'default'],
    [undefined, 'default'],
  ])('theme %s is drawn as %s', (name, theme) => {
    expect(themeOf(name)).toBe(theme);
  });

  test('a store tells its readers of a change, and only of a change', () => {
    const store = createStore('a');
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    store.set('a');
    store.set('b');
    stop();
    store.set('c');
    expect([told, store.getSnapshot()]).toEqual([1, 'c']);
  });
});
