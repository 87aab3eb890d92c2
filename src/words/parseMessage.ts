import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

import type { Message, Options, Part } from './message.ts';

/** Reads ICU's notation. Not for the browser: the tab's bundle brings its messages parsed, and no parser. */
export function parseMessage(text: string): Message {
  return hasSyntax.test(text) ? parse(text).map(partOf) : text;
}

const hasSyntax = /[{<']/u;

function partOf(element: MessageFormatElement): Part {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return { value: element.value };
    case TYPE.number:
      if (element.style) break;
      return { number: element.value };
    case TYPE.select:
      return { select: element.value, of: optionsOf(element.options) };
    case TYPE.plural:
      if (element.offset !== 0 || element.pluralType !== 'cardinal') break;
      return { plural: element.value, of: optionsOf(element.options) };
    case TYPE.pound:
      return 0;
    case TYPE.tag:
      if (element.value !== 'b') break;
      return { bold: element.children.map(partOf) };
    case TYPE.date:
    case TYPE.time:
      break; // days are words before they come here
  }
  throw new Error(`messages know values, numbers, plurals, choices and <b>: ${JSON.stringify(element)}`);
}

const optionsOf = (options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>>): Options =>
  Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value.map(partOf)]));
