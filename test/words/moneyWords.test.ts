import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { moneyWords, numberWords } from '#words/moneyWords.ts';
import { english, speakAs, speechFor } from '#words/speech.ts';

test.each([
  [516_000, '€ 516k'],
  [1_234_567, '€ 1.2m'],
  [123_456_789, '€ 123m'],
  [999_600, '€ 1m'],
  [999, '€ 999'],
  [0, '€ 0'],
  [-28_890, '−€ 29k'],
  [2_000_000_000, '€ 2bn'],
])('%i is said as %s', (amount, words) => {
  expect(moneyWords(amount, 'EUR').replaceAll('\u00A0', ' ')).toBe(words);
});

test('the sign is that of the currency', () => {
  expect(moneyWords(12_000, 'GBP').replaceAll('\u00A0', ' ')).toBe('£ 12k');
});

test('a plain number is grouped', () => {
  expect(numberWords(232_000)).toBe('232,000');
  expect(numberWords(0.7759, 2)).toBe('0.78');
});

describe('in German', () => {
  beforeEach(() => speakAs(() => speechFor('de-DE')));
  afterEach(() => speakAs(() => english));

  test.each([
    [516_000, '516 T€'],
    [1_234_567, '1,2 Mio. €'],
    [999, '999 €'],
    [-28_890, '−29 T€'],
    [2_000_000_000, '2 Mrd. €'],
  ])('%i is said as %s', (amount, words) => {
    expect(moneyWords(amount, 'EUR').replaceAll('\u00A0', ' ')).toBe(words);
  });

  test('a plain number is grouped, and by whom it is read', () => {
    expect(numberWords(232_000)).toBe('232.000');
    expect(numberWords(0.7759, 2)).toBe('0,78');
    speakAs(() => speechFor('de-CH'));
    expect(numberWords(232_000)).toMatch(/^232['’]000$/u);
  });
});
