/** Why Graph did not do what was asked. Told apart by status and error code, never by words: Graph localises its words. */
export type GraphProblem =
  | { readonly kind: 'signInNeeded' }
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'notFound'; readonly what: string }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'changedElsewhere' }
  | { readonly kind: 'duplicateKey' }
  /** Graph's own words, for the log only. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'offline' }
  /** `startOver`: where Graph wants a delta read from the beginning (410). */
  | { readonly kind: 'unavailable'; readonly status: number; readonly startOver?: string };

/** The change may or may not have been made: look before doing it again. */
export function isUnclear(problem: { readonly kind: string }): boolean {
  return problem.kind === 'offline' || problem.kind === 'unavailable';
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null | undefined;
  readonly location?: string | null | undefined;
  readonly body: unknown;
}

/** `status` 0 is a call that nobody answered. `what` is the path that was asked for. */
export function problemOf({ status, retryAfter, location, body }: Answer, what: string): GraphProblem {
  switch (status) {
    case 0:
      return { kind: 'offline' };
    case 401:
      return { kind: 'signInNeeded' };
    case 403:
      return { kind: 'noAccess' };
    case 404:
      return { kind: 'notFound', what };
    case 409:
      // Right after another write SharePoint answers 409 resourceModified even where nobody sent If-Match.
      return errorOf(body).code === 'nameAlreadyExists'
        ? { kind: 'duplicateKey' }
        : { kind: 'changedElsewhere' };
    case 412:
      return { kind: 'changedElsewhere' };
    case 429:
      return { kind: 'throttled', retryAfterSeconds: secondsOf(retryAfter) ?? 1 };
    case 410:
      return typeof location === 'string'
        ? { kind: 'unavailable', status, startOver: location }
        : { kind: 'unavailable', status };
    default:
      break;
  }
  const seconds = secondsOf(retryAfter);
  if (status === 503 && seconds !== undefined) return { kind: 'throttled', retryAfterSeconds: seconds };
  if (status >= 400 && status < 500 && status !== 423)
    return { kind: 'refused', message: errorOf(body).message };
  return { kind: 'unavailable', status };
}

/** Retry-After in seconds; Graph sends fractions too. */
export function secondsOf(retryAfter: string | null | undefined): number | undefined {
  if (retryAfter === null || retryAfter === undefined || retryAfter.trim() === '') return undefined;
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

function errorOf(body: unknown): { readonly code: string; readonly message: string } {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  return { code: textOf(error['code']), message: textOf(error['message']) };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
