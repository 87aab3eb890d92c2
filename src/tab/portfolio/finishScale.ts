import { addDays, type Day, day, daysBetween } from '#domain/calendar/day.ts';
import { monthWords } from '#words/dayWords.ts';

import type { FinishDays } from './portfolioModel.ts';

/** One scale for the whole list, so that a bar further right is a later finish. */
export interface FinishScale {
  readonly place: (of: Day) => number;
  readonly ticks: readonly { readonly name: string; readonly at: number }[];
}

const mostTicks = 4;

/** A few finishes far away would press all others together: the outer 4 % are cut off at the edge. */
export function finishScale(rows: readonly { readonly days: FinishDays }[]): FinishScale {
  const days = rows
    .flatMap(({ days: { baseline, middle, until } }) => [baseline, middle, until])
    .filter((known) => known !== undefined)
    .toSorted();
  const cut = Math.floor(days.length * 0.04);
  const first = days[cut] ?? day('1970-01-01');
  const last = days.at(-1 - cut) ?? first;
  const span = Math.max(30, daysBetween(first, last));
  const start = addDays(first, -span * 0.05);
  const whole = span * 1.1;
  const place = (of: Day): number => Math.min(1, Math.max(0, daysBetween(start, of) / whole));
  return { place, ticks: ticksBetween(start, addDays(start, whole), place) };
}

function ticksBetween(from: Day, until: Day, place: (of: Day) => number) {
  const months: Day[] = [];
  for (let month = nextMonth(from); month < until; month = nextMonth(month)) months.push(month);
  const step = Math.max(1, Math.ceil(months.length / mostTicks));
  return months
    .filter((month, index) => index % step === 0 && place(month) < 0.94)
    .map((month) => ({ at: place(month), name: step > 5 ? month.slice(0, 4) : monthWords(month) }));
}

const nextMonth = (of: Day): Day => day(`${addDays(day(`${of.slice(0, 8)}01`), 32).slice(0, 8)}01`);
