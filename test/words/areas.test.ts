import { describe, expect, test } from 'vitest';

import { areasSaidIn, messagesOf } from '#words/areas.ts';
import { addArea, isMessage as isBundled, messageOf as bundledMessageOf } from '#words/bundledCatalog.ts';
import { messageOf } from '#words/catalog.ts';
import { type MessageKey, messages } from '#words/en/messages.ts';

const keys = Object.keys(messages) as MessageKey[];

describe('messages in the tab’s bundle', () => {
  test.each([
    ["say('portfolio.title')", ['portfolio']],
    ['say(`health.name.${name}`)', ['health']],
    ['<Said message="portfolio.says.help" /> + say("time.today")', ['portfolio', 'time']],
    ["fetch('status.json'); say(key)", []],
    ['`${area}.title`', []],
  ])('%s brings %j', (code, areas) => {
    expect(areasSaidIn(code)).toEqual(areas);
  });

  test('every message belongs to an area, and is bundled as it is parsed at run time', () => {
    const bundled = new Set(keys.map((key) => key.slice(0, key.indexOf('.'))));
    for (const area of bundled) {
      expect(areasSaidIn(`'${area}.`)).toEqual([area]);
      void addArea(messagesOf(area), {});
    }
    for (const key of keys) expect(bundledMessageOf(key)).toEqual(messageOf(key));
    expect(['setup.listUse.PMO Projects', 'setup.listUse.Recipes'].map(isBundled)).toEqual([true, false]);
  });

  test('a message whose area was not brought along is a bug and throws', () => {
    expect(() => bundledMessageOf('nobody.says.this' as MessageKey)).toThrow(/nobody.says.this/u);
  });
});
