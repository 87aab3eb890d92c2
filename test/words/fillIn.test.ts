import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

import { messages as german } from '#words/de/messages.ts';
import { messages } from '#words/en/messages.ts';
import { fillIn } from '#words/fillIn.ts';
import type { Part } from '#words/message.ts';
import { parseMessage } from '#words/parseMessage.ts';
import { english, speakAs, type Speech, speechFor } from '#words/speech.ts';

import { choicesIn, valuesFor } from './valuesFor.ts';

const filled = (text: string, values: Readonly<Record<string, string | number>>): string => {
  const message = parseMessage(text);
  const parts = fillIn(typeof message === 'string' ? [message] : message, values);
  return parts.map((part) => part.text).join('');
};

const strong = (words: string[]): string => words.join('');

describe.each([
  ['English', english, Object.entries(messages)],
  ['German', speechFor('de'), Object.entries(german)],
] as [string, Speech, [string, string][]][])('%s', (_name, speech, all) => {
  test('every message, with each count and each choice it knows, reads as formatjs reads it', () => {
    speakAs(() => speech);
    try {
      for (const [key, text] of all)
        for (const choice of choicesIn(text))
          for (const count of [0, 1, 2, 3, 4, 1_234]) {
            const values = valuesFor(text, { choice, count });
            const theirs = new IntlMessageFormat(text, speech.locale).format({
              ...values,
              b: strong as never,
            });
            expect([key, filled(text, values)]).toEqual([key, theirs]);
          }
    } finally {
      speakAs(() => english);
    }
  });
});

test('bold parts are told apart and neighbours grow together', () => {
  const parts = parseMessage('{a}, <b>{n, plural, one {# day} other {# days}}</b> on') as readonly Part[];
  expect(fillIn(parts, { a: 'x', n: 2 })).toEqual([
    { text: 'x, ', isStrong: false },
    { text: '2 days', isStrong: true },
    { text: ' on', isStrong: false },
  ]);
});

test('a choice nobody thought of, even one every object has, is the other one', () => {
  expect(filled('{a, select, one {1} other {2}}', { a: 'constructor' })).toBe('2');
});

test.each([
  '{n, selectordinal, one {#st} other {#th}}',
  '{d, date}',
  '<i>x</i>',
  '{n, plural, offset:1 other {#}}',
])('what nobody here would say, %s, is a mistake at once', (text) => {
  expect(() => parseMessage(text)).toThrow(/messages know/u);
});
