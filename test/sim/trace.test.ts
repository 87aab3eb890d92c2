import { expect, test } from 'vitest';

import { runSchedules } from './simCrew.ts';

const seeds = 1000;

test(`the same seed gives the same trace, ${seeds} of ${seeds} times`, { timeout: 240_000 }, async () => {
  const wish = { firstSeed: 50_000, schedules: seeds };
  const [together, alone] = await Promise.all([
    runSchedules({ ...wish, workers: 2 }),
    runSchedules({ ...wish, workers: 1 }),
  ]);
  expect(together.hashes).toHaveLength(seeds);
  expect(new Set(together.hashes).size).toBe(seeds);
  expect(alone.hashes).toEqual(together.hashes);
});
