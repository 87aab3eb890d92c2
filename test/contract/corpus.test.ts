import { afterAll, describe, expect, test } from 'vitest';

import type { Answer } from '#test/standin/graph/tenantForTests.ts';
import { arrangements, asItStands } from './arrangements.ts';
import { hasCorpus, readCorpus, type CorpusCase } from './corpus.ts';
import { createDocsWorld } from './docsWorld.ts';
import { knownDifferences } from './knownDifferences.ts';
import { outOfScopeKind } from './scope.ts';
import { shapeDifferences } from './shape.ts';

const cases = hasCorpus ? readCorpus() : [];
const inScope = cases.filter((one) => outOfScopeKind(one) === undefined);
let replayed = 0;

if (!hasCorpus) {
  console.log('contract: the recorded Graph cases are not on this computer; none replayed, none counted.');
}

describe.skipIf(!hasCorpus)('what others documented and recorded', () => {
  test.each(inScope.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const known = knownDifferences.filter(([id]) => id.test(one.id)).map(([, what]) => what);
    const answer = await replay(one);
    expect(differences(one, answer).join(' ')).toBe(known.join(' '));
    replayed += 1;
  });
});

/** Documents still write `fields(select=…)`; who recorded real traffic was refused. Each replays in its own tenant. */
async function replay(one: CorpusCase): Promise<Answer> {
  const world = await createDocsWorld({ dollarsMissing: one.kind.startsWith('docs') });
  const arranged = arrangements.find(([id]) => id.test(one.id))?.[1] ?? asItStands;
  return arranged(world, one);
}

function differences({ response, responseShape = {} }: CorpusCase, answer: Answer): string[] {
  const status = answer.status === response.status ? [] : [`status ${answer.status}`];
  const shape = shapeDifferences(responseShape, answer.body).map(({ path }) => path);
  return [
    ...status,
    ...shape,
    ...headerDifferences(response.headers, answer.headers),
    ...errorDifferences(response.body, answer),
    ...batchDifferences(response.body, answer),
  ];
}

/** Of the recorded headers those that a client acts on; a number of seconds only where a fault set it. */
function headerDifferences(recorded: CorpusCase['response']['headers'], headers: Headers): string[] {
  const names = ['Retry-After', 'Location', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];
  return names.filter((name) => name in recorded && headers.get(name) === null);
}

/** Codes word for word; messages too, where the whole message was recorded. */
function errorDifferences(recorded: unknown, { body }: Answer): string[] {
  const error = (recorded as { error?: { code: string; message: string } } | null)?.error;
  if (error === undefined) return [];
  const isCode = error.code.includes('...') || error.code === body.error.code;
  const isMessage = error.message.includes('...') || error.message === body.error.message;
  return [...(isCode ? [] : [`code ${body.error.code}`]), ...(isMessage ? [] : ['message'])];
}

function batchDifferences(recorded: unknown, { body }: Answer): string[] {
  const responses = (recorded as { responses?: { id: string; status: number }[] } | null)?.responses ?? [];
  return responses
    .filter(({ id, status }) => body.responses.find((part) => part.id === id)?.status !== status)
    .map(({ id }) => `part ${id}`);
}

test.runIf(hasCorpus)('every case is replayed or left out by name, and every exception is used', () => {
  const kinds = cases.map((one) => outOfScopeKind(one)).filter((kind) => kind !== undefined);
  expect(inScope.length + kinds.length).toBe(cases.length);
  expect(inScope.length).toBeGreaterThanOrEqual(90);
  const ids = inScope.map(({ id }) => id);
  const unused = [...arrangements, ...knownDifferences].filter(
    ([pattern]) => !ids.some((id) => pattern.test(id)),
  );
  expect(unused.map(([pattern]) => String(pattern))).toEqual([]);
});

afterAll(() => {
  const named = inScope.filter((one) => knownDifferences.some(([id]) => id.test(one.id))).length;
  const counts = Map.groupBy(cases, (one) => outOfScopeKind(one) ?? '');
  const outside = [...counts].filter(([kind]) => kind !== '').toSorted((a, b) => b[1].length - a[1].length);
  const lines = [
    `contract: ${replayed} of ${inScope.length} recorded Graph cases in scope replayed, ${replayed - named} as recorded and ${named} with a difference named in knownDifferences.ts;`,
    `${cases.length - inScope.length} of ${cases.length} are about what is not played:`,
    ...outside.map(([kind, some]) => `${String(some.length).padStart(5)}  ${kind}`),
  ];
  if (hasCorpus) console.log(lines.join('\n'));
});
