import type { CardRow, ShareOptions } from './cardInput.ts';
import type { Card, Execute } from './elements.ts';

/** What a button asks for. `status.update` and `help.ask` without an answer in their data ask for the form; with one they save. */
export const verbs = [
  'status.update',
  'status.allAsPlanned',
  'status.undo',
  'help.ask',
  'nudge.notNow',
  'card.refresh',
  'card.lens',
  'chat.ask',
] as const;
export type Verb = (typeof verbs)[number];

/** What travels in a button: which row, in which state, and what the card shows of it. */
export type ButtonData = Readonly<Record<string, unknown>>;

export function rowData(row: CardRow, show?: ShareOptions): ButtonData {
  return { v: 1, ...row, ...(show === undefined ? {} : { show }) };
}

/** A button. Clients without Action.Execute send its fallback as a message with a value, so that one carries the verb too. */
export function execute(
  words: string,
  verb: Verb,
  data: ButtonData,
  more: Pick<Execute, 'style' | 'associatedInputs'> = {},
): Execute {
  return {
    type: 'Action.Execute',
    title: words,
    verb,
    data,
    ...more,
    fallback: { type: 'Action.Submit', title: words, ...more, data: { ...data, verb } },
  };
}

/** Back to the card, with nothing of what was typed. */
export const leaveForm = (words: string, data: ButtonData): Execute =>
  execute(words, 'card.refresh', { ...data, isFormLeft: true }, { associatedInputs: 'none' });

/** More than sixty and Teams ignores the card's refresh altogether. */
const mostUserIds = 60;

export function refreshFor(
  data: ButtonData,
  words: string,
  userIds: readonly string[],
): NonNullable<Card['refresh']> {
  return {
    action: { type: 'Action.Execute', title: words, verb: 'card.refresh', data: { ...data } },
    userIds: [...new Set(userIds)].slice(0, mostUserIds),
  };
}
