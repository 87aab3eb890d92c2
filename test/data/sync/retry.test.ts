import { expect, test } from 'vitest';

import { createRetry } from '#data/sync/retry.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { notSent } from '#data/sync/sent.ts';

import { createTestClock } from './syncWorld.ts';

test.each([
  { rng: 0, atMs: 750 },
  { rng: 1, atMs: 1250 },
])('tabs do not try again all at once: the first second is $atMs ms', async ({ rng, atMs }) => {
  const clock = createTestClock();
  let runs = 0;
  createRetry(
    clock,
    () => rng,
    () => void (runs += 1),
  ).later();
  await clock.pass(atMs - 1);
  expect(runs).toBe(0);
  await clock.pass(1);
  expect(runs).toBe(1);
});

test.each<GraphProblem>([
  { kind: 'signInNeeded' },
  { kind: 'throttled', retryAfterSeconds: 5 },
  { kind: 'changedElsewhere' },
  { kind: 'offline' },
  { kind: 'unavailable', status: 503 },
])('$kind passes: it is tried again, and nobody is asked', (problem) => {
  expect(notSent(problem)).toEqual({ kind: 'later', problem });
});

test.each<GraphProblem>([
  { kind: 'noAccess' },
  { kind: 'notFound', what: 'row 7' },
  { kind: 'duplicateKey' },
  { kind: 'refused', message: 'no' },
])('$kind does not pass by itself: the person is told', (problem) => {
  expect(notSent(problem)).toEqual({ kind: 'needsYou', why: { kind: 'refused', problem } });
});
