/** Texts in order, each with the ids of the projects it stands in: all that begin alike lie side by side. */
export interface Beginnings {
  readonly texts: readonly string[];
  readonly idsOfText: readonly (readonly number[])[];
}

/** `textsOf(id)` for the ids 0 … count - 1. */
export function beginningsOf(count: number, textsOf: (id: number) => readonly string[]): Beginnings {
  const idsByText = new Map<string, number[]>();
  for (let id = 0; id < count; id += 1)
    for (const text of textsOf(id)) {
      const ids = idsByText.get(text);
      if (ids === undefined) idsByText.set(text, [id]);
      else if (ids.at(-1) !== id) ids.push(id);
    }
  const texts = [...idsByText.keys()].toSorted((one, other) => (one < other ? -1 : 1));
  return { texts, idsOfText: texts.map((text) => idsByText.get(text) ?? []) };
}

export function visitBeginning({ texts, idsOfText }: Beginnings, start: string, visit: (id: number) => void) {
  for (let at = firstFrom(texts, start); texts[at]?.startsWith(start) === true; at += 1)
    for (const id of idsOfText[at] ?? []) visit(id);
}

/** Those of the texts that `isMeant`; every one is looked at. */
export function visitMeant(
  { texts, idsOfText }: Beginnings,
  isMeant: (text: string) => boolean,
  visit: (id: number) => void,
) {
  for (const [at, text] of texts.entries())
    if (isMeant(text)) for (const id of idsOfText[at] ?? []) visit(id);
}

/** The place of the first text that does not come before `start`. */
function firstFrom(texts: readonly string[], start: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
