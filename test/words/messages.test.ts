import { describe, expect, test } from 'vitest';

import { type MessageKey, messages } from '#words/en/messages.ts';
import { say, sayInParts } from '#words/say.ts';

import { valuesFor } from './valuesFor.ts';

const all = Object.entries(messages) as [MessageKey, string][];

describe('every message in English', () => {
  test.each(all)('[WO3] %s blames nobody', (_key, message) => {
    expect(message).not.toMatch(/\b(?:late|overdue|violation|violates|must|failed to)\b/iu);
  });

  test.each(all)('%s formats with the values it names', (key, message) => {
    const said = say(key, valuesFor(message));
    expect(said).not.toMatch(/[{}<>]/u);
    expect(said.trim()).not.toBe('');
  });

  test('[WO3] a person is never told of a watermelon', () => {
    expect(all.filter(([, message]) => /watermelon/iu.test(message))).toEqual([]);
  });

  test('a message that is called without its values is a bug and throws', () => {
    expect(() => say('time.daysAgo')).toThrow(/days/u);
  });

  test('a value is put in as text: markup in it stays letters', () => {
    const parts = sayInParts('portfolio.says.help', { project: '<b>x</b>', help: '{y}' });
    expect(parts).toEqual([
      { text: '<b>x</b>', isStrong: true },
      { text: ' asks: {y}', isStrong: false },
    ]);
  });
});
