import type { Scenario } from '#domain/scenario/scenario.ts';

import { searchHere, type SearchTold } from './searchHere.ts';
import { searchInWorker } from './worker/searchInWorker.ts';

/** In a worker beside the page; where there is none, on the page in small slices. Answers how to stop. */
export function startSearch(scenario: Scenario, milliseconds: number, told: SearchTold): () => void {
  let stop: () => void;
  const here = (): void => {
    stop = searchHere(scenario, milliseconds, told);
  };
  try {
    stop = searchInWorker(scenario, milliseconds, { ...told, onFailed: here });
  } catch {
    here(); // the browser refuses workers
  }
  return () => stop();
}
