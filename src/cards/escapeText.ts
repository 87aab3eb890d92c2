/** A zero-width space: breaks what a reader never typed on purpose, and stays invisible where nothing interprets it. */
const gap = '\u200B';

// Control characters, and the marks that turn the direction of what follows (a name could make "red" read as "der").
const invisible = /[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

// What escaping would change, whatever stands around it. Most names and sentences have none of it and stay as they are.
const notPlain =
  /^[\s#>+\d-]|\s$| {2}|[\\*_`[\]~|<{$\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/**
 * Text a person typed, as one line that every host shows as it was typed: markdown does not format or link, `<at>` mentions nobody,
 * `{{DATE(…)}}` and `${…}` stay letters.
 */
export function escapeText(typed: string): string {
  if (!notPlain.test(typed)) return typed;
  const line = plainLine(typed)
    .replaceAll(/[\\*_`[\]~|]/gu, String.raw`\$&`)
    .replace(/^(?:[#>+-](?=\s|#|$)|\d+(?=[.)]))/u, escapedStart);
  return line
    .replaceAll(/<(?=[a-z/!?])/giu, `<${gap}`)
    .replaceAll(/\{(?=\{)/gu, `{${gap}`)
    .replaceAll(/\$(?=\{)/gu, `$${gap}`);
}

/** For places that show plain text only (titles of previews, input values): one line, nothing invisible. */
export function plainLine(typed: string): string {
  return typed
    .replaceAll(/[\t\n\r]+/gu, ' ')
    .replaceAll(invisible, '')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}

/** Cards have a size limit; a cut is shown, never silent. `most` letters, and never more than four times as many signs. */
export function cutLine(text: string, most: number): string {
  if (text.length <= most) return text;
  // One letter may carry any number of accents: the signs are counted before the letters are.
  const bounded = text.slice(0, most * 4);
  const letters = Array.from(new Intl.Segmenter('en').segment(bounded), ({ segment }) => segment);
  if (letters.length <= most && bounded.length === text.length) return text;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

function escapedStart(start: string): string {
  return /\d/u.test(start) ? `${start}${gap}` : `\\${start}`;
}
