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
  | { readonly kind: 'unavailable'; readonly status: number };

/** The change may or may not have been made: look before doing it again. */
export function isUnclear(problem: { readonly kind: string }): boolean {
  return problem.kind === 'offline' || problem.kind === 'unavailable';
}
