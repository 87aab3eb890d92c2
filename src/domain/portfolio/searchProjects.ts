import { foldText, foldWords } from '#domain/project/foldText.ts';

import { type FoldedProject, foldedProject, lettersForATypo, type Searchable } from './foldedProject.ts';
import { beginsWithinOneTypo } from './oneTypo.ts';

const someBegins = (words: readonly string[], typed: string): boolean =>
  words.some((word) => word.startsWith(typed));

function rank(project: FoldedProject, query: string, typedWords: readonly string[]): number | undefined {
  const { key, keyWithoutHyphen, name, nameWords, leadWords } = project;
  if (key.startsWith(query) || keyWithoutHyphen.startsWith(query)) return 0;
  if (name.startsWith(query)) return 1;
  if (typedWords.every((typed) => someBegins(nameWords, typed))) return 2;
  if (typedWords.every((typed) => someBegins(nameWords, typed) || someBegins(leadWords, typed))) return 3;
  if (name.includes(query)) return 4;
  const isNear = typedWords.every(
    (typed) =>
      someBegins(nameWords, typed) ||
      (typed.length >= lettersForATypo && nameWords.some((word) => beginsWithinOneTypo(word, typed))),
  );
  return isNear ? 5 : undefined;
}

/**
 * The projects somebody may mean by what was typed so far, best first: by key, beginning of the name, beginnings of its words
 * (or of the lead's name), anywhere inside, then with one typo a word. Nothing typed finds nothing: the caller knows what to show
 * instead. For a list that is searched again and again there is `createSearchIndex`, which finds the same.
 */
export function searchProjects<T extends Searchable>(projects: readonly T[], query: string): T[] {
  const foldedQuery = foldText(query).trim();
  const typedWords = foldWords(query);
  if (typedWords.length === 0) return [];
  const found: { readonly project: T; readonly rank: number; readonly place: string }[] = [];
  for (const project of projects) {
    const known = foldedProject(project);
    const place = rank(known, foldedQuery, typedWords);
    if (place !== undefined) found.push({ project, rank: place, place: known.place });
  }
  found.sort((one, other) => one.rank - other.rank || (one.place < other.place ? -1 : 1));
  return found.map((hit) => hit.project);
}
