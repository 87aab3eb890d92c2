import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { allPages } from '#data/lists/readPages.ts';
import { hasFoundAbsentColumns } from '#data/lists/readRows.ts';
import { ok, type Result } from '#domain/result.ts';

import { type ListAnswer, listQuery, type Reading, toStoredRow, unanswered } from './readList.ts';

/** By one indexed column, as a whole: delta knows no filters. */
export function filteredRead<T>(list: OpenList<T>, filter: string): Reading {
  const call = (): Reading['calls'][number] => ({
    method: 'GET',
    path: `${listPath(list.access.siteUrl, list.shape.title)}/items?${listQuery(list, filter)}`,
  });
  const absentColumns = [...list.absentColumns];
  return {
    calls: [call()],
    finish: async ([first = unanswered]) => {
      const read = await finishRows(list, first, absentColumns);
      const isRefused = !read.ok && read.error.kind === 'refused';
      if (!isRefused || !(await hasFoundAbsentColumns(list))) return read;
      const absentNow = [...list.absentColumns];
      return finishRows(list, await list.access.graph.call(call()), absentNow);
    },
  };
}

async function finishRows<T>(
  { access }: OpenList<T>,
  first: Result<unknown, GraphProblem>,
  absentColumns: readonly string[],
): Promise<Result<ListAnswer, GraphProblem>> {
  const items = await allPages(access.graph, first);
  if (!items.ok) return items;
  const rows = items.value.map(toStoredRow);
  return ok({ rows, removedIds: [], isWhole: true, absentColumns, deltaLink: undefined });
}
