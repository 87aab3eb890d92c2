import type { SyncClock } from './ports.ts';

/** When to look again: at once if somebody begins to look, and about each minute while they do. */
export interface Polling {
  start(): void;
  stop(): void;
  setVisible(isVisible: boolean): void;
  /** Somebody came back to the screen, or the network did. */
  lookNow(): void;
  /** Another tab has just looked. */
  wasLookedAt(): void;
}

const minuteMs = 60_000;
const freshMs = 5_000;
const firstRetryMs = 5_000;

interface PollingDeps {
  readonly clock: SyncClock;
  readonly rng: () => number;
  /** False if it could not be read and may be read soon. */
  readonly poll: () => Promise<boolean>;
  readonly look: () => Promise<boolean>;
  /** The tab that sends looks for all tabs; another one only if that does not happen, because the first is not on screen. */
  readonly isSender: () => boolean;
}

export function createPolling({ clock, rng, poll, look, isSender }: PollingDeps): Polling {
  let isStarted = false;
  let isVisible = true;
  let isFresh = false;
  let failures = 0;
  let takeBack: (() => void) | undefined;
  let takeBackFreshness: (() => void) | undefined;

  const waitMs = (): number => {
    const spread = 0.9 + rng() * 0.2;
    if (failures > 0) return Math.min(minuteMs, firstRetryMs * 2 ** (failures - 1)) * spread;
    return minuteMs * spread * (isSender() ? 1 : 1.5);
  };

  function schedule(): void {
    takeBack?.();
    takeBack = undefined;
    if (isStarted && isVisible) takeBack = clock.after(Math.round(waitMs()), () => void run(poll));
  }

  function noteFresh(): void {
    isFresh = true;
    takeBackFreshness?.();
    takeBackFreshness = clock.after(freshMs, () => {
      isFresh = false;
    });
  }

  async function run(read: () => Promise<boolean>): Promise<void> {
    takeBack?.();
    takeBack = undefined;
    noteFresh();
    const isRead = await read();
    failures = isRead ? 0 : failures + 1;
    schedule();
  }

  const lookNow = (): void => {
    if (isStarted && isVisible && !(isFresh && failures === 0)) void run(look);
  };

  return {
    start: () => {
      isStarted = true;
      void run(look);
    },
    stop: () => {
      isStarted = false;
      takeBack?.();
      takeBackFreshness?.();
    },
    setVisible: (next) => {
      const isComing = next && !isVisible;
      isVisible = next;
      schedule();
      if (isComing) lookNow();
    },
    lookNow,
    wasLookedAt: () => {
      if (takeBack !== undefined) schedule();
    },
  };
}
