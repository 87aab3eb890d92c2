import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';

/** A sentence as it is said; where something is filled in, its parts as formatjs parses them. */
export type Message = string | MessageFormatElement[];

/** Not for the browser: the tab's bundle brings its messages parsed, and no parser. */
export function parseMessage(text: string): Message {
  return hasSyntax.test(text) ? parse(text) : text;
}

const hasSyntax = /[{<']/u;
