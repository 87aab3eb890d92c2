import { foldText, foldWords } from '#domain/project/foldText.ts';

/** What a search looks at. */
export interface Searchable {
  readonly key: string;
  readonly name: string;
  readonly lead: { readonly name: string } | undefined;
}

export interface FoldedProject {
  readonly key: string;
  readonly keyWithoutHyphen: string;
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly leadWords: readonly string[];
  /** Two alike in rank stand in this order. */
  readonly place: string;
}

// Folding costs far more than comparing; a project read once is searched with every key pressed.
const foldedByProject = new WeakMap<Searchable, FoldedProject>();

export function foldedProject(project: Searchable): FoldedProject {
  const known = foldedByProject.get(project);
  if (known !== undefined) return known;
  const key = foldText(project.key);
  const name = foldText(project.name);
  const made = {
    key,
    keyWithoutHyphen: key.replace('-', ''),
    name,
    nameWords: foldWords(project.name),
    leadWords: project.lead === undefined ? [] : foldWords(project.lead.name),
    place: `${name} ${key}`,
  };
  foldedByProject.set(project, made);
  return made;
}

/** Shorter words are one typo away from too much. */
export const lettersForATypo = 4;
