import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type CharterAnswers,
  charterSections,
  charterTier,
  needMore,
  noAnswers,
  readCharterAnswers,
  sectionsOf,
} from '#domain/charter/charterAnswers.ts';
import { charterGaps, longestName } from '#domain/charter/charterGaps.ts';
import { defaultSizeRules, regulatedAnswers, undoAnswers } from '#domain/charter/charterSize.ts';

const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const amount = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined });
const answered: fc.Arbitrary<CharterAnswers> = fc.record({
  kind: fc.option(text, { nil: undefined }),
  method: fc.constantFrom('Agile', 'Waterfall', 'Hybrid'),
  size: fc.record({
    cost: amount,
    teams: amount,
    undo: fc.option(fc.constantFrom(...undoAnswers), { nil: undefined }),
    people: amount,
    regulated: fc.option(fc.constantFrom(...regulatedAnswers), { nil: undefined }),
  }),
  asked: fc.constantFrom('S', 'M', 'L'),
  texts: fc.dictionary(fc.constantFrom(...charterSections), text),
});

/** As a SharePoint cell gives it back. */
const keptAndRead = (answers: CharterAnswers): unknown => JSON.parse(JSON.stringify(answers));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('[CH2] what each size asks', () => {
  test('S is five, in the order of the e-mail', () => {
    expect(sectionsOf('S')).toEqual(['goal', 'whyNow', 'doneWhen', 'whoAndWhen', 'risk']);
  });

  test('M is seven on a page, L twelve', () => {
    expect([sectionsOf('M').length, sectionsOf('L').length]).toEqual([7, 12]);
    expect(new Set(sectionsOf('L')).size).toBe(12);
  });

  test('a larger size holds all of the smaller one', () => {
    expect(sectionsOf('M')).toEqual(expect.arrayContaining([...sectionsOf('S')]));
    expect(sectionsOf('L')).toEqual(expect.arrayContaining([...sectionsOf('M')]));
  });
});

describe('[CH2] growing to the next size never loses an answer', () => {
  test('whatever was answered, growing as far as it goes changes only the size that is asked', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        let grown = answers;
        for (let times = 0; times < 3; times += 1) {
          const before = charterTier(grown, defaultSizeRules);
          grown = needMore(grown, defaultSizeRules);
          const after = charterTier(grown, defaultSizeRules);
          expect(`${before}${after}`).toMatch(/^(?:SM|ML|LL)$/u);
          expect({ ...grown, asked: answers.asked }).toEqual(answers);
          expect(sectionsOf(after)).toEqual(expect.arrayContaining([...sectionsOf(before)]));
        }
      }),
    );
  });

  test('nor does keeping it beside the document and opening it again', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const read = readCharterAnswers(keptAndRead(answers));
        expect(plain(read)).toEqual(plain(answers));
        expect(read).toEqual(readCharterAnswers(read));
      }),
    );
  });

  test('another answer to a question changes no sentence', () => {
    fc.assert(
      fc.property(answered, answered, (answers, other) => {
        const changed = { ...answers, size: other.size };
        expect(changed.texts).toBe(answers.texts);
        expect(sectionsOf(charterTier(changed, defaultSizeRules)).length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

describe('a cell that somebody typed into', () => {
  test.each([[null], ['text'], [[]], [7], [undefined]])('%j is no answer', (json) => {
    expect(readCharterAnswers(json)).toBeUndefined();
  });

  test('what reads of it is kept, the rest is as if it was not asked', () => {
    const typed = {
      kind: 7,
      method: 'Chaos',
      asked: 'XL',
      size: { cost: '12', teams: -1, undo: 'maybe', people: 50, regulated: 'yes' },
      texts: { goal: 'Better', risk: 9, weather: 'rain' },
    };
    expect(readCharterAnswers(typed)).toEqual({
      ...noAnswers,
      size: { cost: undefined, teams: undefined, undo: undefined, people: 50, regulated: 'yes' },
      texts: { goal: 'Better' },
    });
  });
});

const kinds = (name: string, answers: CharterAnswers, tier: 'S' | 'M' | 'L') =>
  charterGaps(name, answers, tier).map(({ kind }) => kind);

describe('what is still open', () => {
  const sentence = 'One sentence.';
  const five = Object.fromEntries(sectionsOf('S').map((section) => [section, sentence]));
  const whole: CharterAnswers = {
    ...noAnswers,
    size: { cost: 0, teams: 0, undo: 'inADay', people: 0, regulated: 'no' },
    texts: five,
  };

  test('nothing, with a name, five answers and five sentences', () => {
    expect(charterGaps('Login bug fix', whole, 'S')).toEqual([]);
  });

  test('[CH2] a sixth sentence is one too many for S, and welcome in M', () => {
    const six = { ...whole, texts: { ...five, risk: 'The portal uses it. So we test that first.' } };
    expect(charterGaps('Login', six, 'S')).toEqual([{ kind: 'moreThanOneSentence', section: 'risk' }]);
    expect(kinds('Login', six, 'M')).toEqual([]);
  });

  test('a name, a question and a sentence that are not there', () => {
    const open = { ...whole, size: { ...whole.size, undo: undefined }, texts: { ...five, goal: '  ' } };
    expect(charterGaps(' ', open, 'S')).toEqual([
      { kind: 'nameMissing' },
      { kind: 'notAnswered', question: 'undo' },
      { kind: 'textMissing', section: 'goal' },
    ]);
  });

  test('of the larger sizes only the five are asked for; the rest may become known', () => {
    expect(kinds('Portal', whole, 'L')).toEqual([]);
  });

  test('more than SharePoint or a reader can hold', () => {
    const long = { ...whole, texts: { ...five, scope: 'a'.repeat(3_001) } };
    expect(kinds('n'.repeat(longestName + 1), long, 'M')).toEqual(['nameTooLong', 'textTooLong']);
  });
});
