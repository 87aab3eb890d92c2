import { foldText, foldWords } from '#domain/project/foldText.ts';

import { beginningsOf, visitBeginning, visitMeant } from './beginnings.ts';
import { foldedProject, lettersForATypo, type Searchable } from './foldedProject.ts';
import { beginsWithinOneTypo } from './oneTypo.ts';

/** The first of what `searchProjects` finds, in the same order: at least `atLeast` of them, or all. */
export type SearchIndex<T> = (query: string, atLeast?: number) => readonly T[];

// How a project fits a typed word, as bits: what fits all words keeps its bits after all of them.
const inName = 1;
const inNameOrLead = 2;
const nearName = 4;
const everyFit = inName | inNameOrLead | nearName;

const ranks = 6;

/** No name holds it, so a hit never reaches from one name into the next. */
const border = '\u0000';

/** For a list that is searched with every key pressed: words are sorted once, so a key costs a few comparisons a word of the list. */
export function createSearchIndex<T extends Searchable>(projects: readonly T[]): SearchIndex<T> {
  const ordered = projects
    .map((project) => ({ project, folded: foldedProject(project) }))
    .toSorted((one, other) => (one.folded.place < other.folded.place ? -1 : 1));
  const count = ordered.length;
  const folded = ordered.map((one) => one.folded);
  const keys = beginningsOf(count, (id) => textsOfKey(folded[id]));
  const names = beginningsOf(count, (id) => [folded[id]?.name ?? '']);
  const nameWords = beginningsOf(count, (id) => folded[id]?.nameWords ?? []);
  const leadWords = beginningsOf(count, (id) => folded[id]?.leadWords ?? []);
  const allNames = folded.map(({ name }) => name).join(border);
  const startOfName = startsOf(folded.map(({ name }) => name.length + border.length));

  const fitsOfAll = (typedWords: ReadonlySet<string>, visitOthers: VisitFits): Uint8Array => {
    const fitsAll = new Uint8Array(count).fill(everyFit);
    for (const typed of typedWords) {
      const fits = new Uint8Array(count);
      visitOthers(typed, fits);
      visitBeginning(nameWords, typed, add(fits, everyFit));
      keepCommon(fitsAll, fits);
    }
    return fitsAll;
  };

  return (query, atLeast = count) => {
    const foldedQuery = foldText(query).trim();
    const typedWords = new Set(foldWords(query));
    if (typedWords.size === 0) return [];
    const rankOf = new Uint8Array(count).fill(ranks);
    const raise = (rank: number) => (id: number) => {
      if ((rankOf[id] ?? ranks) > rank) rankOf[id] = rank;
    };
    const begin = fitsOfAll(typedWords, (typed, fits) =>
      visitBeginning(leadWords, typed, add(fits, inNameOrLead)),
    );
    visitFitting(begin, inNameOrLead, raise(3));
    visitFitting(begin, inName, raise(2));
    visitBeginning(names, foldedQuery, raise(1));
    visitBeginning(keys, foldedQuery, raise(0));
    if (isEnough(rankOf, atLeast)) return byRank(rankOf, ordered);

    // Every name and every word has to be looked at for these; they come after all others.
    visitInside(allNames, startOfName, foldedQuery, raise(4));
    const near = fitsOfAll(typedWords, (typed, fits) => {
      if (typed.length >= lettersForATypo)
        visitMeant(nameWords, (word) => beginsWithinOneTypo(word, typed), add(fits, nearName));
    });
    visitFitting(near, nearName, raise(5));
    return byRank(rankOf, ordered);
  };
}

type VisitFits = (typed: string, fits: Uint8Array) => void;

const add = (fits: Uint8Array, bits: number) => (id: number) => {
  fits[id] = (fits[id] ?? 0) | bits;
};

function visitFitting(fits: Uint8Array, bit: number, visit: (id: number) => void): void {
  for (let id = 0; id < fits.length; id += 1) if (((fits[id] ?? 0) & bit) !== 0) visit(id);
}

function isEnough(rankOf: Uint8Array, atLeast: number): boolean {
  let missing = atLeast;
  for (let id = 0; id < rankOf.length && missing > 0; id += 1) if (rankOf[id] !== ranks) missing -= 1;
  return missing === 0;
}

function textsOfKey(
  folded: { readonly key: string; readonly keyWithoutHyphen: string } | undefined,
): string[] {
  return folded === undefined ? [] : [folded.key, folded.keyWithoutHyphen];
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length);
  let start = 0;
  for (const [id, length] of lengths.entries()) {
    starts[id] = start;
    start += length;
  }
  return starts;
}

function keepCommon(fits: Uint8Array, others: Uint8Array): void {
  for (let id = 0; id < fits.length; id += 1) fits[id] = (fits[id] ?? 0) & (others[id] ?? 0);
}

function visitInside(allNames: string, starts: Uint32Array, text: string, visit: (id: number) => void): void {
  if (text.includes(border)) return;
  let id = 0;
  for (let at = allNames.indexOf(text); at !== -1; at = allNames.indexOf(text, starts[id])) {
    while ((starts[id + 1] ?? Infinity) <= at) id += 1;
    visit(id);
    id += 1;
    if (id >= starts.length) return;
  }
}

/** In the order of the ids within a rank: they were given in that order. */
function byRank<T>(rankOf: Uint8Array, ordered: readonly { readonly project: T }[]): T[] {
  const found: T[][] = Array.from({ length: ranks }, () => []);
  for (let id = 0; id < rankOf.length; id += 1) {
    const rank = rankOf[id] ?? ranks;
    const one = rank === ranks ? undefined : ordered[id];
    if (one !== undefined) found[rank]?.push(one.project);
  }
  return found.flat();
}
