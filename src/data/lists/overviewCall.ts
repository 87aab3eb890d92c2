import type { GraphCall } from '#data/graph/graphClient.ts';

import type { Kept } from './kept.ts';
import { listPath, overviewQuery } from './listPath.ts';
import type { OpenList } from './lists.ts';
import { readableColumns } from './readRows.ts';

/** A row to be looked at among all others: without what saving it would take, and without its details. */
export type Seen<T> = Pick<Kept<T>, 'id' | 'value' | 'problems'>;

export function overviewCall<T>(list: OpenList<T>): GraphCall {
  const details = new Set(list.shape.details);
  return cellsCall(
    list,
    readableColumns(list).filter((name) => !details.has(name)),
  );
}

/**
 * Half the bytes of `rowsCall`; its answer is for `finishRows`. Who wrote a row, when, and its etag, a number that no compression makes
 * smaller, come on every row of a list unless they are asked to stay away. Where Graph does not obey, the answer is larger and as good.
 */
export function cellsCall<T>({ access, shape }: OpenList<T>, columns: readonly string[]): GraphCall {
  return {
    method: 'GET',
    path: `${listPath(access.siteUrl, shape.title)}/items?${overviewQuery(columns)}`,
    headers: { Accept: 'application/json;odata.metadata=none' },
  };
}
