import { type Day, readDay } from '#domain/calendar/day.ts';
import { readClock } from '#domain/toolkit/practices.ts';

const prefix = 'at:';

/** When an agenda begins, as a post that asks for it says in `Shows`: `at:2026-11-24T10:00`, or without a day. */
export const agendaStart = (day: Day | undefined, startAt: string): string =>
  `${prefix}${day ?? ''}T${startAt}`;

export interface AgendaStart {
  readonly day: Day | undefined;
  readonly startAt: string;
}

/** Whoever wrote the row may have written anything: what does not read says nothing. */
export function readAgendaStart(shows: readonly string[]): AgendaStart | undefined {
  const said = shows.find((one) => one.startsWith(prefix));
  const [dayText = '', time = ''] = said?.slice(prefix.length).split('T') ?? [];
  const startAt = readClock(time);
  return startAt === undefined ? undefined : { day: readDay(dayText), startAt };
}
