import { type Day, dayNumber } from '#domain/calendar/day.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { BurnUp } from '#domain/forecast/burnUp.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface DrawnBurnUp {
  readonly done: readonly Spot[];
  readonly scope: readonly Spot[];
  readonly todayAt: number;
  readonly targetAt: number | undefined;
  readonly p50: Spot | undefined;
  readonly p85: Spot | undefined;
  readonly up: readonly { readonly at: number; readonly name: string }[];
  readonly across: readonly { readonly at: number; readonly week: IsoWeek }[];
}

const weeksNamed = 4;

/** The count climbs to the right; scope is the line it climbs towards. */
export function drawnBurnUp({ points, scopeNow, baselineFinish, p50, p85 }: BurnUp, today: Day): DrawnBurnUp {
  const known = (on: typeof p50): Day | undefined => (on === 'notConverging' ? undefined : on);
  const first = points[0]?.on ?? today;
  const ends = [today, baselineFinish, known(p50), known(p85)].filter((on) => on !== undefined);
  const last = ends.toSorted().at(-1) ?? today;
  const span = Math.max(1, dayNumber(last) - dayNumber(first)) * 1.06;
  const most = Math.max(1, scopeNow, ...points.map(({ scope = 0 }) => scope)) * 1.1;
  const x = (on: Day): number => (dayNumber(on) - dayNumber(first)) / span;
  const y = (count: number): number => count / most;
  const atScope = (on: Day | undefined): Spot | undefined => on && { x: x(on), y: y(scopeNow) };
  const step = stepOf(most);
  const every = Math.max(1, Math.ceil(points.length / weeksNamed));
  return {
    done: points.map(({ on, done }) => ({ x: x(on), y: y(done) })),
    scope: [
      ...points.flatMap(({ on, scope }) => (scope === undefined ? [] : { x: x(on), y: y(scope) })),
      { x: 1, y: y(scopeNow) },
    ],
    todayAt: x(today),
    targetAt: baselineFinish && x(baselineFinish),
    p50: atScope(known(p50)),
    p85: atScope(known(p85)),
    up: Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => ({
      at: y(index * step),
      name: String(index * step),
    })),
    across: points.filter((_, index) => index % every === 0).map(({ on, week }) => ({ at: x(on), week })),
  };
}

function stepOf(most: number): number {
  for (const step of [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]) if (most / step <= 5) return step;
  return Math.ceil(most / 5);
}
