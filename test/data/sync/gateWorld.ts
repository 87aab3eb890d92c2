import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { createGate, type Gate } from '#data/sync/gate.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { createTestClock, type TestClock } from './syncWorld.ts';

export type Answer = Result<unknown, GraphProblem>;

export interface GateWorld {
  readonly gate: Gate;
  readonly clock: TestClock;
  readonly sentAt: number[];
  readonly told: number[];
  readonly as: string[];
}

export const throttled = (retryAfterSeconds: number): Answer => err({ kind: 'throttled', retryAfterSeconds });
export const unavailable: Answer = err({ kind: 'unavailable', status: 503 });
export const get: GraphCall = { method: 'GET', path: '/me' };

/** A SharePoint that gives these answers one after another, and says yes from then on. Each takes 10 ms, or as long as it says. */
export function openGate(
  answers: readonly (Answer | readonly [milliseconds: number, answer: Answer])[],
  rng = 0.5,
): GateWorld {
  const left = [...answers];
  const clock = createTestClock();
  const [sentAt, told, as]: [number[], number[], string[]] = [[], [], []];
  const gate = createGate({
    clock,
    rng: () => rng,
    userId: 'ida',
    tellOtherTabs: (seconds) => void told.push(seconds),
    http: {
      call: (_call, person) => {
        sentAt.push(clock.passed());
        as.push(person);
        const next = left.shift() ?? ok({});
        const [milliseconds, answer] = 'ok' in next ? [10, next] : next;
        return new Promise((resolve) => void clock.after(milliseconds, () => resolve(answer)));
      },
    },
  });
  return { gate, clock, sentAt, told, as };
}
