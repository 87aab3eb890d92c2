import type { Scenario, SearchProgress, SearchResult } from '#domain/scenario/scenario.ts';

import type { SearchAsked, SearchTold } from './messages.ts';
import { startWorker } from './startWorker.ts';

export interface SearchListener {
  readonly onProgress: (progress: SearchProgress) => void;
  readonly onDone: (result: SearchResult) => void;
  /** The worker could not be started or broke down; nothing more is heard. */
  readonly onFailed: () => void;
}

/** Looks for the best plan in a worker of its own. Answers how to stop it, at once. */
export function searchInWorker(
  scenario: Scenario,
  milliseconds: number,
  { onProgress, onDone, onFailed }: SearchListener,
): () => void {
  const worker = startWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<SearchTold>) => {
    if (data.kind === 'progress') return onProgress(data.progress);
    worker.terminate();
    onDone(data.result);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onFailed();
  });
  const asked: SearchAsked = { scenario, milliseconds };
  worker.postMessage(asked, []);
  return () => worker.terminate();
}
