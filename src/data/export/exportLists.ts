import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { type Cell, technicalColumns, titleColumn } from '#data/lists/columns.ts';
import { itemsQuery, listPath } from '#data/lists/listPath.ts';
import { allListShapes, type Lists } from '#data/lists/lists.ts';
import { allPages } from '#data/lists/readPages.ts';
import { checkLists } from '#data/provision/checkLists.ts';
import { err, ok, type Result } from '#domain/result.ts';

import type { ExportedTable } from './exportedTable.ts';

/** Which operations a row has seen is nobody's data. */
const columnsLeftOut = new Set(['OpLog']);

/** Every row of every list that is there, archived ones too, in columns a spreadsheet can hold. */
export async function exportLists(
  lists: Lists,
  only: (list: string) => boolean = () => true,
): Promise<Result<readonly ExportedTable[], GraphProblem>> {
  const checks = await checkLists(lists);
  if (!checks.ok) return checks;
  const tables: ExportedTable[] = [];
  for (const shape of allListShapes.filter(({ title }) => only(title))) {
    const check = checks.value.find(({ list }) => list === shape.title);
    if (check === undefined || check.state === 'missing' || check.state === 'notOurs') continue;
    const columns = [
      titleColumn,
      ...shape.columns.map(({ name }) => name),
      ...technicalColumns.map(({ name }) => name),
    ].filter((name) => !columnsLeftOut.has(name) && !check.missingColumns.includes(name));
    const path = `${listPath(lists.siteUrl, shape.title)}/items?${itemsQuery(columns)}`;
    const items = await allPages(lists.graph, await lists.graph.call({ method: 'GET', path }));
    if (!items.ok) return items;
    const rows = items.value.map(({ fields }) => columns.map((column) => exportedCell(fields?.[column])));
    tables.push({ list: shape.title, columns, rows });
  }
  return tables.length === 0 ? err({ kind: 'notFound', what: 'lists' }) : ok(tables);
}

const exportedCell = (cell: unknown): Cell =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
