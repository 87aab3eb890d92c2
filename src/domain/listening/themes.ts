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
  const terms: Terms = new Map(notes.map((note) => [note.id, termsOf(note.text)]));
  const likeness = likenessOf(terms);
  const named = new Map<string, T[]>();
  for (const note of notes) {
    const name = nameKey(note.theme);
    if (name !== undefined) named.set(name, [...(named.get(name) ?? []), note]);
  }
  const joined = new Map<string, T[]>([...named].map(([name, members]) => [name, [...members]]));
  const free: T[] = [];
  for (const note of notes.filter(({ theme }) => nameKey(theme) === undefined)) {
    const nearest = nearestOf(note, named, terms, likeness);
    if (nearest === undefined) free.push(note);
    else joined.get(nearest)?.push(note);
  }
  const groups = [...joined.values(), ...grouped(free, likeness)];
  return groups.map((members) => themeOf(members.toSorted(byId), terms, likeness));
}

type Terms = ReadonlyMap<string, ReadonlyMap<string, string>>;
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
function likenessOf(terms: Terms): Likeness {
  const counts = new Map<string, number>();
  for (const own of terms.values())
    for (const term of own.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (term: string): number => {
    const count = counts.get(term) ?? 1;
    return count === 1 ? 1 : 1 + Math.log(terms.size / count);
  };
  const weights = new Map(
    [...terms].map(([id, own]) => {
      const length = Math.hypot(...[...own.keys()].map(weight)) || 1;
      return [id, new Map([...own.keys()].map((term) => [term, weight(term) / length]))];
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
  terms: Terms,
  likeness: Likeness,
): string | undefined {
  let best: { readonly name: string; readonly like: number } | undefined;
  for (const [name, members] of [...named].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (!isMoreThanAWord(note, members, terms)) continue;
    const like = average(members.map((member) => likeness(note, member)));
    if (like >= alikeToNamed && like > (best?.like ?? 0)) best = { name, like };
  }
  return best?.name;
}

/** One word that one other note has is chance; a word of several notes, or two words, are not. */
function isMoreThanAWord(note: Said, members: readonly Said[], terms: Terms): boolean {
  const counts = [...(terms.get(note.id)?.keys() ?? [])].map(
    (term) => members.filter(({ id }) => terms.get(id)?.has(term)).length,
  );
  return counts.filter((count) => count > 0).length > 1 || counts.some((count) => count > 1);
}

/** The two groups most alike become one, until none are alike enough. Ties go to the older notes, so that order never matters. */
function grouped<T extends Said>(notes: readonly T[], likeness: Likeness): readonly (readonly T[])[] {
  const groups: Group<T>[] = notes.map((note, at) => ({
    at,
    notes: [note],
    sums: notes.map((other) => likeness(note, other)),
    nearest: undefined,
  }));
  let alive = groups;
  for (const group of alive) group.nearest = nearestAfter(group, alive);
  for (;;) {
    const [one, other] = mostAlike(alive);
    if (one === undefined || other === undefined) return alive.map((group) => group.notes);
    one.notes = [...one.notes, ...other.notes];
    alive = alive.filter((group) => group !== other);
    for (const third of alive) {
      const sum = (one.sums[third.at] ?? 0) + (other.sums[third.at] ?? 0);
      one.sums[third.at] = sum;
      third.sums[one.at] = sum;
    }
    // Only what was nearest to one of the two, or may be nearest to what they became, has to look again.
    for (const group of alive)
      if (group === one || group.at < one.at || group.nearest?.group === other)
        group.nearest = nearestAfter(group, alive);
  }
}

interface Group<T> {
  readonly at: number;
  notes: readonly T[];
  /** Likeness to each other group, added up over all pairs of notes. */
  readonly sums: number[];
  nearest: { readonly group: Group<T>; readonly like: number } | undefined;
}

/** Sums of the same numbers in another order differ in their last digits: that far two are the same. */
const same = 1e-9;

function nearestAfter<T>(one: Group<T>, alive: readonly Group<T>[]): Group<T>['nearest'] {
  let best: Group<T>['nearest'];
  for (const other of alive) {
    const sum = other.at > one.at ? (one.sums[other.at] ?? 0) : 0;
    if (sum === 0) continue;
    const like = sum / (one.notes.length * other.notes.length);
    if (like >= alike && like > (best?.like ?? 0) + same) best = { group: other, like };
  }
  return best;
}

function mostAlike<T>(alive: readonly Group<T>[]): readonly (Group<T> | undefined)[] {
  let best: Group<T> | undefined;
  for (const group of alive) {
    const like = group.nearest?.like ?? 0;
    if (like > 0 && like > (best?.nearest?.like ?? 0) + same) best = group;
  }
  return [best, best?.nearest?.group];
}

function themeOf<T extends Said>(notes: readonly T[], terms: Terms, likeness: Likeness): Theme<T> {
  const [oldest] = notes;
  if (oldest === undefined) throw new Error('a theme without a note');
  const name = notes.find(({ theme }) => nameKey(theme) !== undefined)?.theme?.trim();
  const key = nameKey(name);
  return {
    id: key === undefined ? `note ${oldest.id}` : `name ${key}`,
    name,
    notes,
    spokenBy: speaker(notes, likeness) ?? oldest,
    words: sharedWords(notes, terms),
  };
}

function speaker<T extends Said>(notes: readonly T[], likeness: Likeness): T | undefined {
  let best: { readonly note: T; readonly like: number } | undefined;
  for (const note of notes) {
    const like = average(notes.map((other) => likeness(note, other)));
    if (like > (best?.like ?? -1) + same) best = { note, like };
  }
  return best?.note;
}

function sharedWords(notes: readonly Said[], terms: Terms): readonly string[] {
  const counts = new Map<string, { readonly word: string; readonly count: number }>();
  for (const { id } of notes)
    for (const [term, word] of terms.get(id) ?? []) {
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
