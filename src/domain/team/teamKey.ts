import { foldText } from '#domain/project/foldText.ts';

const lettersInKey = 3;

/** Three letters of the name, `NET`; with a number behind them where another team has them already. */
export function teamKeyFor(name: string, taken: Iterable<string>): string {
  const letters = foldText(name)
    .replaceAll(/[^a-z]/gu, '')
    .slice(0, lettersInKey)
    .toUpperCase();
  const key = letters === '' ? 'TEA' : letters.padEnd(lettersInKey, 'X');
  const known = new Set([...taken].map((other) => other.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? key : `${key}${number}`;
    if (!known.has(tried)) return tried;
  }
}
