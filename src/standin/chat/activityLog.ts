/** One exchange with the bot, for whoever looks under the hood. Single sign-on tokens are never in it. */
export interface ActivityEntry {
  readonly at: string;
  readonly direction: 'toBot' | 'fromBot';
  /** `invoke composeExtension/query`, `message`, `update` … */
  readonly what: string;
  readonly conversationId: string;
  readonly upn: string | null;
  /** HTTP status of the answer; null when none came. */
  readonly status: number | null;
  readonly tookMs: number;
  readonly sent: unknown;
  readonly answer: unknown;
}

export interface ActivityLog {
  record(entry: ActivityEntry): void;
  all(): readonly ActivityEntry[];
}

export function createActivityLog(tell: (entry: ActivityEntry) => void, limit = 300): ActivityLog {
  let entries: ActivityEntry[] = [];
  return {
    record: (entry) => {
      const safe = { ...entry, sent: withoutTokens(entry.sent), answer: withoutTokens(entry.answer) };
      entries = [...entries, safe].slice(-limit);
      tell(safe);
    },
    all: () => entries,
  };
}

function withoutTokens(value: unknown): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(
    JSON.stringify(value, (name, part: unknown) => (name === 'token' && part ? '(a token)' : part)),
  );
}
