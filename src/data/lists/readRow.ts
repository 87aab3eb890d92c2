import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { type GraphItem, graphItem, graphPage, readItem } from './graphItem.ts';
import type { Kept } from './kept.ts';
import { equals, itemQuery, itemsQuery, listPath } from './listPath.ts';
import type { OpenList } from './lists.ts';

/** One row with the technical cells a writer needs. `kept` is undefined if the row is no value. */
export interface WritableRow<T> {
  readonly item: GraphItem;
  readonly kept: Kept<T> | undefined;
}

export async function readRow<T>(
  list: OpenList<T>,
  id: string,
): Promise<Result<WritableRow<T>, GraphProblem>> {
  const path = `${listPath(list.access.siteUrl, list.shape.title)}/items/${encodeURIComponent(id)}`;
  const answer = await list.access.graph.call({
    method: 'GET',
    path: `${path}?${itemQuery(writersColumns(list))}`,
  });
  if (!answer.ok) return answer;
  const item = graphItem.safeParse(answer.value);
  if (!item.success) return err({ kind: 'unavailable', status: 200 });
  return ok({ item: item.data, kept: readItem(list.shape, item.data).kept });
}

/** By an indexed column, archived rows too: a key that was used stays used. */
export async function lookUpRow<T>(
  list: OpenList<T>,
  column: 'ClientKey' | 'ProjectKey',
  value: string,
): Promise<Result<WritableRow<T> | undefined, GraphProblem>> {
  const path = `${listPath(list.access.siteUrl, list.shape.title)}/items`;
  const query = itemsQuery(writersColumns(list), equals(column, value));
  const answer = await list.access.graph.call({ method: 'GET', path: `${path}?${query}` });
  if (!answer.ok) return answer;
  const page = graphPage.safeParse(answer.value);
  if (!page.success) return err({ kind: 'unavailable', status: 200 });
  const [item] = page.data.value;
  return ok(item === undefined ? undefined : { item, kept: readItem(list.shape, item).kept });
}

/** A writer wants all columns: a value in a column that is not there would be lost, so a list that lacks one is not written. */
function writersColumns<T>(list: OpenList<T>): readonly string[] {
  return [...new Set([...list.shape.reads, 'ClientKey', 'OpLog', 'SchemaV', 'Archived'])];
}
