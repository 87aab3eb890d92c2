import type { Message, Options, Part } from './message.ts';

/**
 * `[Šţàţũš öñé]`: an English sentence made strange. What is still plain was not said through a message, what lost its bracket was
 * cut off, and two letters of five are added because other languages take more room.
 */
export function pseudoOf(message: Message): Message {
  if (typeof message === 'string') return `[${strange(message)}${padding(message.length)}]`;
  return ['[', ...message.map(strangePart), `${padding(lettersIn(message))}]`];
}

function strangePart(part: Part): Part {
  if (typeof part === 'string') return strange(part);
  if (part === 0 || 'value' in part || 'number' in part) return part;
  if ('bold' in part) return { bold: part.bold.map(strangePart) };
  return { ...part, of: strangeOptions(part.of) };
}

const strangeOptions = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).map(([name, parts]) => [name, parts.map(strangePart)]));

/** Of the longest way through. */
function lettersIn(parts: readonly Part[]): number {
  return parts.reduce<number>((sum, part) => {
    if (typeof part === 'string') return sum + part.length;
    if (part === 0 || 'value' in part || 'number' in part) return sum;
    if ('bold' in part) return sum + lettersIn(part.bold);
    return sum + Math.max(...Object.values(part.of).map(lettersIn));
  }, 0);
}

const plainLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const strangeLetters = Array.from('àƀçđéƒĝĥîĵķļɱñöþɋŕšţũṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢŨṼŴẊÝŽ');

const strange = (words: string): string =>
  Array.from(words, (letter) => strangeLetters[plainLetters.indexOf(letter)] ?? letter).join('');

const numbers = ['öñé', 'ţŵö', 'ţĥŕéé', 'ƒöũŕ', 'ƒîṽé', 'šîẋ', 'šéṽéñ'];

function padding(letters: number): string {
  let longer = '';
  for (let at = 0; longer.length < letters * 0.4; at += 1) longer += ` ${numbers[at % numbers.length]}`;
  return longer;
}
