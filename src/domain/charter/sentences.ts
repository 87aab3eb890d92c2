const shortWords = new Set(
  'e.g i.e approx ca cf dr etc incl max min mr mrs ms no nr prof resp st tel vs bzw bspw inkl evtl ggf usw z.b d.h u.a'.split(
    ' ',
  ),
);

/**
 * How many sentences there are. In doubt fewer: a shortened word, an initial or a number before the full stop does not end one, and
 * neither does a stop that a small letter follows.
 */
export function countSentences(text: string): number {
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((sum, line) => sum + sentencesInLine(line), 0);
}

function sentencesInLine(line: string): number {
  let count = 1;
  for (const { 0: end, index } of line.matchAll(/[.!?…]+["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu)) {
    const before = /[\p{L}\p{N}.]+$/u.exec(line.slice(0, index))?.[0] ?? '';
    const isSure = end.startsWith('.') ? !isShortened(before) : true;
    if (isSure) count += 1;
  }
  return count;
}

const isShortened = (word: string): boolean =>
  /^(?:\p{L}|\p{N}{1,2}|(?:\p{L}\.)+\p{L})$/u.test(word) || shortWords.has(word.toLowerCase());

/** As it stands in an e-mail: one line, with an end. */
export function asSentence(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line === '' || /[.!?…]["'”’)\]]*$/u.test(line) ? line : `${line}.`;
}
