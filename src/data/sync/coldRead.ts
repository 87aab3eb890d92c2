import * as z from 'zod/mini';

import { sendBatch } from '#data/graph/batch.ts';
import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { overviewCall } from '#data/lists/overviewCall.ts';
import { allPages } from '#data/lists/readPages.ts';
import { hasFoundAbsentColumns } from '#data/lists/readRows.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { deltaQuery, type ListAnswer, listQuery, type Reading, toStoredRow, unanswered } from './readList.ts';

type Answer = Result<unknown, GraphProblem>;

/**
 * A list from nothing. The delta link is taken before the rows are read: what changes in between is told by both, and nothing falls
 * between the two.
 */
export function coldRead<T>(list: OpenList<T>): Reading {
  const absentColumns = [...list.absentColumns];
  return {
    calls: coldCalls(list, listPath(list.access.siteUrl, list.shape.title)),
    finish: async ([delta = unanswered, rows = unanswered]) => {
      const read = await finishPages(list, delta, rows, absentColumns);
      return read.ok || read.error.kind !== 'refused' ? read : readRefused(list, read.error);
    },
  };
}

/** Read anew from nothing, in a round trip of its own. */
export async function readCold<T>(list: OpenList<T>): Promise<Result<ListAnswer, GraphProblem>> {
  const { calls, finish } = coldRead(list);
  const answers = await sendBatch(list.access.graph, calls);
  return answers.ok ? finish(answers.value) : answers;
}

function coldCalls<T>(list: OpenList<T>, deltaPath: string): Reading['calls'] {
  return [
    { method: 'GET', path: `${deltaPath}/items/delta?token=latest&${deltaQuery(list)}` },
    { ...allRows(list), after: 0 },
  ];
}

/** A list whose rows have details is read without them: a screen about one row reads that one whole. */
function allRows<T>(list: OpenList<T>): GraphCall {
  if (list.shape.details !== undefined) return overviewCall(list);
  const path = listPath(list.access.siteUrl, list.shape.title);
  return { method: 'GET', path: `${path}/items?${listQuery(list)}` };
}

/** What Graph refuses: a column that is not there, or to keep track of a list that is addressed by its title. */
async function readRefused<T>(
  list: OpenList<T>,
  refused: GraphProblem,
): Promise<Result<ListAnswer, GraphProblem>> {
  if (await hasFoundAbsentColumns(list)) return readCold(list);
  const byId = await pathById(list);
  if (byId === undefined) return err(refused);
  const absentColumns = [...list.absentColumns];
  const answers = await sendBatch(list.access.graph, coldCalls(list, byId));
  if (!answers.ok) return answers;
  const [delta = unanswered, rows = unanswered] = answers.value;
  const read = await finishPages(list, delta, rows, absentColumns);
  return read.ok || read.error.kind !== 'refused' ? read : readWithoutDelta(list);
}

async function finishPages<T>(
  list: OpenList<T>,
  delta: Answer,
  rows: Answer,
  absentColumns: readonly string[],
): Promise<Result<ListAnswer, GraphProblem>> {
  if (!delta.ok) return delta;
  const items = await allPages(list.access.graph, rows);
  if (!items.ok) return items;
  return ok({
    rows: items.value.map(toStoredRow),
    removedIds: [],
    isWhole: true,
    withoutColumns: list.shape.details,
    absentColumns,
    deltaLink: deltaLinkOf(delta.value),
  });
}

async function readWithoutDelta<T>(list: OpenList<T>): Promise<Result<ListAnswer, GraphProblem>> {
  const absentColumns = [...list.absentColumns];
  const rows = await list.access.graph.call(allRows(list));
  return finishPages(list, ok(undefined), rows, absentColumns);
}

const withLink = z.object({ '@odata.deltaLink': z.optional(z.string()) });

function deltaLinkOf(answer: unknown): string | undefined {
  const read = withLink.safeParse(answer);
  return read.success ? read.data['@odata.deltaLink'] : undefined;
}

const withId = z.object({ id: z.string() });

async function pathById<T>({ access, shape }: OpenList<T>): Promise<string | undefined> {
  const path = listPath(access.siteUrl, shape.title);
  const answer = await access.graph.call({ method: 'GET', path: `${path}?$select=id` });
  const read = answer.ok ? withId.safeParse(answer.value) : undefined;
  return read?.success === true ? listPath(access.siteUrl, read.data.id) : undefined;
}
