import { expect, test } from 'vitest';

import type { SearchResult } from '#domain/scenario/scenario.ts';
import { searchHere } from '#tab/decide/searchHere.ts';

import { clashScenario, searched } from './demoQuestion.ts';

test('without a worker the page itself finds the same plan', async () => {
  const result = await new Promise<SearchResult>((onDone) => {
    searchHere(clashScenario, 4_000, { onProgress: () => undefined, onDone });
  });
  expect(result.best).toEqual(searched(clashScenario).best);
  expect(result.isProved).toBe(true);
});

test('stopped, nothing more is heard of it', async () => {
  let heard = 0;
  const stop = searchHere(clashScenario, 4_000, {
    onProgress: () => (heard += 1),
    onDone: () => (heard += 1),
  });
  stop();
  await new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
  expect(heard).toBe(0);
});
