import { beforeEach, expect, test, vi } from 'vitest';

import type { MessageKey } from '#words/en/messages.ts';
import type { Message } from '#words/message.ts';

const key = 'status.red' satisfies MessageKey;
const other = 'status.green' satisfies MessageKey;
const file = (messages: Readonly<Record<string, Message>>) => async () => ({ default: messages });

// The page's own: every test is a page of its own.
let catalog: typeof import('#words/bundledCatalog.ts');
beforeEach(async () => {
  vi.resetModules();
  catalog = await import('#words/bundledCatalog.ts');
});

test('who reads English waits for nothing, and fetches nothing', () => {
  let fetched = 0;
  const de = async () => {
    fetched += 1;
    return { default: { [key]: 'Rot' } };
  };
  expect(catalog.addArea({ [key]: 'Red' }, { de })).toBeUndefined();
  expect([catalog.messageOf(key), fetched]).toEqual(['Red', 0]);
});

test('what has come is brought in German, and what comes later waits for its German', async () => {
  void catalog.addArea({ [key]: 'Red' }, { de: file({ [key]: 'Rot' }) });
  await catalog.bringLanguage('de');
  expect(catalog.messageOf(key, 'de')).toBe('Rot');
  await catalog.addArea({ [other]: 'Green' }, { de: file({ [other]: 'Grün' }) });
  expect(catalog.messageOf(other, 'de')).toBe('Grün');
});

test('a file that does not come leaves its sentences in English', async () => {
  void catalog.addArea({ [key]: 'Red' }, { de: async () => Promise.reject(new Error('offline')) });
  void catalog.addArea({ [other]: 'Green' }, { de: file({ [other]: 'Grün' }) });
  await catalog.bringLanguage('de');
  expect([catalog.messageOf(key, 'de'), catalog.messageOf(other, 'de')]).toEqual(['Red', 'Grün']);
});

test('the pseudo-language is made of the English as it is said', async () => {
  void catalog.addArea({ [key]: 'Red' }, { de: file({ [key]: 'Rot' }) });
  await catalog.bringLanguage('qps-ploc');
  expect(catalog.messageOf(key, 'qps-ploc')).toBe('[Ŕéđ öñé]');
});
