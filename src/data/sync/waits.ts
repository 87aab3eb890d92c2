import type { SyncClock } from './ports.ts';

export interface Waiting {
  readonly seconds: number;
  /** By the device's clock, for the screen only. */
  readonly since: number;
}

/** The waits that SharePoint asked for, and the pauses we take ourselves after it did not answer. */
interface Waits {
  isOn(): boolean;
  /** One was on, and SharePoint has not answered well since. */
  wereOn(): boolean;
  /** The longest that SharePoint asked for and that is not over. */
  asked(): Waiting | undefined;
  ask(seconds: number): void;
  /** One second after the first failure, twice as long after each further one, a minute at most. */
  backOff(): void;
  endBackOff(): void;
  /** SharePoint answered. */
  forget(): void;
}

const longestPauseMs = 60_000;
const spreadMs = 250;

interface WaitsDeps {
  readonly clock: SyncClock;
  readonly rng: () => number;
  readonly onChange: () => void;
}

/** The end of a wait is told by `clock.after` alone: the device's time of day may jump by a day meanwhile. */
export function createWaits({ clock, rng, onChange }: WaitsDeps): Waits {
  const running = new Set<Waiting>();
  let takeBackPause: (() => void) | undefined;
  let failures = 0;
  let wereOn = false;

  return {
    isOn: () => running.size > 0 || takeBackPause !== undefined,
    wereOn: () => wereOn,
    asked: () => [...running].toSorted((one, other) => other.seconds - one.seconds)[0],
    ask: (seconds) => {
      const wait = { seconds: Math.max(1, Math.ceil(seconds)), since: clock.now() };
      running.add(wait);
      wereOn = true;
      clock.after(wait.seconds * 1000 + Math.round(rng() * spreadMs), () => {
        running.delete(wait);
        onChange();
      });
    },
    backOff: () => {
      wereOn = true;
      if (takeBackPause !== undefined) return;
      const pauseMs = Math.min(longestPauseMs, 1000 * 2 ** failures) * (0.5 + rng() / 2);
      failures += 1;
      takeBackPause = clock.after(Math.round(pauseMs), () => {
        takeBackPause = undefined;
        onChange();
      });
    },
    endBackOff: () => {
      takeBackPause?.();
      takeBackPause = undefined;
    },
    forget: () => {
      failures = 0;
      wereOn = running.size > 0;
    },
  };
}
