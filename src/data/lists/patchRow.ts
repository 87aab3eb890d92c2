import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { type Cell, type RowFields, schemaVersion } from './columns.ts';
import { type GraphItem, graphItem, keptWith } from './graphItem.ts';
import type { Kept } from './kept.ts';
import { listPath } from './listPath.ts';
import type { OpenList } from './lists.ts';
import type { WritableRow } from './readRow.ts';
import { createRowReader } from './rowReader.ts';

/** What a change makes of a row, and nothing else: cells that did not change, or did not read, stay as they are. */
export function changedCells<T>(list: OpenList<T>, from: T, to: T): RowFields {
  const before = list.shape.valueToRow(from);
  const after = list.shape.valueToRow(to);
  return Object.fromEntries(Object.entries(after).filter(([column, cell]) => before[column] !== cell));
}

/** Saves if nobody wrote since the row was read. `value` is what the row then says. */
export async function patchRow<T>(
  list: OpenList<T>,
  row: WritableRow<T>,
  cells: RowFields,
  value: T,
): Promise<Result<Kept<T>, GraphProblem>> {
  const saved = await patchItem(list, row, cells);
  return saved.ok ? ok(keptWith(saved.value, asRead(list, value), [])) : saved;
}

/** The same, answered with all cells of the row as they are now. */
export async function patchItem<T>(
  list: OpenList<T>,
  row: WritableRow<T>,
  cells: RowFields,
): Promise<Result<GraphItem, GraphProblem>> {
  const { access, shape } = list;
  const etag = row.item['@odata.etag'] ?? row.item.eTag;
  if (etag === undefined)
    return err({ kind: 'refused', message: 'a row without an etag is not written blindly' });
  const written = { ...missingTechnicalCells(list, row), ...cells };
  const answer = await access.graph.call({
    method: 'PATCH',
    path: `${listPath(access.siteUrl, shape.title)}/items/${encodeURIComponent(row.item.id)}`,
    headers: { 'If-Match': etag },
    body: { fields: written },
  });
  if (!answer.ok) return answer;
  const saved = graphItem.safeParse(answer.value);
  if (!saved.success) return err({ kind: 'unavailable', status: 200 });
  return ok({ ...saved.data, fields: { ...row.item.fields, ...written } });
}

/** A row typed in SharePoint lacks the cells only we need; it gets them with our first write. */
function missingTechnicalCells<T>({ access, shape }: OpenList<T>, { item }: WritableRow<T>): RowFields {
  const cells: Record<string, Cell> = {};
  if (typeof item.fields?.['ClientKey'] !== 'string' && !shape.reads.includes('ClientKey'))
    cells['ClientKey'] = access.newKey();
  if (typeof item.fields?.['SchemaV'] !== 'number') cells['SchemaV'] = schemaVersion;
  return cells;
}

/** The value as the next reader gets it: an empty text, for one, comes back as none. */
export function asRead<T>({ shape }: OpenList<T>, value: T): T {
  return shape.rowToValue(createRowReader(shape.title, '', shape.valueToRow(value))) ?? value;
}
