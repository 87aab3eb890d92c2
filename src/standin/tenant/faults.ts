import { createRandom } from './random.ts';

/** What goes wrong with one Graph call, on purpose. `asWritten` is the rule's own spelling, for the call log. */
export type Fault = (
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: FaultStatus }
  | { readonly kind: 'slow'; readonly waitMs: number }
  | { readonly kind: PlainFault }
) & { readonly asWritten: string };

const faultStatuses = [401, 403, 409, 410, 412, 423, 500, 502, 503, 504] as const;
export type FaultStatus = (typeof faultStatuses)[number];

const plainFaults = [
  /** The change is made, then the connection is cut before the answer. */
  'applyThenDrop',
  /** The change is made, and a gateway in between says 504. */
  'applyThen504',
  /** The connection is cut before anything is done. */
  'dropBefore',
  /** The call is answered, and the same bytes arrive a second time a little later. */
  'lateDuplicate',
  /** The change is made, and the connection is cut in the middle of the answer. */
  'resetMidBody',
  /** The change is made, and half of the answer arrives as if it were the whole. */
  'truncate',
  /** Nothing is done: a proxy answers 200 with a page of its own. */
  'html200',
  /** Some requests of a `$batch` are throttled, the others go through. */
  'partialBatch',
  /** Items of a delta page come twice, an older state first. */
  'duplicateDelta',
] as const;
type PlainFault = (typeof plainFaults)[number];

export interface FaultRule {
  readonly match: { readonly method?: string | undefined; readonly path?: string | undefined };
  /** 0 to 1. */
  readonly rate: number;
  readonly fault: Fault;
}

interface FaultedCall {
  readonly method: string;
  readonly url: string;
}

export interface FaultPlayer {
  setRules(seed: number, rules: readonly FaultRule[]): void;
  /** The fault this call meets, if any: the first rule that matches and whose dice say so. */
  take(call: FaultedCall): Fault | undefined;
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
function isMatch({ match, fault }: FaultRule, call: FaultedCall): boolean {
  if (!canMeet(fault, call)) return false;
  if (match.method !== undefined && match.method.toUpperCase() !== call.method.toUpperCase()) return false;
  if (match.path === undefined) return true;
  const { path } = match;
  return [call.url, decoded(call.url)].some((url) => url.includes(path) || new RegExp(path, 'u').test(url));
}

/** Two faults are about one kind of call each; no other call is said to have met them. */
function canMeet({ kind }: Fault, { url }: FaultedCall): boolean {
  if (kind === 'partialBatch') return /\/(?:\$|%24)batch$/u.test(url);
  if (kind === 'duplicateDelta') return /\/items\/delta(?:\?|$)/u.test(url);
  return true;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** `429:7`, `503`, `slow:200`, `applyThenDrop` … Undefined for what is no fault. */
export function readFault(asWritten: string): Fault | undefined {
  const [, throttled, slow] = /^(?:429:(\d+(?:\.\d+)?)|slow:(\d+))$/u.exec(asWritten) ?? [];
  if (throttled !== undefined) return { kind: 'throttled', retryAfterSeconds: Number(throttled), asWritten };
  if (slow !== undefined) return { kind: 'slow', waitMs: Number(slow), asWritten };
  const status = faultStatuses.find((known) => String(known) === asWritten);
  if (status !== undefined) return { kind: 'status', status, asWritten };
  const kind = plainFaults.find((known) => known === asWritten);
  return kind === undefined ? undefined : { kind, asWritten };
}
