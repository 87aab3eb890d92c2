import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { bringFields } from '#data/import/importedRows.ts';
import { allListShapes, type Lists } from '#data/lists/lists.ts';
import { ok, type Result } from '#domain/result.ts';

import type { ExportedTable } from './exportedTable.ts';

/** Writes an export into the lists. Rows that are there stay as they are, so it may break off and be run again. */
export async function bringBack(
  lists: Lists,
  tables: readonly ExportedTable[],
  onWritten: (rows: number) => void = () => undefined,
): Promise<Result<void, GraphProblem>> {
  for (const shape of allListShapes) {
    const table = tables.find(({ list }) => list === shape.title);
    if (table === undefined) continue;
    const done = await bringFields<unknown>(
      { access: lists, shape, absentColumns: new Set() },
      rowsOf(table),
      onWritten,
    );
    if (!done.ok) return done;
  }
  return ok(undefined);
}

/** A row that somebody typed has no ClientKey; what stands in it is its key then. */
function rowsOf({ list, columns, rows }: ExportedTable) {
  return rows.map((cells) => {
    const fields = Object.fromEntries(
      columns.flatMap((column, position) => {
        const cell = cells[position] ?? null;
        return cell === null ? [] : [[column, cell] as const];
      }),
    );
    const own = fields['ClientKey'];
    const projectKey = fields['ProjectKey'];
    const clientKey =
      typeof own === 'string'
        ? own
        : `TYPED|${list}|${typeof projectKey === 'string' ? projectKey : ''}|${String(fields['Title'] ?? '')}`.slice(
            0,
            255,
          );
    return { clientKey: clientKey.toUpperCase(), fields: { ...fields, ClientKey: own ?? clientKey } };
  });
}
