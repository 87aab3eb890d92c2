import { afterEach, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { dayAgeWords, dayWords, dayWordsNear, monthWords } from '#words/dayWords.ts';
import { listWords } from '#words/formats.ts';
import { say } from '#words/say.ts';
import { english, speakAs, speechFor } from '#words/speech.ts';

afterEach(() => speakAs(() => english));

test.each([
  ['en-us', 'en', 'en-GB'],
  ['EN-GB', 'en', 'en-GB'],
  ['de', 'de', 'de-DE'],
  ['de-de', 'de', 'de-DE'],
  ['de_AT', 'de', 'de-AT'],
  ['de-x!not-a-locale', 'de', 'de-DE'],
  ['den', 'en', 'en-GB'],
  ['ar-sa', 'en', 'en-GB'],
  ['qps-ploc', 'qps-ploc', 'en-GB'],
  ['', 'en', 'en-GB'],
  [undefined, 'en', 'en-GB'],
])('a Teams set to %s is spoken to in %s, and counted for as %s', (locale, language, formats) => {
  expect(speechFor(locale)).toEqual({ language, locale: formats });
});

test('days, months, ages and lists in German', () => {
  speakAs(() => speechFor('de-de'));
  expect(dayWords(day('2027-01-22'))).toBe('22. Jan.');
  expect(dayWords(day('2027-01-22'), 'weekday')).toBe('Fr. 22. Jan.');
  expect(dayWords(day('2026-09-01'), 'full')).toBe('Di. 1. Sept. 2026');
  expect(dayWordsNear(day('2028-03-10'), day('2026-11-23'))).toBe('10. März 2028');
  expect(monthWords(day('2026-12-01'))).toBe('Dez');
  expect(dayAgeWords(day('2026-11-20'), day('2026-11-23'))).toBe('vor 3 Tagen');
  expect(listWords(['Ida', 'Lena', 'Jonas'])).toBe('Ida, Lena und Jonas');
});

test('the same day for the next reader is in the next reader’s language', () => {
  speakAs(() => speechFor('de-at'));
  expect(dayWords(day('2027-01-22'))).toBe('22. Jän.');
  speakAs(() => speechFor('en-gb'));
  expect([dayWords(day('2027-01-22')), say('status.red')]).toEqual(['22 Jan', 'Red']);
});

test('the pseudo-language shows what is ours, and leaves what was filled in', () => {
  speakAs(() => speechFor('qps-ploc'));
  expect(say('status.red')).toBe('[Ŕéđ öñé]');
  expect(say('cards.asOf', { asOf: '23 Nov' })).toBe('[Àš öƒ 23 Nov öñé]');
});
