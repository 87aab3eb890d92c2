import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Cell, RowFields } from '#data/lists/columns.ts';
import { graphItem } from '#data/lists/graphItem.ts';
import { listPath } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { withOperation } from '#data/lists/opLog.ts';
import { err, ok, type Result } from '#domain/result.ts';

import { isNaming, type NamedPerson, type PersonRow } from './personRows.ts';

export interface ErasedPerson extends NamedPerson {
  readonly name: string;
}

export interface Erasing {
  readonly person: ErasedPerson;
  /** What stands where the name stood. */
  readonly replacement: string;
  readonly newKey: () => string;
  readonly onDone: (rows: number) => void;
}

/** With the rights of who asks. Answers the rows that could not be changed; the others no longer name the person. */
export async function erasePerson(
  { graph }: Lists,
  rows: readonly PersonRow[],
  { person, replacement, newKey, onDone }: Erasing,
): Promise<readonly PersonRow[]> {
  const left: PersonRow[] = [];
  for (const [index, row] of rows.entries()) {
    const done = await eraseRow(graph, row, { person, replacement, operationId: newKey() });
    if (!done.ok) left.push(row);
    onDone(index + 1);
  }
  return left;
}

const triesAtMost = 4;

/** Reads, replaces, saves with If-Match; a row that somebody changed meanwhile is read again. */
async function eraseRow(
  graph: Lists['graph'],
  row: PersonRow,
  how: { readonly person: ErasedPerson; readonly replacement: string; readonly operationId: string },
): Promise<Result<void, GraphProblem>> {
  const path = `${listPath(row.siteUrl, row.list)}/items/${encodeURIComponent(row.itemId)}`;
  let problem: GraphProblem = { kind: 'changedElsewhere' };
  for (let tried = 1; tried <= triesAtMost; tried += 1) {
    const read = await graph.call({ method: 'GET', path: `${path}?$expand=fields` });
    if (!read.ok) return read;
    const item = graphItem.safeParse(read.value);
    if (!item.success) return err({ kind: 'unavailable', status: 200 });
    const now = item.data.fields ?? {};
    const cells = erasedCells(row.list, now, how);
    if (Object.keys(cells).length === 0) return ok(undefined);
    const saved = await graph.call({
      method: 'PATCH',
      path,
      headers: { 'If-Match': item.data['@odata.etag'] ?? item.data.eTag ?? '' },
      body: { fields: { ...cells, OpLog: withOperation(now['OpLog'], how.operationId) } },
    });
    if (saved.ok) return ok(undefined);
    problem = saved.error;
    if (problem.kind !== 'changedElsewhere') return err(problem);
  }
  return err(problem);
}

/** The three columns of a person together, and the id, address and name wherever else one of the first two stands. */
export function erasedCells(
  list: string,
  now: Readonly<Record<string, unknown>>,
  { person, replacement }: { readonly person: ErasedPerson; readonly replacement: string },
): RowFields {
  const cells: Record<string, Cell> = {};
  for (const [column, cell] of Object.entries(now)) {
    if (column === 'OpLog' || column.startsWith('@') || !isNaming(cell, person)) continue;
    const begin = /^(.+)(?:Id|Upn)$/u.exec(column)?.[1];
    if (begin !== undefined && typeof now[`${begin}Name`] === 'string') {
      cells[`${begin}Id`] = null;
      cells[`${begin}Upn`] = null;
      cells[`${begin}Name`] = replacement;
    } else if (typeof cell === 'string') cells[column] = withoutPerson(cell, person, replacement) || null;
  }
  if (Object.keys(cells).length === 0) return cells;
  if (list === 'PMO People') return { ...cells, Title: replacement, Away: null, Archived: 'Yes' };
  if (list === 'PMO Allocations') return { ...cells, Archived: 'Yes' };
  return cells;
}

/** Inside JSON and texts: the marks go, the name becomes the replacement. */
function withoutPerson(text: string, { id, upn, name }: ErasedPerson, replacement: string): string {
  let left = text;
  for (const mark of [id, upn])
    if (mark !== '') left = left.replaceAll(new RegExp(literally(mark), 'giu'), '');
  return name === '' ? left : left.replaceAll(name, replacement);
}

const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
