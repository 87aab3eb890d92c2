import { type Day, readDay } from '#domain/calendar/day.ts';
import { dayInZone } from '#domain/calendar/today.ts';

import type { ListeningItem } from './listeningItem.ts';

/** The key of a note the app writes: the day and no time of it, so that the day is known and nothing finer. */
export const saidKey = (day: Day, own: string): string => `SAID:${day}:${own}`.toUpperCase();

/** The day something was said, as far as the row tells: its key, or the message it was said in. */
export function saidOn(
  { clientKey, messageLink }: Pick<ListeningItem, 'clientKey' | 'messageLink'>,
  timeZone: string,
): Day | undefined {
  const inKey = readDay(/^SAID:([\d-]{10}):/u.exec(clientKey ?? '')?.[1] ?? '');
  if (inKey !== undefined) return inKey;
  // Teams calls a message in a channel by the millisecond it was sent.
  const sentAt = Number(/\/l\/message\/[^/]+\/(\d{13})(?:[?#]|$)/u.exec(messageLink ?? '')?.[1]);
  return Number.isFinite(sentAt) ? dayInZone(timeZone, sentAt) : undefined;
}
