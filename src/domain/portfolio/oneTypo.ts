/** True if one letter changed, added, left out or swapped with its neighbour makes the one into the other. */
export function isWithinOneTypo(one: string, other: string): boolean {
  if (one.length > other.length) return isWithinOneTypo(other, one);
  if (other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at === one.length) return true;
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** The same for a word of which only the beginning was typed: `swtic` means `switch`. */
export function beginsWithinOneTypo(word: string, typed: string): boolean {
  if (word.length < typed.length - 1 || !mayBegin(word, typed)) return false;
  return (
    isWithinOneTypo(word.slice(0, typed.length), typed) ||
    isWithinOneTypo(word.slice(0, typed.length + 1), typed) ||
    isWithinOneTypo(word.slice(0, typed.length - 1), typed)
  );
}

/** One typo leaves one of the first two letters in its place or moves it by one: refuses most words before any is cut. */
function mayBegin(word: string, typed: string): boolean {
  const first = typed.codePointAt(0);
  const second = typed.codePointAt(1);
  const wordFirst = word.codePointAt(0);
  const wordSecond = word.codePointAt(1);
  return first === wordFirst || second === wordSecond || first === wordSecond || second === wordFirst;
}
