import * as z from 'zod/mini';

import { err, ok, type Result } from '#domain/result.ts';

import { graphOrigin } from './bearerLink.ts';
import type { GraphCall, GraphClient } from './graphClient.ts';
import { type GraphProblem, isUnclear, problemOf } from './graphProblem.ts';
import { mayRepeat } from './retryLink.ts';

const callsPerBatch = 20;
const roundsAtMost = 5;
const shortWaitSeconds = 0.5;

type Answer = Result<unknown, GraphProblem>;

export interface BatchedCall extends GraphCall {
  /** Which of the calls has to be done first, by its place among them; if that one fails this one is not done. */
  readonly after?: number;
}

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

/** The gate looks into every answer for waits before whoever asked reads it: once is enough. */
const alreadyRead = new WeakMap<object, z.infer<typeof batchAnswer>>();

function readBatchAnswer(value: unknown): z.infer<typeof batchAnswer> | undefined {
  if (typeof value !== 'object' || value === null || !('responses' in value)) return undefined;
  const known = alreadyRead.get(value);
  if (known !== undefined) return known;
  const read = batchAnswer.safeParse(value);
  if (read.success) alreadyRead.set(value, read.data);
  return read.data;
}

/**
 * Many calls in few round trips, answered in the order they were asked; each has its own answer, and Graph may do them in any order.
 * Calls that were throttled inside are asked again, after the longest wait any of them was told.
 */
export async function sendBatch(
  graph: GraphClient,
  calls: readonly BatchedCall[],
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
  calls: readonly BatchedCall[],
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
    const read = readBatchAnswer(sent.value);
    if (read === undefined) return err({ kind: 'unavailable', status: 200 });
    for (const response of read.responses) {
      const index = Number(response.id);
      answers.set(index, readInner(response, calls[index]?.path ?? ''));
    }
    const again = worthRepeating(waiting, answers, calls);
    const seconds = Math.max(0, ...again.map((index) => waitOf(answers.get(index))));
    if (again.length === 0 || round === roundsAtMost || !(await graph.pause(seconds))) return ok(undefined);
    waiting = again;
  }
  return ok(undefined);
}

function batchBody(calls: readonly BatchedCall[], indexes: readonly number[]): unknown {
  const requests = indexes.flatMap((index) => {
    const call = calls[index];
    if (call === undefined) return [];
    const type = call.body === undefined ? {} : { 'Content-Type': 'application/json' };
    const headers = { ...type, ...call.headers };
    const url = belowGraph(call.path);
    const first = call.after !== undefined && indexes.includes(call.after) ? [String(call.after)] : undefined;
    return [{ id: String(index), method: call.method, url, headers, body: call.body, dependsOn: first }];
  });
  return { requests };
}

/** Inside a batch an address is relative, also where Graph gave the link. */
const belowGraph = (path: string): string =>
  path.startsWith(`${graphOrigin}/v1.0/`) ? path.slice(`${graphOrigin}/v1.0`.length) : path;

type Inner = z.infer<typeof batchAnswer>['responses'][number];

function readInner({ status, headers = {}, body }: Inner, path: string): Answer {
  if (status >= 200 && status < 300) return ok(body);
  const header = (wanted: string): string | undefined => {
    const found = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
  };
  const answer = { status, retryAfter: header('retry-after'), location: header('location'), body };
  return err(problemOf(answer, path));
}

/** The longest wait that any call inside this answer was told; undefined if none was, or it answers no batch. */
export function waitToldInside(answer: unknown): number | undefined {
  const waits = readBatchAnswer(answer)?.responses.map((inner) => readInner(inner, '')) ?? [];
  const told = waits.flatMap((one) =>
    !one.ok && one.error.kind === 'throttled' ? one.error.retryAfterSeconds : [],
  );
  return told.length === 0 ? undefined : Math.max(...told);
}

function worthRepeating(
  indexes: readonly number[],
  answers: ReadonlyMap<number, Answer>,
  calls: readonly BatchedCall[],
): readonly number[] {
  const again = new Set<number>();
  for (const index of indexes) {
    const call = calls[index];
    const waitsForAnother = call?.after !== undefined && again.has(call.after);
    if (isWorthRepeating(answers.get(index), call) || (waitsForAnother && isSafeTwice(call)))
      again.add(index);
  }
  return [...again];
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
