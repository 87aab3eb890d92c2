import type { Scenario, SearchProgress, SearchResult } from '#domain/scenario/scenario.ts';
import { search } from '#domain/scenario/search.ts';
import { steppingClock } from '#test/domain/scenario/searching.ts';

/** A clock that goes on by half a millisecond each time it is asked: what takes longer asks more often, on any machine. */
export function timed(scenario: Scenario, milliseconds: number) {
  const step = steppingClock();
  const until = { best: 0, runnerUp: 0, curve: 0 };
  const bounds: number[] = [];
  let time = 0;
  const now = (): number => {
    time = step();
    return time;
  };
  const told: SearchProgress[] = [];
  const running = search(scenario, { now, milliseconds });
  for (;;) {
    const next = running.next();
    if (next.done === true) return { result: next.value, until, bounds, told };
    told.push(next.value);
    bounds.push(next.value.found.bound);
    until[next.value.looking] = time;
  }
}

export const drawn = ({ curve }: SearchResult): string[] =>
  curve.map(({ changesAtMost, plan, isProved }) => {
    const what = plan.fits ? `worth ${plan.value}` : `${plan.overloadPersonWeeks.toFixed(2)} too much`;
    return `${changesAtMost}: ${what}${isProved ? '' : ', perhaps'}`;
  });
