import type { SyncClock } from './ports.ts';

/** When to look at the outbox again after something could not be sent. Retry-After is not ours to keep: the gate does. */
export interface Retry {
  /** After one second, then twice as long each time, a minute at most. */
  later(): void;
  takeBack(): void;
  /** Something went through. */
  forget(): void;
}

const longestPauseMs = 60_000;

export function createRetry(clock: SyncClock, rng: () => number, run: () => void): Retry {
  let failures = 0;
  let takeBack: (() => void) | undefined;
  const stop = (): void => {
    takeBack?.();
    takeBack = undefined;
  };
  return {
    later: () => {
      stop();
      const pauseMs = Math.min(longestPauseMs, 1000 * 2 ** failures);
      failures += 1;
      takeBack = clock.after(Math.round(pauseMs * (0.75 + rng() / 2)), () => {
        takeBack = undefined;
        run();
      });
    },
    takeBack: stop,
    forget: () => {
      failures = 0;
    },
  };
}
