import type { ToolkitItem } from './toolkitItem.ts';

export interface Explained {
  readonly term: string;
  readonly meaning: string;
}

/** Terms by how they are compared: upper case. Of two entries for a term the first counts. */
export type Glossary = ReadonlyMap<string, Explained>;

export function glossaryOf(items: readonly ToolkitItem[]): Glossary {
  const byTerm = new Map<string, Explained>();
  for (const { kind, title, body } of items) {
    const term = title.trim();
    const key = term.toUpperCase();
    if (kind === 'Glossary' && term !== '' && !byTerm.has(key))
      byTerm.set(key, { term, meaning: body?.trim() ?? '' });
  }
  return byTerm;
}

export interface TextPart {
  readonly text: string;
  /** What this part means, where the glossary knows. */
  readonly explained: Explained | undefined;
}

/** A text in parts, each term of the glossary a part of its own; put together they are the text again. */
export function explainedParts(text: string, glossary: Glossary): readonly TextPart[] {
  const pattern = patternOf(glossary);
  if (pattern === undefined || text === '') return text === '' ? [] : [{ text, explained: undefined }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const explained = entryFor(word, glossary);
    if (explained === undefined || explained.meaning === '') continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), explained: undefined });
    parts.push({ text: word, explained });
    end = match.index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), explained: undefined });
  return parts;
}

/**
 * An acronym only as it is written: `it` is not IT. A word as it stands or with a plural's s, in any case.
 */
function entryFor(word: string, glossary: Glossary): Explained | undefined {
  const entry = glossary.get(word.toUpperCase()) ?? glossary.get(word.replace(/s$/iu, '').toUpperCase());
  if (entry === undefined) return undefined;
  const isAcronym = entry.term.length > 1 && entry.term === entry.term.toUpperCase();
  return isAcronym && !word.startsWith(entry.term) ? undefined : entry;
}

const patterns = new WeakMap<Glossary, RegExp>();

function patternOf(glossary: Glossary): RegExp | undefined {
  if (glossary.size === 0) return undefined;
  const known = patterns.get(glossary);
  if (known !== undefined) return known;
  // The longest first: `test environment` before `test`.
  const terms = [...glossary.values()]
    .map(({ term }) => term)
    .toSorted((one, other) => other.length - one.length)
    .map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const made = new RegExp(
    String.raw`(?<![\p{Letter}\p{Number}])(?:${terms.join('|')})s?(?![\p{Letter}\p{Number}])`,
    'giu',
  );
  patterns.set(glossary, made);
  return made;
}
