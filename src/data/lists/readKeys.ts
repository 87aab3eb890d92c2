import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { ok, type Result } from '#domain/result.ts';

import { itemsQuery, listPath } from './listPath.ts';
import type { OpenList } from './lists.ts';
import { allPages } from './readPages.ts';

/** A few text columns of all rows, archived ones too. */
export async function readKeyColumns<T>(
  { access, shape }: OpenList<T>,
  columns: readonly string[],
): Promise<Result<readonly Readonly<Record<string, string | undefined>>[], GraphProblem>> {
  const path = `${listPath(access.siteUrl, shape.title)}/items?${itemsQuery(columns)}`;
  const items = await allPages(access.graph, await access.graph.call({ method: 'GET', path }));
  if (!items.ok) return items;
  return ok(
    items.value.map(({ fields }) =>
      Object.fromEntries(columns.map((column) => [column, textOf(fields?.[column])])),
    ),
  );
}

const textOf = (cell: unknown): string | undefined => (typeof cell === 'string' ? cell : undefined);
