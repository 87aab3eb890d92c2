import type { Dice } from './rng.ts';
import { badRequest, tooManyRequests, type WireAnswer, WireRefusal, type WireRequest } from './wire.ts';

interface Part extends WireRequest {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

/** What goes wrong with single parts: answered instead, or after the part was done. */
export interface BatchFaults {
  before(part: WireRequest): WireAnswer | undefined;
  after(part: WireRequest, answer: WireAnswer): WireAnswer;
  readonly isPartial: boolean;
  /** This part tells the rows of a delta twice, an older state first. */
  readonly isTwice: (part: WireRequest) => boolean;
}

interface Sender {
  readonly dice: Dice;
  readonly faults: BatchFaults | undefined;
  readonly send: (part: WireRequest, isTwice: boolean) => WireAnswer;
}

const partsAtMost = 20;

/** Up to 20 requests in one, each refused or done by itself, answered in any order. */
export function answerBatch(request: WireRequest, { dice, faults, send }: Sender): WireAnswer {
  const parts = partsIn(request.body);
  const throttled = faults?.isPartial === true ? someOf(parts, dice) : undefined;
  const statusById = new Map<string, number>();
  const answers = parts.map((part) => {
    const { status, headers, body } = answerPart(part);
    statusById.set(part.id.toLowerCase(), status);
    return { id: part.id, status, headers: { 'Content-Type': 'application/json', ...headers }, body };
  });
  return { status: 200, headers: {}, body: { responses: dice.shuffled(answers) } };

  function answerPart(part: Part): WireAnswer {
    if (part.dependsOn.some((id) => (statusById.get(id.toLowerCase()) ?? 0) >= 400))
      return new WireRefusal(424, 'FailedDependency', 'A request this one depends on has failed.').answer;
    if (throttled?.has(part) === true) return tooManyRequests(dice.between(1, 5)).answer;
    const instead = faults?.before(part);
    if (instead !== undefined) return instead;
    const answer = send(part, faults?.isTwice(part) === true);
    return faults?.after(part, answer) ?? answer;
  }
}

/** One at least, and never all of several. */
function someOf(parts: readonly Part[], dice: Dice): ReadonlySet<Part> {
  const most = Math.max(1, parts.length - 1);
  return new Set(dice.shuffled(parts).slice(0, dice.between(1, most)));
}

function partsIn(body: unknown): readonly Part[] {
  const requests = isRecord(body) ? body['requests'] : undefined;
  if (!Array.isArray(requests)) throw badRequest('Invalid batch payload format.');
  if (requests.length > partsAtMost)
    throw new WireRefusal(400, 'MaximumValueExceeded', 'Too many requests in a batch.');
  const before = new Set<string>();
  return requests.map((request: unknown) => {
    const part = partOf(request);
    const id = part.id.toLowerCase();
    if (before.has(id)) throw badRequest(`Duplicate request id : ${part.id} in the batch.`);
    if (!part.dependsOn.every((other) => before.has(other.toLowerCase())))
      throw badRequest(`Request id : ${part.id} depends on a request that does not precede it.`);
    const hasType = Object.keys(part.headers ?? {}).some((name) => name.toLowerCase() === 'content-type');
    if (part.method !== 'GET' && part.method !== 'DELETE' && (part.body === undefined || !hasType))
      throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
    before.add(id);
    return part;
  });
}

function partOf(request: unknown): Part {
  if (!isRecord(request)) throw badRequest('Invalid batch payload format.');
  const { id, method, url, headers, body, dependsOn } = request;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string')
    throw badRequest('Invalid batch payload format.');
  return {
    id,
    method,
    path: url.startsWith('/') || url.startsWith('https:') ? url : `/${url}`,
    headers: (headers ?? {}) as Record<string, string>,
    body,
    dependsOn: (dependsOn ?? []) as readonly string[],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
