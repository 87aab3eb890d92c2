import { type Day, dayNumber, daysBetween } from '#domain/calendar/day.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import { dayFormat } from './formats.ts';
import { say } from './say.ts';
import { speech } from './speech.ts';

export type DayStyle = 'short' | 'weekday' | 'full';

const partsOf: Record<DayStyle | 'year' | 'month', Intl.DateTimeFormatOptions> = {
  short: { timeZone: 'UTC', day: 'numeric', month: 'short' },
  weekday: { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' },
  full: { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  year: { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' },
  month: { timeZone: 'UTC', month: 'short' },
};

// A portfolio speaks of the same few hundred days over and over; the format is what costs.
const said = new Map<string, string>();
const mostSaid = 5_000;

/** `22 Jan`, `Fri 22 Jan` or `Fri 22 Jan 2027`; `22. Jan.` to who reads German. */
export const dayWords = (of: Day, style: DayStyle = 'short'): string => wordsOf(of, style);

/** `22 Jan` within about a year of today, else `22 Jan 2028`: a bare day further off would be read as this year's. */
export const dayWordsNear = (of: Day, today: Day): string =>
  wordsOf(of, Math.abs(daysBetween(today, of)) < 300 ? 'short' : 'year');

export const monthWords = (of: Day): string => wordsOf(of, 'month');

function wordsOf(of: Day, style: keyof typeof partsOf): string {
  const { locale } = speech();
  const what = `${of} ${style} ${locale}`;
  const known = said.get(what);
  if (known !== undefined) return known;
  const words = dayFormat(partsOf[style]).format(instantOf(of));
  // Intl writes "Fri, 22 Jan" and, in English for September only, a fourth letter.
  const shown = words.replaceAll(',', '').replace(/Sept(?!\.)/u, 'Sep');
  if (said.size >= mostSaid) said.clear();
  said.set(what, shown);
  return shown;
}

/** `W47`, `KW47` to who reads German. */
export const weekWords = (week: IsoWeek): string => say('time.week', { week: week.slice(6) });

/** `3 days ago`, by calendar days: a report of yesterday evening is a day old this morning. */
export function dayAgeWords(of: Day, today: Day): string {
  const days = daysBetween(of, today);
  if (days <= 0) return say('time.today');
  return days === 1 ? say('time.yesterday') : say('time.daysAgo', { days });
}

/** `12 min ago`, for something with a clock time; whole days from a day on. */
export function instantAgeWords(instant: number, now: number): string {
  const minutes = Math.floor((now - instant) / 60_000);
  if (minutes < 1) return say('time.justNow');
  if (minutes < 60) return say('time.minutesAgo', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return say('time.hoursAgo', { hours });
  return say('time.daysAgo', { days: Math.floor(hours / 24) });
}

const instantOf = (of: Day): number => dayNumber(of) * 86_400_000;
