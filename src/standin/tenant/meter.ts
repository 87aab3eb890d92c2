/** Counts resource units as SharePoint does, by the minute; refuses only when somebody set a limit. */
export interface Meter {
  setLimit(unitsPerMinute: number | undefined): void;
  count(units: number): void;
  /** Seconds to wait when the last minute is used up, else undefined. */
  waitSeconds(): number | undefined;
}

const minuteMs = 60_000;

export function createMeter(now: () => number = Date.now): Meter {
  let limit: number | undefined;
  let spent: { readonly atMs: number; readonly units: number }[] = [];
  return {
    setLimit: (unitsPerMinute) => {
      limit = unitsPerMinute;
      spent = [];
    },
    count: (units) => {
      if (limit !== undefined) spent.push({ atMs: now(), units });
    },
    waitSeconds: () => {
      if (limit === undefined) return undefined;
      spent = spent.filter(({ atMs }) => atMs > now() - minuteMs);
      const units = spent.reduce((sum, entry) => sum + entry.units, 0);
      const oldest = spent[0];
      if (oldest === undefined || units < limit) return undefined;
      return Math.max(1, Math.ceil((oldest.atMs + minuteMs - now()) / 1000));
    },
  };
}
