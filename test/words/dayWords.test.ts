import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { dayAgeWords, dayWords, dayWordsNear, instantAgeWords, monthWords } from '#words/dayWords.ts';

const minute = 60_000;

describe('days and ages as words', () => {
  test.each([
    ['short', '22 Jan'],
    ['weekday', 'Fri 22 Jan'],
    ['full', 'Fri 22 Jan 2027'],
  ] as const)('a day, %s', (style, words) => {
    expect(dayWords(day('2027-01-22'), style)).toBe(words);
  });

  test('September has three letters like every other month', () => {
    expect(dayWords(day('2026-09-01'))).toBe('1 Sep');
    expect(monthWords(day('2026-09-01'))).toBe('Sep');
  });

  test('a day far from today carries its year', () => {
    const today = day('2026-11-23');
    expect(dayWordsNear(day('2027-03-10'), today)).toBe('10 Mar');
    expect(dayWordsNear(day('2028-03-10'), today)).toBe('10 Mar 2028');
    expect(dayWordsNear(day('2025-11-23'), today)).toBe('23 Nov 2025');
  });

  test.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-20', '3 days ago'],
  ])('a report of %s is of %s', (of, words) => {
    expect(dayAgeWords(day(of), day('2026-11-23'))).toBe(words);
  });

  test.each([
    [30_000, 'just now'],
    [12 * minute, '12 min ago'],
    [59 * minute, '59 min ago'],
    [2 * 60 * minute, '2 h ago'],
    [24 * 60 * minute, '1 day ago'],
    [72 * 60 * minute, '3 days ago'],
  ])('%i ms later it is %s', (later, words) => {
    expect(instantAgeWords(1_000_000, 1_000_000 + later)).toBe(words);
  });
});
