import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { termsOf } from '#domain/listening/terms.ts';
import { type Said, themesOf } from '#domain/listening/themes.ts';

/** Cosine over terms, a term of several notes weighing 1 + ln(all / those), one of a single note 1. */
function likenessOf(notes: readonly Said[]): (one: Said, other: Said) => number {
  const terms = new Map(notes.map((note) => [note, new Set(termsOf(note.text).keys())]));
  const having = (term: string) => notes.filter((note) => terms.get(note)?.has(term)).length;
  const weight = (term: string) => (having(term) === 1 ? 1 : 1 + Math.log(notes.length / having(term)));
  const dot = (one: Said, other: Said) =>
    [...(terms.get(one) ?? [])]
      .filter((term) => terms.get(other)?.has(term))
      .reduce((sum, term) => sum + weight(term) ** 2, 0);
  return (one, other) => dot(one, other) / (Math.sqrt(dot(one, one) * dot(other, other)) || 1);
}

/** As it is told, without any short cut: look at all pairs, make the two most alike one, begin again. */
function groupedByHand(notes: readonly Said[]): readonly (readonly Said[])[] {
  const likeness = likenessOf(notes);
  const average = (some: readonly Said[], others: readonly Said[]) =>
    some.flatMap((one) => others.map((other) => likeness(one, other))).reduce((sum, like) => sum + like, 0) /
    (some.length * others.length);
  let groups: (readonly Said[])[] = notes.map((note) => [note]);
  for (;;) {
    let best: { readonly one: number; readonly other: number; readonly like: number } | undefined;
    for (const [one, some] of groups.entries())
      for (const [other, others] of groups.entries()) {
        const like = other > one ? average(some, others) : 0;
        if (like >= 0.18 && like > (best?.like ?? 0) + 1e-9) best = { one, other, like };
      }
    if (best === undefined) return groups;
    const { one, other } = best;
    const [some = [], others = []] = [groups[one], groups[other]];
    groups = groups.with(one, some.concat(others)).toSpliced(other, 1);
  }
}

const vocabulary = [
  'report',
  'freeze',
  'tester',
  'printer',
  'charter',
  'budget',
  'window',
  'garden',
  'sponsor',
  'copy',
];
const someNotes = fc
  .array(fc.subarray(vocabulary, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 14 })
  .map((all) =>
    all.map((words, index): Said => ({ id: `${index + 1}`, text: words.join(' '), theme: undefined })),
  );

const idsOf = (groups: readonly (readonly Said[])[]) =>
  groups
    .map((notes) =>
      notes
        .map(({ id }) => Number(id))
        .toSorted((one, other) => one - other)
        .join(' '),
    )
    .toSorted();

test('[LI1] notes are grouped as somebody would by looking at every pair, the most alike first', () => {
  fc.assert(
    fc.property(someNotes, (notes) => {
      expect(idsOf(themesOf(notes).map((theme) => theme.notes))).toEqual(idsOf(groupedByHand(notes)));
    }),
    { numRuns: 300 },
  );
});
