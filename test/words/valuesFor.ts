/** A value for every argument a message names: numbers where it counts, words elsewhere. */
export function valuesFor(
  message: string,
  { count = 3, choice = 'words' }: { readonly count?: number; readonly choice?: string } = {},
): Record<string, string | number> {
  const names = (pattern: RegExp): string[] => [...message.matchAll(pattern)].map(([, name = '']) => name);
  const counted = new Set(names(/\{(\w+), (?:plural|number)/gu));
  const chosen = new Set(names(/\{(\w+), select/gu));
  return Object.fromEntries(
    names(/\{(\w+)[,}]/gu).map((name) => [
      name,
      counted.has(name) ? count : chosen.has(name) ? choice : 'words',
    ]),
  );
}

/** Every word a message chooses by, and one it does not know. */
export function choicesIn(message: string): string[] {
  const words = [...message.matchAll(/[\s,}](\w+) \{/gu)].map(([, word = '']) => word);
  return [...new Set([...words, 'unheard'])];
}
