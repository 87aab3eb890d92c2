import { foldText } from './foldText.ts';

const lettersInKey = 3;

/** Three letters of the name in A to Z: `Åkerö depå` gives `AKE`, `5G` gives `GXX`, a name without letters `PRJ`. */
function keyLetters(name: string): string {
  const letters = foldText(name)
    .replaceAll(/[^a-z]/gu, '')
    .slice(0, lettersInKey)
    .toUpperCase();
  return letters === '' ? 'PRJ' : letters.padEnd(lettersInKey, 'X');
}

/**
 * The key a new project gets: `ATL-01`, with the number after the highest one taken, so that the key of a project that
 * went away is not given to another. Two people at once get the same key; the unique column decides between them.
 */
export function nextProjectKey(name: string, takenKeys: Iterable<string>): string {
  const prefix = `${keyLetters(name)}-`;
  let highest = 0;
  for (const taken of takenKeys) {
    const key = taken.toUpperCase();
    if (!key.startsWith(prefix)) continue;
    const number = key.slice(prefix.length);
    if (/^\d+$/u.test(number)) highest = Math.max(highest, Number(number));
  }
  return `${prefix}${String(highest + 1).padStart(2, '0')}`;
}
