import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { ListShape } from '#data/lists/listShape.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { cellsCall } from '#data/lists/overviewCall.ts';
import { allPages } from '#data/lists/readPages.ts';
import { ok, type Result } from '#domain/result.ts';
import type { KeepOnDevice } from '#domain/settings/pmoSettings.ts';

import { type Reading, toStoredRow, unanswered } from './readList.ts';
import type { StoredRow } from './storedList.ts';

/** Columns that stay off the device, as the PMO set it. */
export function leftOutColumns<T>(
  { columns, reads }: ListShape<T>,
  keepOnDevice: KeepOnDevice,
): readonly string[] {
  if (keepOnDevice === 'everything') return [];
  return columns
    .filter(({ name, isSensitive }) => isSensitive === true && reads.includes(name))
    .map(({ name }) => name);
}

/** The row as the device keeps it. Who wrote it last is a person too. */
export function withoutCells(row: StoredRow, columns: readonly string[]): StoredRow {
  if (columns.length === 0) return row;
  const cells = Object.entries(row.fields).filter(([name]) => !columns.includes(name));
  return { ...row, modifiedBy: undefined, fields: Object.fromEntries(cells) };
}

/** The cells the device does not keep, of all rows; to be asked in the same batch as what changed. */
export function leftOutCall<T>(list: OpenList<T>, columns: readonly string[]): Reading['calls'][number] {
  return cellsCall(
    list,
    columns.filter((name) => !list.absentColumns.has(name)),
  );
}

export async function finishLeftOut<T>(
  list: OpenList<T>,
  first: Result<unknown, GraphProblem> = unanswered,
): Promise<Result<readonly StoredRow[], GraphProblem>> {
  const items = await allPages(list.access.graph, first);
  return items.ok ? ok(items.value.map(toStoredRow)) : items;
}
