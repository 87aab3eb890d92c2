import type { Scenario, SearchProgress, SearchResult } from '#domain/scenario/scenario.ts';
import { search } from '#domain/scenario/search.ts';

/** A clock that goes on by a little each time somebody looks at it, so that a search is the same on every machine. */
export function steppingClock(stepMs = 0.5): () => number {
  let time = 0;
  return () => {
    time += stepMs;
    return time;
  };
}

export const searched = (scenario: Scenario, milliseconds = 60_000): SearchResult =>
  searchedWith(scenario, () => undefined, milliseconds);

export function searchedWith(
  scenario: Scenario,
  onProgress: (progress: SearchProgress) => void,
  milliseconds = 60_000,
): SearchResult {
  const running = search(scenario, { now: steppingClock(), milliseconds });
  for (;;) {
    const next = running.next();
    if (next.done === true) return next.value;
    onProgress(next.value);
  }
}

/** What a plan does, by project. */
export function doings({ projects }: Scenario, choices: readonly number[] | undefined): string[] {
  return projects.map(({ key, options }, index) => {
    const { kind, weeks } = options[choices?.[index] ?? -1] ?? {};
    return `${key} ${kind === 'delay' ? `+${weeks}` : kind}`;
  });
}
