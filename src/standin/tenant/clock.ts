/** The tenant's time. Shifting it moves Created and Modified and chat times, never the life of a token. */
export interface Clock {
  readonly now: () => number;
  readonly shiftTo: (offsetMs: number) => void;
}

export function createClock(): Clock {
  let offsetMs = 0;
  return {
    now: () => Date.now() + offsetMs,
    shiftTo: (next) => {
      offsetMs = next;
    },
  };
}
