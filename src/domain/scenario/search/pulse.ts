/** The time a part of the search has. */
export interface Pulse {
  /** Asked often, it looks at the clock seldom: go on, let the caller breathe, or stop because the time is over. */
  beat(): 'go' | 'tell' | 'stop';
  /** How much of the time was over when the clock was last looked at, 0 to 1. */
  share(): number;
}

const tellEveryMs = 25;

export function pulseUntil(now: () => number, end: number, every: number): Pulse {
  const start = now();
  let [asked, told, seen] = [0, start, start];
  return {
    beat() {
      asked += 1;
      if (asked % every !== 0) return 'go';
      seen = now();
      if (seen >= end) return 'stop';
      if (seen - told < tellEveryMs) return 'go';
      told = seen;
      return 'tell';
    },
    share: () => (end <= start ? 1 : Math.min(1, (seen - start) / (end - start))),
  };
}
