import { z } from 'zod';

import { jsonBody } from './callPlace.ts';
import { dropHeader } from './gate.ts';
import { badRequest, errorBody, GraphRefusal, tooManyRequests } from './graphRefusal.ts';
import type { GraphCall, GraphRoutes, GraphTenant } from './graphTenant.ts';

const maxRequests = 20;

const batchSchema = z.object({
  requests: z.array(
    z.object({
      id: z.string().min(1),
      method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
      url: z.string().min(1),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.unknown().optional(),
      dependsOn: z.array(z.string()).default([]),
    }),
  ),
});
type Part = z.infer<typeof batchSchema>['requests'][number];

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Up to 20 requests in one: each is its own, charged and refused by itself. Nothing is undone when one fails. */
export function addBatchRoute(routes: GraphRoutes, tenant: GraphTenant): void {
  routes.post('/$batch', async (call) => {
    const parts = partsIn(await jsonBody(call));
    const isThrottled = throttledParts(call, tenant, parts);
    const answers = await answerAll(parts, {
      send: (part) => (isThrottled(part) ? throttledPart(call, tenant, part) : sendPart(routes, call, part)),
      failed: (part) => failedDependency(call, tenant, part),
    });
    const cut = answers.find((answer) => dropHeader in answer.headers);
    if (cut !== undefined) call.header(dropHeader, cut.headers[dropHeader]);
    return call.json({ responses: shuffled(answers, tenant.rng) });
  });
}

function partsIn(body: Record<string, unknown>): Part[] {
  const read = batchSchema.safeParse(body);
  if (!read.success) throw badRequest('Invalid batch payload format.');
  const parts = read.data.requests;
  if (parts.length > maxRequests) {
    const message = `Number of batch request steps exceeds the maximum value of ${maxRequests}.`;
    throw new GraphRefusal(400, 'MaximumValueExceeded', message);
  }
  const before = new Set<string>();
  for (const part of parts) {
    const id = part.id.toLowerCase();
    if (before.has(id)) throw badRequest(`Duplicate request id : ${part.id} in the batch.`);
    // Naming only what stands before it also rules out circles.
    if (!part.dependsOn.every((other) => before.has(other.toLowerCase()))) {
      throw badRequest(`Request id : ${part.id} depends on a request that does not precede it.`);
    }
    const hasType = Object.keys(part.headers).some((name) => name.toLowerCase() === 'content-type');
    const needsBody = part.method === 'PATCH' || part.method === 'PUT' || part.method === 'POST';
    if (needsBody && (part.body === undefined || !hasType)) {
      throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
    }
    before.add(id);
  }
  return parts;
}

interface PartSender {
  readonly send: (part: Part) => PartAnswer | Promise<PartAnswer>;
  readonly failed: (part: Part) => PartAnswer;
}

/** All at once, but each only after those it depends on; 424 when one of those failed. */
async function answerAll(parts: readonly Part[], { send, failed }: PartSender): Promise<PartAnswer[]> {
  const underWay = new Map<string, Promise<PartAnswer>>();
  for (const part of parts) {
    const awaited = part.dependsOn.flatMap((id) => underWay.get(id.toLowerCase()) ?? []);
    const answer = Promise.all(awaited).then((done) =>
      done.every(({ status }) => status < 400) ? send(part) : failed(part),
    );
    underWay.set(part.id.toLowerCase(), answer);
  }
  return Promise.all(underWay.values());
}

async function sendPart(routes: GraphRoutes, call: GraphCall, part: Part): Promise<PartAnswer> {
  const url = new URL(`/v1.0/${part.url.replace(/^\/?(?:v1\.0\/)?/u, '')}`, call.req.url);
  const headers = new Headers({ Authorization: call.req.header('Authorization') ?? '', ...part.headers });
  const body = part.body === undefined ? {} : { body: JSON.stringify(part.body) };
  const response = await routes.request(url, { method: part.method, headers, ...body });
  const text = await response.text();
  const shown = ['content-type', 'etag', 'location', 'retry-after', dropHeader].flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[headerNames[name] ?? name, value] as const];
  });
  return {
    id: part.id,
    status: response.status,
    headers: Object.fromEntries(shown),
    ...(text === '' ? {} : { body: jsonOrText(text) }),
  };
}

/** A part whose answer a fault has spoilt is no JSON any more. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const headerNames: Readonly<Record<string, string>> = {
  'content-type': 'Content-Type',
  etag: 'ETag',
  location: 'Location',
  'retry-after': 'Retry-After',
};

/** The fault `partialBatch`: the dice throttle some parts, one at least, and never all of several. */
function throttledParts(
  call: GraphCall,
  { rng }: GraphTenant,
  parts: readonly Part[],
): (part: Part) => boolean {
  if (call.get('fault')?.kind !== 'partialBatch') return () => false;
  const inOrderOfDice = shuffled(parts, rng);
  const most = Math.max(1, parts.length - 1);
  const chosen = new Set(inOrderOfDice.slice(0, Math.min(most, 1 + Math.floor(rng() * most))));
  return (part) => chosen.has(part);
}

const throttledPart = (call: GraphCall, tenant: GraphTenant, part: Part): PartAnswer =>
  refusedPart(call, tenant, part, tooManyRequests(1));

const failedDependency = (call: GraphCall, tenant: GraphTenant, part: Part): PartAnswer =>
  refusedPart(
    call,
    tenant,
    part,
    new GraphRefusal(424, 'FailedDependency', 'A request this one depends on has failed.'),
  );

function refusedPart(
  call: GraphCall,
  { clock }: GraphTenant,
  { id }: Part,
  refusal: GraphRefusal,
): PartAnswer {
  const body = errorBody(refusal, call.get('ids'), clock());
  return {
    id,
    status: refusal.status,
    headers: { 'Content-Type': 'application/json', ...refusal.headers },
    body,
  };
}

/** Graph promises no order: whoever reads answers by place instead of by id finds out here. */
function shuffled<T>(values: readonly T[], rng: () => number): T[] {
  return values
    .map((value) => ({ value, place: rng() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
