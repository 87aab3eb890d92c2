import { afterEach, describe, expect, test } from 'vitest';

import { messages as german } from '#words/de/messages.ts';
import { type MessageKey, messages } from '#words/en/messages.ts';
import type { Options, Part } from '#words/message.ts';
import { parseMessage } from '#words/parseMessage.ts';
import { say, sayInParts } from '#words/say.ts';
import { english, speakAs, speechFor } from '#words/speech.ts';

import { unkindWords } from './unkindWords.ts';
import { valuesFor } from './valuesFor.ts';

const entries = (all: object): [MessageKey, string][] => Object.entries(all) as [MessageKey, string][];
const all = entries(messages);

afterEach(() => speakAs(() => english));

describe.each([
  ['English', 'en', all],
  ['German', 'de', entries(german)],
] as const)('every message in %s', (_name, language, inLanguage) => {
  test.each(inLanguage)('[WO3] %s blames nobody', (_key, message) => {
    expect(message).not.toMatch(unkindWords[language]);
  });

  test.each(inLanguage)('%s formats with the values it names', (key, message) => {
    speakAs(() => speechFor(language));
    const said = say(key, valuesFor(message));
    expect(said).not.toMatch(/[{}<>]/u);
    expect(said.trim()).not.toBe('');
  });

  test('[WO3] a person is never told of a watermelon', () => {
    expect(inLanguage.filter(([, message]) => /watermelon|melone/iu.test(message))).toEqual([]);
  });
});

/** What a message is filled with, and what it chooses by: a translation has the same, in whatever order. */
function slotsOf(message: string): string[] {
  const parsed = parseMessage(message);
  const slots = new Set<string>();
  const add = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (typeof part === 'string' || part === 0) continue;
      if ('bold' in part) slots.add('<b>');
      if ('value' in part) slots.add(part.value);
      if ('number' in part) slots.add(`${part.number}, number`);
      if ('plural' in part) slots.add(`${part.plural}, plural`);
      if ('select' in part) slots.add(`${part.select}, select ${namesOf(part.of)}`);
      if ('bold' in part) add(part.bold);
      if ('of' in part) for (const option of Object.values(part.of)) add(option);
    }
  };
  add(typeof parsed === 'string' ? [] : parsed);
  return [...slots].toSorted();
}

const namesOf = (options: Options): string => Object.keys(options).toSorted().join(' ');

describe('a sentence in German', () => {
  test('there is one for each in English, and no other', () => {
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  test.each(entries(german))('%s is filled with what the English one is filled with', (key, message) => {
    expect(slotsOf(message)).toEqual(slotsOf(messages[key]));
  });

  test.each(entries(german))('%s is written as German is', (_key, message) => {
    // Quotes are low and high, and nobody is called du.
    expect(message).not.toMatch(/[“”]\p{L}|"|\b(?:du|dein|deine|dir|dich)\b/iu);
  });
});

// What is kept in confidence can be guessed by who knows a team of five: nobody is promised more than that.
test('no sentence, in either language, says anonymous', () => {
  const said = [...entries(messages), ...entries(german)].filter(([, message]) => /anonym/iu.test(message));
  expect(said).toEqual([]);
});

/** Said of deciding, and not of a plan that is proved. */
const isUnproved = ([key]: readonly [string, string]): boolean =>
  /^(?:decide|decisions)\./u.test(key) && !/\.proved(?:\.|$)/u.test(key);

describe('[SC3] what is not proved is not called best', () => {
  test.each(entries(german).filter(isUnproved))('%s in German', (_key, message) => {
    const unproved = message.replaceAll(/bester gefundener/giu, '');
    expect(unproved).not.toMatch(/\b(?:best(?:e|er|en|es)|optimal\p{L}*)\b/iu);
  });
});

describe('the pseudo-language', () => {
  test.each(all)('%s is strange all over, longer, and between brackets', (key, message) => {
    const values = valuesFor(message, { choice: 'other' });
    const plain = say(key, values);
    speakAs(() => speechFor('qps-ploc'));
    const strange = say(key, values);
    expect(strange).toMatch(/^\[.*\]$/su);
    expect(strange.replaceAll(/words|other/gu, '')).not.toMatch(/[a-z]/iu);
    expect(strange.length).toBeGreaterThanOrEqual(plain.length * 1.1);
  });
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
