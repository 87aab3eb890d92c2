import type { Scenario, SearchProgress, SearchResult } from '#domain/scenario/scenario.ts';
import { search } from '#domain/scenario/search.ts';

export interface SearchTold {
  readonly onProgress: (progress: SearchProgress) => void;
  readonly onDone: (result: SearchResult) => void;
}

/** Where a browser gives no worker: on the page itself, a few milliseconds at a time. Answers how to stop. */
export function searchHere(
  scenario: Scenario,
  milliseconds: number,
  { onProgress, onDone }: SearchTold,
): () => void {
  const running = search(scenario, { now: () => performance.now(), milliseconds });
  let timer = setTimeout(step);
  function step(): void {
    const end = performance.now() + 6;
    for (;;) {
      const next = running.next();
      if (next.done === true) return onDone(next.value);
      if (performance.now() < end) continue;
      onProgress(next.value);
      timer = setTimeout(step);
      return;
    }
  }
  return () => clearTimeout(timer);
}
