import { foldText, foldWords } from '#domain/project/foldText.ts';

import { beginsWithinOneTypo } from './oneTypo.ts';

interface Searchable {
  readonly key: string;
  readonly name: string;
  readonly lead: { readonly name: string } | undefined;
}

interface FoldedProject {
  readonly key: string;
  readonly keyWithoutHyphen: string;
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly leadWords: readonly string[];
}

/** Shorter words are one typo away from too much. */
const lettersForATypo = 4;

// Folding costs far more than comparing; a project read once is searched with every key pressed.
const foldedByProject = new WeakMap<Searchable, FoldedProject>();

function folded(project: Searchable): FoldedProject {
  const known = foldedByProject.get(project);
  if (known !== undefined) return known;
  const made = {
    key: foldText(project.key),
    keyWithoutHyphen: foldText(project.key).replace('-', ''),
    name: foldText(project.name),
    nameWords: foldWords(project.name),
    leadWords: project.lead === undefined ? [] : foldWords(project.lead.name),
  };
  foldedByProject.set(project, made);
  return made;
}

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
 * (or of the lead's name), anywhere inside, then with one typo a word. Nothing typed finds nothing: the caller knows what to show instead.
 */
export function searchProjects<T extends Searchable>(projects: readonly T[], query: string): T[] {
  const foldedQuery = foldText(query).trim();
  const typedWords = foldWords(query);
  if (typedWords.length === 0) return [];
  const found: { readonly project: T; readonly rank: number; readonly place: string }[] = [];
  for (const project of projects) {
    const known = folded(project);
    const place = rank(known, foldedQuery, typedWords);
    if (place !== undefined) found.push({ project, rank: place, place: `${known.name} ${known.key}` });
  }
  found.sort((one, other) => one.rank - other.rank || (one.place < other.place ? -1 : 1));
  return found.map((hit) => hit.project);
}
