import { createRandom } from './random.ts';

/** What goes wrong with one Graph call, on purpose. `asWritten` is the rule's own spelling, for the call log. */
export type Fault =
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number; readonly asWritten: string }
  | { readonly kind: 'status'; readonly status: FaultStatus; readonly asWritten: string }
  /** The change is made, then the connection is cut: answer with the header `x-standin-drop: 1`. */
  | { readonly kind: 'applyThenDrop'; readonly asWritten: string };

export type FaultStatus = 412 | 500 | 502 | 503 | 504;

export interface FaultRule {
  readonly match: { readonly method?: string | undefined; readonly path?: string | undefined };
  /** 0 to 1. */
  readonly rate: number;
  readonly fault: Fault;
}

export interface FaultPlayer {
  setRules(seed: number, rules: readonly FaultRule[]): void;
  /** The fault this call meets, if any: the first rule that matches and whose dice say so. */
  take(call: { readonly method: string; readonly url: string }): Fault | undefined;
}

export function createFaultPlayer(): FaultPlayer {
  let rules: readonly FaultRule[] = [];
  let random = createRandom(0);
  return {
    setRules: (seed, next) => {
      rules = next;
      random = createRandom(seed);
    },
    take: (call) => rules.find((rule) => isMatch(rule, call) && random() < rule.rate)?.fault,
  };
}

/** `path` is a piece of the URL as written (`/$batch`), or a regular expression over it (`items/\d+$`). */
function isMatch({ match }: FaultRule, call: { readonly method: string; readonly url: string }): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== call.method.toUpperCase()) return false;
  if (match.path === undefined) return true;
  const { path } = match;
  return [call.url, decoded(call.url)].some((url) => url.includes(path) || new RegExp(path, 'u').test(url));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

export function readFault(asWritten: string): Fault | undefined {
  const throttled = /^429:(\d+)$/u.exec(asWritten)?.[1];
  if (throttled !== undefined) return { kind: 'throttled', retryAfterSeconds: Number(throttled), asWritten };
  if (asWritten === 'applyThenDrop') return { kind: 'applyThenDrop', asWritten };
  const status = ([412, 500, 502, 503, 504] as const).find((known) => String(known) === asWritten);
  return status === undefined ? undefined : { kind: 'status', status, asWritten };
}
