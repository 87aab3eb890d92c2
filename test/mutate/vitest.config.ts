import { defineConfig } from 'vitest/config';

/** The tests beside the folder that is mutated, and no others: a rule is held by its own tests. */
export default defineConfig({
  test: {
    include: [`${process.env['TS_PMO_MUTATE_TESTS'] ?? 'test'}/**/*.test.{ts,tsx}`],
    exclude: ['**/highs.test.ts'], // another solver is asked for seconds, too long for every break
    testTimeout: 120_000, // instrumented, and beside a second one
  },
});
