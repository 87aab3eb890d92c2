/** odata-v4-parser chokes on some characters inside quotes (|, é, %): it gets to see numbered places instead. */
export interface HiddenTexts {
  readonly filter: string;
  /** The text behind a literal of the parsed filter; undefined for what is no text. */
  readonly textOf: (literal: string) => string | undefined;
}

export function hideTexts(filter: string): HiddenTexts {
  const texts: string[] = [];
  const hidden = filter.replaceAll(/'(?:[^']|'')*'/gu, (quoted) => `'${texts.push(quoted) - 1}'`);
  return {
    filter: hidden,
    textOf: (literal) => {
      const place = /^'(\d+)'$/u.exec(literal)?.[1];
      return place === undefined ? undefined : texts[Number(place)]?.slice(1, -1).replaceAll("''", "'");
    },
  };
}
