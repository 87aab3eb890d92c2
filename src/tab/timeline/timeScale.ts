import { addDays, type Day, day, dayNumber } from '#domain/calendar/day.ts';
import { monthWords } from '#words/dayWords.ts';

export type Zoom = 'quarter' | 'half' | 'year' | 'all';
export const zooms: readonly Zoom[] = ['quarter', 'half', 'year', 'all'];

/** Days before today that stand on the page, and days in all. */
const spans = { quarter: [21, 91], half: [45, 182], year: [91, 364] } as const;

export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** Share of the width; below 0 and over 1 is off the page. */
  readonly place: (of: Day) => number;
  /** The year is said where it begins. */
  readonly ticks: readonly {
    readonly name: string;
    readonly year: string | undefined;
    readonly at: number;
  }[];
}

/** `steps`: how many quarters of a page the reader moved, to the right where positive. */
export function timeScale(
  zoom: Zoom,
  today: Day,
  reach: { readonly first: Day; readonly last: Day },
  steps: number,
): TimeScale {
  const [before, days] =
    zoom === 'all'
      ? [dayNumber(today) - dayNumber(reach.first) + 7, dayNumber(reach.last) - dayNumber(reach.first) + 14]
      : spans[zoom];
  const start = dayNumber(today) - before + Math.round((steps * days) / 4);
  const from = addDays(today, start - dayNumber(today));
  const place = (of: Day): number => (dayNumber(of) - start) / days;
  return { from, to: addDays(from, days), days, place, ticks: ticksOf(from, addDays(from, days), place) };
}

const mostTicks = 13;

function ticksOf(from: Day, to: Day, place: (of: Day) => number): TimeScale['ticks'] {
  const months: Day[] = [];
  for (let month = nextMonth(from); month < to; month = nextMonth(month)) months.push(month);
  const step = [1, 2, 3, 6, 12].find((every) => months.length / every <= mostTicks) ?? 12;
  return months
    .filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0)
    .map((month) => ({
      at: place(month),
      name: monthWords(month),
      year: month.slice(5, 7) === '01' ? month.slice(0, 4) : undefined,
    }));
}

const nextMonth = (of: Day): Day => day(`${addDays(day(`${of.slice(0, 8)}01`), 32).slice(0, 8)}01`);

export interface Placed {
  readonly left: number;
  readonly width: number;
}

/** What of a span is on the page; undefined if nothing is. */
export function spanOn({ place }: TimeScale, from: Day, to: Day): Placed | undefined {
  const [left, right] = [Math.max(0, place(from)), Math.min(1, place(to))];
  return right < 0 || left > 1 || right < left ? undefined : { left, width: right - left };
}
