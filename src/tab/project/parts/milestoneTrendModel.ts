import { addDays, type Day, day, dayNumber } from '#domain/calendar/day.ts';
import type { TrendChart } from '#domain/forecast/trendSeries.ts';
import { monthWords } from '#words/dayWords.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface DrawnLine {
  readonly title: string;
  readonly spots: readonly Spot[];
  readonly isDone: boolean;
}

export interface DrawnTrend {
  readonly lines: readonly DrawnLine[];
  /** Where said day and finish day are the same: a milestone that meets it is reached. */
  readonly diagonal: readonly [Spot, Spot];
  readonly across: readonly { readonly at: number; readonly name: string }[];
  readonly up: readonly { readonly at: number; readonly name: string }[];
}

/** Days on which something was said go to the right, the days that were said go up. Undefined until something was said twice. */
export function drawnTrend({ milestones }: TrendChart, today: Day): DrawnTrend | undefined {
  const lines = milestones.filter(({ points }) => points.length > 1);
  const [first] = lines.flatMap(({ points }) => points.map(({ on }) => on)).toSorted();
  if (first === undefined) return undefined;
  const finishes = lines.flatMap(({ points }) => points.map(({ finish }) => finish)).toSorted();
  const from = finishes[0] !== undefined && finishes[0] < first ? finishes[0] : first;
  const last = finishes.at(-1) ?? today;
  const until = addDays(last > today ? last : today, 7);
  const x = scaleBetween(first, addDays(today, 2));
  const y = scaleBetween(from, until);
  return {
    lines: lines.map(({ title, points, actual }) => ({
      title,
      isDone: actual !== undefined && actual <= today,
      spots: points.map(({ on, finish }) => ({ x: x(on), y: y(finish) })),
    })),
    diagonal: [
      { x: x(first), y: y(first) },
      { x: x(today), y: y(today) },
    ],
    across: months(first, today, x),
    up: months(from, until, y),
  };
}

function scaleBetween(from: Day, to: Day): (of: Day) => number {
  const [start, span] = [dayNumber(from), Math.max(1, dayNumber(to) - dayNumber(from))];
  return (of) => (dayNumber(of) - start) / span;
}

const mostTicks = 6;

function months(from: Day, to: Day, place: (of: Day) => number) {
  const starts: Day[] = [];
  for (let month = nextMonth(from); month <= to; month = nextMonth(month)) starts.push(month);
  const step = Math.max(1, Math.ceil(starts.length / mostTicks));
  return starts
    .filter((_, index) => index % step === 0)
    .map((month) => ({ at: place(month), name: monthWords(month) }));
}

const nextMonth = (of: Day): Day => day(`${addDays(day(`${of.slice(0, 8)}01`), 32).slice(0, 8)}01`);
