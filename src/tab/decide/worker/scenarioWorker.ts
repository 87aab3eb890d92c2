import { search } from '#domain/scenario/search.ts';

import type { SearchAsked, SearchTold } from './messages.ts';

/** How often the page hears of it: often enough to see it move, seldom enough not to be kept busy by it. */
const tellEveryMs = 120;

const now = (): number => performance.now();

/** The entry of the worker: looks for the best plan beside the page, so that the page goes on answering. */
addEventListener('message', ({ data: { scenario, milliseconds } }: MessageEvent<SearchAsked>) => {
  const running = search(scenario, { now, milliseconds });
  let told = -tellEveryMs;
  for (;;) {
    const next = running.next();
    if (next.done === true) return tell({ kind: 'done', result: next.value });
    if (now() - told < tellEveryMs) continue;
    told = now();
    tell({ kind: 'progress', progress: next.value });
  }
});

const tell = (message: SearchTold): void => postMessage(message);
