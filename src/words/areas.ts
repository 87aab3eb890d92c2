import { messages as german } from './de/messages.ts';
import { messages } from './en/messages.ts';
import type { Message } from './message.ts';
import { parseMessage } from './parseMessage.ts';

/** Messages are bundled by area, the first word of their keys, and an area travels with the scripts that say it. */
export function areasSaidIn(code: string): string[] {
  const begun = Array.from(code.matchAll(keyBegun), ([, begin = '']) => begin);
  return [...new Set(begun.filter(isKeyBegun).map(areaOf))].toSorted();
}

const catalogs = { en: messages, de: german };

export function messagesOf(area: string, language: keyof typeof catalogs = 'en'): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(catalogs[language])
      .filter(([key]) => areaOf(key) === area)
      .map(([key, text]) => [key, parseMessage(text)]),
  );
}

/** `'health.level'` whole, or as far as `` `health.name.${name}` `` tells before it is run. */
const keyBegun = /["'`]([a-z]\w*\.[^"'`$]*)/giu;
const keys = Object.keys(messages);
const isKeyBegun = (begin: string): boolean => keys.some((key) => key.startsWith(begin));
const areaOf = (key: string): string => key.slice(0, key.indexOf('.'));
