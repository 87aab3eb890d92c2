import { err, ok, type Result } from '#domain/result.ts';

import { type GraphProblem, problemOf } from './graphProblem.ts';

/** What came back for one call, before anybody looked at what it means. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly retryAfter: string | null | undefined;
  readonly location: string | null | undefined;
  /** Undefined for a body that is no JSON, or that was cut. */
  readonly body: unknown;
}

/** The one place where an answer of Graph becomes a value or a problem. */
export function readAnswer(answer: ReceivedAnswer, path: string): Result<unknown, GraphProblem> {
  const { status, body } = answer;
  if (status === 204) return ok(undefined);
  if (status < 200 || status > 299) return err(problemOf(answer, path));
  // A proxy's page with status 200, or a body that was cut: nothing is known of what happened.
  return body === undefined ? err({ kind: 'unavailable', status }) : ok(body);
}
