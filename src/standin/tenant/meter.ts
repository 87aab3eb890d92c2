/** Counts resource units as SharePoint does, minute by minute; refuses only when somebody set a limit. */
export interface Meter {
  setLimit(unitsPerMinute: number | undefined): void;
  /** Charges a call before it is answered. Refused calls are charged as well. */
  charge(units: number): Charge;
}

export interface Charge {
  /** Seconds to wait, when the minute was used up before this call. */
  readonly waitSeconds: number | undefined;
  /** What is left; undefined without a limit. */
  readonly quota: Quota | undefined;
}

export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

const minuteMs = 60_000;
export const unmetered: Meter = {
  setLimit: () => undefined,
  charge: () => ({ waitSeconds: undefined, quota: undefined }),
};

export function createMeter(now: () => number = Date.now): Meter {
  let limit: number | undefined;
  let spent = 0;
  let endsMs = 0;
  return {
    setLimit: (unitsPerMinute) => {
      limit = unitsPerMinute;
      spent = 0;
      endsMs = 0;
    },
    charge: (units) => {
      if (limit === undefined) return { waitSeconds: undefined, quota: undefined };
      if (now() >= endsMs) {
        // What was asked for beyond the limit is owed: hammering while throttled eats the next minute.
        spent = now() - endsMs < minuteMs ? Math.max(0, spent - limit) : 0;
        endsMs = now() + minuteMs;
      }
      const isUsedUp = spent >= limit;
      spent += units;
      const resetSeconds = Math.max(1, Math.ceil((endsMs - now()) / 1000));
      return {
        waitSeconds: isUsedUp ? resetSeconds : undefined,
        quota: { limit, remaining: Math.max(0, limit - spent), resetSeconds },
      };
    },
  };
}
