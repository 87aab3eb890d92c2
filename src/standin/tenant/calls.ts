/** One Graph call as `GET /__control/calls` tells it. */
export interface CallEntry {
  /** ISO time, by the tenant's own (shifted) clock. */
  readonly at: string;
  readonly method: string;
  /** Path and query as it arrived, `/v1.0/…`. */
  readonly url: string;
  readonly status: number;
  /** Null when an app called on its own, or nobody could be recognised. */
  readonly upn: string | null;
  readonly resourceUnits: number;
  /** The fault that was played, as its rule spells it. */
  readonly fault?: string;
}

export interface CallLog {
  record(entry: CallEntry): void;
  all(): readonly CallEntry[];
  clear(): void;
}

/** Keeps the newest entries only: a stand-in that runs all day must not grow. */
export function createCallLog(limit = 20_000): CallLog {
  let entries: CallEntry[] = [];
  return {
    record: (entry) => {
      entries.push(entry);
      if (entries.length > limit + limit / 10) entries = entries.slice(-limit);
    },
    all: () => entries.slice(-limit),
    clear: () => {
      entries = [];
    },
  };
}
