import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Cell, RowFields } from '#data/lists/columns.ts';
import { isUntouched, mergeCells } from '#data/sync/merge.ts';

const runs = { numRuns: 10_000 };
const columns = ['A', 'B', 'C', 'D'];
// Few values, so that both often write the same cell, and often the same value.
const cell: fc.Arbitrary<Cell> = fc.constantFrom<Cell[]>(null, 'x', 'y', 'two\nlines', 0, 1, true, false);
const row = fc.record(Object.fromEntries(columns.map((name) => [name, cell])));
const someCells = fc.dictionary(fc.constantFrom(...columns), cell);

interface Edit {
  readonly base: RowFields;
  readonly mine: RowFields;
  readonly theirs: RowFields;
}
/** What the person saw, the cells they changed, and the row as somebody else left it. */
const edit: fc.Arbitrary<Edit> = fc.tuple(row, someCells, someCells).map(([seen, mine, others]) => ({
  base: Object.fromEntries(Object.keys(mine).map((name) => [name, seen[name] ?? null])),
  mine,
  theirs: { ...seen, ...others },
}));

const holds = (rule: (input: Edit) => void): void => fc.assert(fc.property(edit, rule), runs);
const after = ({ base, mine, theirs }: Edit): RowFields => ({
  ...theirs,
  ...mergeCells(base, mine, theirs).toWrite,
});
const conflicting = ({ base, mine, theirs }: Edit): string[] =>
  mergeCells(base, mine, theirs).conflicts.map(({ field }) => field);

describe('merging what I changed with what somebody else changed', () => {
  test('nothing of mine is silently lost: each cell is written, is there already, or is a conflict with my value in it', () => {
    holds((input) => {
      const { conflicts } = mergeCells(input.base, input.mine, input.theirs);
      for (const [field, mine] of Object.entries(input.mine)) {
        const kept = conflicts.find((conflict) => conflict.field === field);
        expect(kept === undefined ? after(input)[field] : kept.mine).toBe(mine);
      }
    });
  });

  test('nothing of theirs is silently lost: a value I did not see is never written over', () => {
    holds((input) => {
      const { toWrite } = mergeCells(input.base, input.mine, input.theirs);
      for (const field of Object.keys(toWrite)) expect(input.theirs[field]).toBe(input.base[field]);
    });
  });

  test('a conflict holds what I saw, what I wrote and what they wrote', () => {
    holds(({ base, mine, theirs }) => {
      for (const { field, ...values } of mergeCells(base, mine, theirs).conflicts)
        expect(values).toEqual({ base: base[field], mine: mine[field], theirs: theirs[field] });
    });
  });

  test('there is a conflict if and only if both wrote, differently', () => {
    holds((input) => {
      const { base, mine, theirs } = input;
      const expected = Object.keys(mine).filter(
        (field) => theirs[field] !== base[field] && theirs[field] !== mine[field],
      );
      expect(conflicting(input)).toEqual(expected);
    });
  });

  test('edits of different cells come to the same in either order', () => {
    fc.assert(
      fc.property(row, someCells, someCells, (seen, one, other) => {
        const others = Object.fromEntries(Object.entries(other).filter(([field]) => !(field in one)));
        const onlyOne = { base: seen, mine: one };
        const onlyOther = { base: seen, mine: others };
        const oneFirst = after({ ...onlyOther, theirs: after({ ...onlyOne, theirs: seen }) });
        const otherFirst = after({ ...onlyOne, theirs: after({ ...onlyOther, theirs: seen }) });
        expect(oneFirst).toEqual(otherFirst);
        expect(oneFirst).toEqual({ ...seen, ...one, ...others });
      }),
      runs,
    );
  });

  test('merging again what was written changes nothing and asks nothing', () => {
    holds((input) => {
      const mine = Object.fromEntries(
        Object.entries(input.mine).filter(([field]) => !conflicting(input).includes(field)),
      );
      expect(mergeCells(input.base, mine, after(input))).toEqual({ toWrite: {}, conflicts: [] });
    });
  });

  test.each([
    { one: 'a\r\nb', other: 'a\nb', title: 'line ends as SharePoint gives them back' },
    { one: '', other: undefined, title: 'an empty text, which Graph leaves out' },
    { one: ' a ', other: 'a', title: 'blanks around a text' },
  ])('is no change: $title', ({ one, other }) => {
    expect(mergeCells({ A: one }, { A: 'mine' }, { A: other })).toEqual({
      toWrite: { A: 'mine' },
      conflicts: [],
    });
  });

  test.each([
    { one: 0, other: null },
    { one: false, other: null },
    { one: 1, other: '1' },
    { one: 'a b', other: 'ab' },
  ])('is a change: $one and $other', ({ one, other }) => {
    expect(mergeCells({ A: one }, { A: 'mine' }, { A: other }).conflicts).toHaveLength(1);
  });

  test('a cell that is no text, number or yes-no counts as empty', () => {
    expect(mergeCells({}, { A: 'mine' }, { A: { Url: 'https://a' } }).toWrite).toEqual({ A: 'mine' });
  });
});

test('a row is untouched if it says in each of the cells what was said there', () => {
  expect(isUntouched({ A: 1, B: null }, { A: 1, C: 3 })).toBe(true);
  expect(isUntouched({ A: 1, B: null }, { A: 1, B: 'x' })).toBe(false);
});
