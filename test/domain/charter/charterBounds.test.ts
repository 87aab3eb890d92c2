import { describe, expect, test } from 'vitest';

import { longestText, noAnswers, readCharterAnswers, sectionsOf } from '#domain/charter/charterAnswers.ts';
import { charterGaps, longestName } from '#domain/charter/charterGaps.ts';
import { defaultSizeRules } from '#domain/charter/charterSize.ts';
import { fiveSentences, longestMailto, mailtoLink, readAddresses } from '#domain/charter/fiveSentences.ts';
import { lettersOverOnePage } from '#domain/charter/onePage.ts';
import { asSentence, countSentences } from '#domain/charter/sentences.ts';
import { readSizeRules } from '#domain/charter/sizeRules.ts';

const link = (letters: number) => mailtoLink({ to: [], subject: 'S', lines: ['a'.repeat(letters)] })?.length;

const lines = (count: number) => ({ goal: `${'x'.repeat(95 * count)}${' '.repeat(9)}` });

describe('[CH2] what only just fits', () => {
  const whole = {
    ...noAnswers,
    size: { cost: 0, teams: 0, undo: 'inADay', people: 0, regulated: 'no' },
    texts: Object.fromEntries(sectionsOf('S').map((section) => [section, 'One sentence.'])),
  } as const;

  test('a name of 120 letters, blanks around it not counted', () => {
    expect(charterGaps(`  ${'n'.repeat(longestName)}  `, whole, 'M')).toEqual([]);
  });

  test('a text of three thousand letters', () => {
    const texts = { ...whole.texts, goal: 'a'.repeat(longestText) };
    expect(charterGaps('Portal', { ...whole, texts }, 'M')).toEqual([]);
  });

  test('each of the five that is missing is told, at every size', () => {
    for (const tier of ['S', 'M', 'L'] as const)
      expect(charterGaps('Portal', { ...whole, texts: {} }, tier)).toEqual(
        sectionsOf('S').map((section) => ({ kind: 'textMissing', section })),
      );
  });

  test('a link as long as a mail program takes', () => {
    const most = longestMailto - (link(0) ?? 0);
    expect([link(most), link(most + 1)]).toEqual([longestMailto, undefined]);
  });

  test('a page of 24 lines, blanks at their ends not counted; the next line is too much, and so is a milestone', () => {
    expect(lettersOverOnePage(lines(24), 0)).toBe(0);
    expect(lettersOverOnePage(lines(25), 0)).toBe(75);
    expect(lettersOverOnePage(lines(24), 1)).toBe(70);
  });
});

test('[CH2] five sentences nobody wrote yet are five empty lines', () => {
  expect(fiveSentences({})).toEqual(['', '', '', '', '']);
});

test.each([
  ['One.\n  \nTwo.', 2],
  ['One.  Two.', 2],
  ['One. (Two.)', 2],
  ['One. then Two goes on', 1],
  ['Who is A? Holt is.', 2],
  ['Tables, chairs etc... Then we begin', 1],
  ['The U.S.A. Team leads', 1],
  ['They met at N.A. Team leads', 1],
])('[CH2] %j is %d', (text, count) => {
  expect(countSentences(text)).toBe(count);
});

test.each([
  ['  ', ''],
  ['One. Two', 'One. Two.'],
  ['One  word\n more', 'One word more.'],
  ['Really?!', 'Really?!'],
])('[CH2] %j is in the e-mail %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test('[CH2] separators around addresses are no addresses', () => {
  expect(readAddresses(' ; aino@x.example,; ')).toEqual({ addresses: ['aino@x.example'], unreadable: [] });
  expect(readAddresses('')).toEqual({ addresses: [], unreadable: [] });
});

test('[CH1] of a cell somebody typed into, what is no amount, no choice or no text is as if it were not there', () => {
  const nothing = {
    cost: undefined,
    teams: undefined,
    undo: undefined,
    people: undefined,
    regulated: undefined,
  };
  for (const amount of ['5', -1, Number.NaN, Number.POSITIVE_INFINITY, null])
    expect(readCharterAnswers({ size: { cost: amount, undo: amount } })?.size).toEqual(nothing);
  expect(readCharterAnswers({ size: { cost: 0 } })?.size.cost).toBe(0);
  expect(readCharterAnswers({ texts: { goal: 5, risk: '', scope: 'All' }, kind: '' })).toMatchObject({
    kind: undefined,
    texts: { scope: 'All' },
  });
  expect(Object.keys(readCharterAnswers({ texts: { goal: 5, risk: '' } })?.texts ?? {})).toEqual([]);
});

const read = (fits: unknown) =>
  readSizeRules([{ title: 'Ours', kind: 'Question', body: undefined, fits, weight: undefined }]);

const steps = (count: number) => Array.from({ length: count }, (_, at) => [at * 10, at]);

describe('[CH1] steps of the PMO’s own', () => {
  test.each([
    [{ charter: 'sizes', m: 1, l: 2 }],
    [{ charter: 'sizes', m: 99, l: 100 }],
    [{ charter: 'cost', steps: steps(2) }],
    [{ charter: 'cost', steps: steps(6) }],
    [{ charter: 'regulated', points: { no: 0, partly: 0, yes: 100 } }],
  ])('%j only just reads', (fits) => {
    const { rules, unreadable } = read(fits);
    expect(unreadable).toEqual([]);
    expect(rules).not.toEqual(defaultSizeRules);
  });

  test.each([
    [{ charter: 'sizes', m: 4, l: 4 }],
    [{ charter: 'sizes', m: 4, l: 101 }],
    [{ charter: 'sizes', m: '4', l: 8 }],
    [{ charter: 'sizes', m: 4, l: '8' }],
    [{ charter: 'sizes', m: 1.5, l: 8 }],
    [{ charter: 'cost', steps: steps(7) }],
    [
      {
        charter: 'cost',
        steps: [
          [0, 0],
          [10, 1],
          [10, 2],
        ],
      },
    ],
    [
      {
        charter: 'cost',
        steps: [
          [0, 0],
          ['10', 1],
        ],
      },
    ],
    [{ charter: 'cost', steps: [[0, 0], 10] }],
    [{ charter: 'undo', points: { inADay: 0, withEffort: '1', no: 2 } }],
    [{ charter: 'undo', points: [0, 1, 2] }],
  ])('%j does not, and the rule holds', (fits) => {
    expect(read(fits)).toEqual({ rules: defaultSizeRules, unreadable: ['Ours'] });
  });
});
