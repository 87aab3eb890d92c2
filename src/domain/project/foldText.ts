const lettersWithoutParts: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Text as people type it when they look for something: lower case, no accents. `Müller Ærø` becomes `muller aero`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøðđłþı]/gu, (letter) => lettersWithoutParts[letter] ?? letter);
}

/** The words of a text, folded: `Data-centre exit` is three. */
export function foldWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}
