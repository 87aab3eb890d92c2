export interface HoodLine {
  readonly key: string;
  readonly words: string;
  readonly status: string;
  readonly isBad: boolean;
  readonly details: unknown;
}

export interface HoodTable {
  readonly displayName: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Hood {
  readonly graphCalls: readonly HoodLine[];
  readonly activities: readonly HoodLine[];
  readonly lists: readonly HoodTable[];
}

type Row = Readonly<Record<string, unknown>>;

const shownLines = 200;

export function readHood(answer: unknown): Hood {
  const { graphCalls, activities, lists } = answer as Readonly<Record<string, readonly Row[] | undefined>>;
  return {
    graphCalls: newestFirst(graphCalls).map((call, position) => ({
      key: `${position} ${String(call['at'])}`,
      words: `${timeOf(call['at'])} ${String(call['method'])} ${pathOf(call['url'])}`,
      status: `${String(call['status'])}${textOf(call['upn']) === '' ? '' : ` · ${textOf(call['upn'])}`}`,
      isBad: Number(call['status']) >= 400,
      details: call,
    })),
    activities: newestFirst(activities).map((activity, position) => ({
      key: `${position} ${String(activity['at'])}`,
      words: `${timeOf(activity['at'])} ${activity['direction'] === 'toBot' ? '→ bot' : '← bot'} ${String(activity['what'])}`,
      status: `${textOf(activity['status'] ?? 'unreachable')} · ${textOf(activity['tookMs'] ?? '?')} ms`,
      isBad: typeof activity['status'] !== 'number' || activity['status'] >= 400,
      details: activity,
    })),
    lists: (lists ?? []).map(readTable),
  };
}

function newestFirst(rows: readonly Row[] | undefined): readonly Row[] {
  return (rows ?? []).toReversed().slice(0, shownLines);
}

function timeOf(at: unknown): string {
  return new Date(String(at)).toLocaleTimeString('en-GB');
}

function pathOf(url: unknown): string {
  const text = String(url);
  return decodeURI(URL.canParse(text) ? `${new URL(text).pathname}${new URL(text).search}` : text);
}

function readTable(list: Row): HoodTable {
  const rows = (list['rows'] ?? []) as readonly Row[];
  const named = ((list['columns'] ?? []) as readonly unknown[]).map((column) =>
    typeof column === 'string' ? column : String((column as { name?: unknown }).name),
  );
  const cells = rows.map((row) => (row['fields'] as Row | undefined) ?? row);
  const used = named.filter((name) => cells.some((row) => row[name] !== undefined && row[name] !== null));
  return {
    displayName: String(list['displayName']),
    columns: used,
    rows: cells.map((row) => used.map((name) => textOf(row[name]))),
  };
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
