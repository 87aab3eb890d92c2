import * as z from 'zod/mini';

import { err, ok, type Result } from '#domain/result.ts';

import type { GraphCall, GraphClient } from './graphClient.ts';
import { type GraphProblem, isUnclear, problemOf } from './graphProblem.ts';
import { mayRepeat } from './retryLink.ts';

const callsPerBatch = 20;
const roundsAtMost = 5;
const shortWaitSeconds = 0.5;

type Answer = Result<unknown, GraphProblem>;

const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.optional(z.record(z.string(), z.unknown())),
      body: z.unknown(),
    }),
  ),
});

/**
 * Many calls in few round trips, answered in the order they were asked; each has its own answer, and Graph may do them in any order.
 * Calls that were throttled inside are asked again, after the longest wait any of them was told.
 */
export async function sendBatch(
  graph: GraphClient,
  calls: readonly GraphCall[],
): Promise<Result<readonly Answer[], GraphProblem>> {
  const answers = new Map<number, Answer>();
  for (let first = 0; first < calls.length; first += callsPerBatch) {
    const indexes = [...calls.keys()].slice(first, first + callsPerBatch);
    const sent = await sendOne(graph, calls, indexes, answers);
    if (!sent.ok) return sent;
  }
  const unanswered: Answer = err({ kind: 'unavailable', status: 200 });
  return ok(calls.map((_, index) => answers.get(index) ?? unanswered));
}

async function sendOne(
  graph: GraphClient,
  calls: readonly GraphCall[],
  indexes: readonly number[],
  answers: Map<number, Answer>,
): Promise<Result<void, GraphProblem>> {
  let waiting = indexes;
  for (let round = 1; waiting.length > 0; round += 1) {
    const sent = await graph.call({ method: 'POST', path: '/$batch', body: batchBody(calls, waiting) });
    if (!sent.ok) {
      const mayTryAgain =
        isUnclear(sent.error) && round === 1 && waiting.every((index) => isSafeTwice(calls[index]));
      if (!mayTryAgain || !(await graph.pause(shortWaitSeconds))) return sent;
      continue;
    }
    const read = batchAnswer.safeParse(sent.value);
    if (!read.success) return err({ kind: 'unavailable', status: 200 });
    for (const response of read.data.responses) {
      const index = Number(response.id);
      answers.set(index, readInner(response, calls[index]?.path ?? ''));
    }
    const again = waiting.filter((index) => isWorthRepeating(answers.get(index), calls[index]));
    const seconds = Math.max(0, ...again.map((index) => waitOf(answers.get(index))));
    if (again.length === 0 || round === roundsAtMost || !(await graph.pause(seconds))) return ok(undefined);
    waiting = again;
  }
  return ok(undefined);
}

function batchBody(calls: readonly GraphCall[], indexes: readonly number[]): unknown {
  const requests = indexes.flatMap((index) => {
    const call = calls[index];
    if (call === undefined) return [];
    const type = call.body === undefined ? {} : { 'Content-Type': 'application/json' };
    const headers = { ...type, ...call.headers };
    return [{ id: String(index), method: call.method, url: call.path, headers, body: call.body }];
  });
  return { requests };
}

type Inner = z.infer<typeof batchAnswer>['responses'][number];

function readInner({ status, headers = {}, body }: Inner, path: string): Answer {
  if (status >= 200 && status < 300) return ok(body);
  const retryAfter = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  const text = typeof retryAfter === 'number' ? String(retryAfter) : retryAfter;
  return err(problemOf({ status, retryAfter: typeof text === 'string' ? text : undefined, body }, path));
}

const isSafeTwice = (call: GraphCall | undefined): boolean => call !== undefined && mayRepeat(call);

function isWorthRepeating(answer: Answer | undefined, call: GraphCall | undefined): boolean {
  if (!isSafeTwice(call)) return false;
  if (answer === undefined) return true;
  if (answer.ok) return false;
  const { error } = answer;
  return error.kind === 'throttled' || (error.kind === 'unavailable' && error.status !== 500);
}

function waitOf(answer: Answer | undefined): number {
  return answer !== undefined && !answer.ok && answer.error.kind === 'throttled'
    ? answer.error.retryAfterSeconds
    : shortWaitSeconds;
}
