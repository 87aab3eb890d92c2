import type { BatchedCall } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { GraphItem } from '#data/lists/graphItem.ts';
import { changesQuery, itemsQuery } from '#data/lists/listPath.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { readableColumns } from '#data/lists/readRows.ts';
import { err, type Result } from '#domain/result.ts';

import type { StoredRow } from './storedList.ts';

/** What a reading of a list brought. */
export interface ListAnswer {
  readonly rows: readonly StoredRow[];
  readonly removedIds: readonly string[];
  /** These are all rows there are: one that is not among them is gone. */
  readonly isWhole: boolean;
  /** Columns these rows were told without: what is known of them stays. */
  readonly withoutColumns?: readonly string[] | undefined;
  /** Columns SharePoint did not have when the rows that are known now were asked for: neither all of them nor the delta link know of these. */
  readonly absentColumns: readonly string[];
  /** Undefined where SharePoint keeps no track of changes. */
  readonly deltaLink: string | undefined;
}

/** Calls for the one `$batch` a reading sends, and what becomes of their answers. */
export interface Reading {
  readonly calls: readonly BatchedCall[];
  readonly finish: (
    answers: readonly Result<unknown, GraphProblem>[],
  ) => Promise<Result<ListAnswer, GraphProblem>>;
}

export const unanswered: Result<unknown, GraphProblem> = err({ kind: 'unavailable', status: 200 });
export const unreadable: Result<never, GraphProblem> = err({ kind: 'unavailable', status: 200 });

/** A row with all columns a screen may show. */
export const listQuery = <T>(list: OpenList<T>, filter?: string): string =>
  itemsQuery(readableColumns(list), filter, list.shape.isMakerRead ? ['createdBy'] : []);

/**
 * As a changed row is told: without its details, which are the larger half of it, but with the stamp that says whether its children
 * changed. Who looks at a row reads it whole.
 */
export function deltaQuery<T>(list: OpenList<T>): string {
  const { details } = list.shape;
  if (details === undefined) return listQuery(list);
  return changesQuery(
    readableColumns(list).filter((name) => name === 'ChildStamp' || !details.includes(name)),
  );
}

/** Graph's own notes (`@odata.…`) and the second copy of the id stay behind. */
export function toStoredRow(item: GraphItem): StoredRow {
  const cells = Object.entries(item.fields ?? {}).filter(([name]) => !name.startsWith('@') && name !== 'id');
  const by = item.lastModifiedBy;
  return {
    id: item.id,
    etag: item['@odata.etag'] ?? item.eTag ?? '',
    modifiedAt: item.lastModifiedDateTime ?? '',
    modifiedBy: by?.user?.displayName ?? by?.application?.displayName,
    madeById: item.createdBy?.user?.id,
    fields: Object.fromEntries(cells),
  };
}
