import * as z from 'zod/mini';

import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { ok, type Result } from '#domain/result.ts';

import { technicalColumns } from './columns.ts';
import { type GraphItem, isArchived, readItem } from './graphItem.ts';
import type { Kept, RowProblem } from './kept.ts';
import { itemsQuery, listPath } from './listPath.ts';
import type { OpenList } from './lists.ts';
import { allPages } from './readPages.ts';

export interface RowsRead<T> {
  readonly rows: readonly Kept<T>[];
  /** Problems of rows that are no value at all; those of readable rows are on the row. */
  readonly unreadable: readonly RowProblem[];
}

/** All rows that are not archived, or those where one indexed column has one value (`equals`). */
export async function readRows<T>(
  list: OpenList<T>,
  filter?: string,
): Promise<Result<RowsRead<T>, GraphProblem>> {
  const first = await list.access.graph.call(rowsCall(list, filter));
  return finishRows(list, first, filter);
}

/** The call that reads them, to be put in a batch with others; its answer is for `finishRows`. */
export function rowsCall<T>(list: OpenList<T>, filter?: string): GraphCall {
  const path = listPath(list.access.siteUrl, list.shape.title);
  return { method: 'GET', path: `${path}/items?${itemsQuery(readableColumns(list), filter)}` };
}

export async function finishRows<T>(
  list: OpenList<T>,
  first: Result<unknown, GraphProblem>,
  filter?: string,
): Promise<Result<RowsRead<T>, GraphProblem>> {
  const items = await allPages(list.access.graph, first);
  if (items.ok) return ok(toRows(list, items.value));
  if (items.error.kind !== 'refused' || !(await hasFoundAbsentColumns(list))) return items;
  const again = await allPages(list.access.graph, await list.access.graph.call(rowsCall(list, filter)));
  return again.ok ? ok(toRows(list, again.value)) : again;
}

/** Without those that turned out to be absent. */
export function readableColumns<T>(list: OpenList<T>): readonly string[] {
  return [...new Set([...list.shape.reads, 'Archived'])].filter((name) => !list.absentColumns.has(name));
}

function toRows<T>(list: OpenList<T>, items: readonly GraphItem[]): RowsRead<T> {
  const read = items.filter((item) => !isArchived(item)).map((item) => readItem(list.shape, item));
  return {
    rows: read.flatMap(({ kept }) => kept ?? []),
    unreadable: read.flatMap(({ kept, problems }) => (kept === undefined ? problems : [])),
  };
}

/** A column that was absent may be there by now: then it is no longer left out, and rows that were read without it have to be read again. */
export async function lookForAbsentColumns<T>(list: OpenList<T>): Promise<void> {
  if (list.absentColumns.size === 0) return;
  const present = await presentColumns(list);
  for (const name of list.absentColumns) if (present?.has(name) === true) list.absentColumns.delete(name);
}

const columnNames = z.object({ value: z.array(z.object({ name: z.string() })) });

/** One column that is not there fails the whole read: set-up may be older than we are, or somebody deleted one. */
export async function hasFoundAbsentColumns<T>(list: OpenList<T>): Promise<boolean> {
  const present = await presentColumns(list);
  if (present === undefined) return false;
  const wanted = [...list.shape.reads, ...technicalColumns.map(({ name }) => name)];
  const absent = wanted.filter((name) => !present.has(name) && !list.absentColumns.has(name));
  for (const name of absent) list.absentColumns.add(name);
  return absent.length > 0;
}

async function presentColumns<T>({ access, shape }: OpenList<T>): Promise<ReadonlySet<string> | undefined> {
  const path = `${listPath(access.siteUrl, shape.title)}/columns?$select=name`;
  const answer = await access.graph.call({ method: 'GET', path });
  const read = answer.ok ? columnNames.safeParse(answer.value) : undefined;
  return read?.success === true ? new Set(read.data.value.map(({ name }) => name)) : undefined;
}
