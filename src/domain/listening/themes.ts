import { foldText } from '#domain/project/foldText.ts';

import { termsOf } from './terms.ts';

/** What is grouped: the words somebody said, and the theme the PMO put them under, if it did. */
export interface Said {
  /** Of the row; a later note has a larger one. */
  readonly id: string;
  readonly text: string;
  readonly theme: string | undefined;
}

export interface Theme<T extends Said> {
  /** Stays the same when notes come after: the name the PMO gave, or the oldest note in it. */
  readonly id: string;
  /** Undefined until the PMO gives one. */
  readonly name: string | undefined;
  /** Oldest first; never empty. */
  readonly notes: readonly T[];
  /** The note that speaks for the others: nearest to all of them. */
  readonly spokenBy: T;
  /** What the notes share, rarest and most shared first. */
  readonly words: readonly string[];
}

/** Two groups are one theme from this average likeness on; tried on notes of five to thirty words. */
const alike = 0.18;
/** A note joins what the PMO named only if it is more like it: a named theme is answered as one. */
const alikeToNamed = 0.25;
const mostWords = 3;

/**
 * LI1: notes grouped by the rare terms they share. Every note is in exactly one theme, in whatever order they come. The PMO's own
 * grouping stands; a note it did not place joins the theme it is like, or those it is like.
 */
export function themesOf<T extends Said>(said: readonly T[]): readonly Theme<T>[] {
  const notes = said.toSorted(byId);
  const likeness = likenessOf(notes);
  const named = new Map<string, T[]>();
  for (const note of notes) {
    const name = nameKey(note.theme);
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), note]);
  }
  const joined = new Map<string, T[]>([...named].map(([name, members]) => [name, [...members]]));
  const free: T[] = [];
  for (const note of notes.filter(({ theme }) => nameKey(theme) === undefined)) {
    const nearest = nearestOf(note, named, likeness);
    if (nearest === undefined) free.push(note);
    else joined.get(nearest)?.push(note);
  }
  const groups = [...joined.values(), ...grouped(free, likeness)];
  return groups.map((members) => themeOf(members.toSorted(byId), likeness));
}

type Likeness = (one: Said, other: Said) => number;

const byId = (one: Said, other: Said): number =>
  Number(one.id) - Number(other.id) || (one.id < other.id ? -1 : Number(one.id > other.id));

/** As SharePoint compares keys: `Same numbers` and `same  numbers` are one theme. */
function nameKey(theme: string | undefined): string | undefined {
  const key = foldText(theme ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return key === '' ? undefined : key;
}

/** Cosine over terms, each weighing the more the fewer notes share it. A term of one note alone shows nothing and weighs least. */
function likenessOf(notes: readonly Said[]): Likeness {
  const terms = new Map(notes.map((note) => [note.id, [...termsOf(note.text).keys()]]));
  const counts = new Map<string, number>();
  for (const term of [...terms.values()].flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (term: string): number => {
    const count = counts.get(term) ?? 1;
    return count === 1 ? 1 : 1 + Math.log(notes.length / count);
  };
  const weights = new Map(
    [...terms].map(([id, own]) => {
      const length = Math.hypot(...own.map(weight)) || 1;
      return [id, new Map(own.map((term) => [term, weight(term) / length]))];
    }),
  );
  return (one, other) => {
    const theirs = weights.get(other.id);
    let sum = 0;
    for (const [term, own] of weights.get(one.id) ?? []) sum += own * (theirs?.get(term) ?? 0);
    return sum;
  };
}

function nearestOf<T extends Said>(
  note: T,
  named: ReadonlyMap<string, readonly T[]>,
  likeness: Likeness,
): string | undefined {
  let best: { readonly name: string; readonly like: number } | undefined;
  for (const [name, members] of [...named].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const like = average(members.map((member) => likeness(note, member)));
    if (like >= alikeToNamed && like > (best?.like ?? 0)) best = { name, like };
  }
  return best?.name;
}

/** The two groups most alike become one, until none are alike enough. Ties go to the older notes, so that order never matters. */
function grouped<T extends Said>(notes: readonly T[], likeness: Likeness): readonly (readonly T[])[] {
  const groups: (readonly T[])[] = notes.map((note) => [note]);
  const sums = notes.map((note) => notes.map((other) => likeness(note, other)));
  const alive = notes.map((_, index) => index);
  for (;;) {
    let best: { readonly one: number; readonly other: number; readonly like: number } | undefined;
    for (const [at, one] of alive.entries())
      for (const other of alive.slice(at + 1)) {
        const pairs = (groups[one]?.length ?? 1) * (groups[other]?.length ?? 1);
        const like = (sums[one]?.[other] ?? 0) / pairs;
        // Sums of the same numbers in another order differ in their last digits: that far two are the same.
        if (like >= alike && like > (best?.like ?? 0) + 1e-9) best = { one, other, like };
      }
    if (best === undefined) return alive.map((index) => groups[index] ?? []);
    join(groups, sums, alive, best);
  }
}

function join(
  groups: (readonly Said[])[],
  sums: number[][],
  alive: number[],
  { one, other }: { readonly one: number; readonly other: number },
): void {
  groups[one] = [...(groups[one] ?? []), ...(groups[other] ?? [])];
  alive.splice(alive.indexOf(other), 1);
  for (const third of alive) {
    const sum = (sums[one]?.[third] ?? 0) + (sums[other]?.[third] ?? 0);
    const [ofOne, ofThird] = [sums[one], sums[third]];
    if (ofOne !== undefined) ofOne[third] = sum;
    if (ofThird !== undefined) ofThird[one] = sum;
  }
}

function themeOf<T extends Said>(notes: readonly T[], likeness: Likeness): Theme<T> {
  const [oldest] = notes;
  if (oldest === undefined) throw new Error('a theme without a note');
  const name = notes.find(({ theme }) => nameKey(theme) !== undefined)?.theme?.trim();
  const key = nameKey(name);
  return {
    id: key === undefined ? `note ${oldest.id}` : `name ${key}`,
    name,
    notes,
    spokenBy: speaker(notes, likeness) ?? oldest,
    words: sharedWords(notes),
  };
}

function speaker<T extends Said>(notes: readonly T[], likeness: Likeness): T | undefined {
  let best: { readonly note: T; readonly like: number } | undefined;
  for (const note of notes) {
    const like = average(notes.map((other) => likeness(note, other)));
    if (like > (best?.like ?? -1) + 1e-9) best = { note, like };
  }
  return best?.note;
}

function sharedWords(notes: readonly Said[]): readonly string[] {
  const counts = new Map<string, { readonly word: string; readonly count: number }>();
  for (const { text } of notes)
    for (const [term, word] of termsOf(text)) {
      const known = counts.get(term);
      counts.set(term, { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
    }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .toSorted((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
    .slice(0, mostWords)
    .map(({ word }) => word);
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
