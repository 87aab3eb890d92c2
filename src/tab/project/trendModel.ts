import { addDays, type Day, day, daysBetween } from '#domain/calendar/day.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import { dayWordsNear, monthWords } from '#words/dayWords.ts';
import { spokenName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import { leadOf } from './impact.ts';
import type { ProjectFacts } from './projectFacts.ts';

/** A place on the chart, shares from the left and from the bottom. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  readonly name: string;
  readonly at: number;
}

/** Report days to the right, finish days upwards: the work ends where the line meets the diagonal "finish = today". */
export interface TrendChart {
  readonly reports: readonly (Spot & { readonly reportedWords: string; readonly finishWords: string })[];
  readonly diagonal: readonly [Spot, Spot];
  readonly baseline: { readonly y: number; readonly words: string } | undefined;
  readonly trend:
    | { readonly middle: Spot; readonly early: Spot; readonly late: Spot; readonly words: string }
    | undefined;
  readonly lastWords: string;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
}

/** Undefined with fewer than two forecasts: one dot is no heading. */
export function trendChart({ project, today }: ProjectFacts): TrendChart | undefined {
  const { forecastHistory: history, baselineFinish } = project.value;
  const first = history[0];
  const last = history.at(-1);
  if (first === undefined || last === undefined || history.length < 2) return undefined;
  const range = trendDays(project.value, today);
  const finishes = history.map((entry) => entry.finish);
  const heights = [...finishes, baselineFinish, range?.late]
    .filter((known) => known !== undefined)
    .toSorted();
  const lowest = heights[0] ?? last.finish;
  const highest = heights.at(-1) ?? last.finish;
  const padding = Math.max(7, Math.round(daysBetween(lowest, highest) * 0.15));
  const bottom = addDays(lowest, -padding);
  const top = addDays(highest, padding);
  const end = range?.late ?? last.finish;
  const right = addDays(end, Math.max(7, daysBetween(first.on, end) * 0.12)); // room for the words of the trend
  const x = (of: Day): number => daysBetween(first.on, of) / Math.max(1, daysBetween(first.on, right));
  const y = (of: Day): number => daysBetween(bottom, of) / Math.max(1, daysBetween(bottom, top));
  const onDiagonal = (of: Day): Spot => ({ x: x(of), y: y(of) });
  const diagonalFrom = bottom > first.on ? bottom : first.on;
  const diagonalTo = top < right ? top : right;
  const lead = leadOf(project.value);
  const lastDay = dayWordsNear(last.finish, today);
  return {
    reports: history.map(({ on, finish }) => ({
      x: x(on),
      y: y(finish),
      reportedWords: dayWordsNear(on, today),
      finishWords: dayWordsNear(finish, today),
    })),
    diagonal: [onDiagonal(diagonalFrom), onDiagonal(diagonalTo)],
    baseline:
      baselineFinish === undefined
        ? undefined
        : {
            y: y(baselineFinish),
            words: say('tab.trend.baseline', { day: dayWordsNear(baselineFinish, today) }),
          },
    trend:
      range === undefined
        ? undefined
        : {
            early: onDiagonal(range.early),
            middle: onDiagonal(range.middle),
            late: onDiagonal(range.late),
            words: say('tab.trend.trend', { day: dayWordsNear(range.middle, today) }),
          },
    lastWords:
      lead === undefined ? lastDay : say('tab.trend.forecast', { name: spokenName(lead), day: lastDay }),
    across: monthTicks(first.on, right, x),
    up: monthTicks(bottom, top, y),
  };
}

function trendDays(project: ProjectFacts['project']['value'], today: Day) {
  const range = forecastRange(project, today);
  if (range?.from !== 'trend' || range.p50 === 'notConverging') return undefined;
  const { p15, p50, p85 } = range;
  return {
    early: p15 === undefined || p15 === 'notConverging' ? p50 : p15,
    middle: p50,
    late: p85 === undefined || p85 === 'notConverging' ? addDays(p50, 60) : p85,
  };
}

const mostTicks = 8;

function monthTicks(from: Day, until: Day, place: (of: Day) => number): Tick[] {
  const months: Day[] = [];
  for (let month = nextMonth(from); month <= until; month = nextMonth(month)) months.push(month);
  const step = Math.ceil(months.length / mostTicks);
  return months
    .filter((_, index) => index % Math.max(1, step) === 0)
    .map((month) => ({ name: step > 11 ? month.slice(0, 4) : monthWords(month), at: place(month) }));
}

const nextMonth = (of: Day): Day => day(`${addDays(day(`${of.slice(0, 8)}01`), 32).slice(0, 8)}01`);
