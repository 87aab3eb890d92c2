import type { Cell } from '#data/lists/columns.ts';
import { newRowFields } from '#data/lists/createItem.ts';
import type { ListShape } from '#data/lists/listShape.ts';
import type { OpenList } from '#data/lists/lists.ts';
import { projectsList } from '#data/lists/projects.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { ReportSource } from '#domain/statusReport/statusReport.ts';
import type { StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { saidOf, type StatusField } from '#domain/statusReport/weighStatus.ts';

import { cellOf } from './merge.ts';
import type { CreateOperation, EditOperation, RowAddress, StatusOperation } from './operation.ts';
import { type Cells, readCells } from './overlay.ts';

/** Told apart from every other operation, and dated by the device. */
export interface Stamp {
  readonly opId: string;
  readonly at: number;
}

/** A row as it is on the screen, unsent changes included. */
export interface ShownRow {
  readonly row: RowAddress;
  readonly etag: string;
  readonly cells: Cells;
}

/** Undefined if the change changes nothing. */
export function newEdit<T>(
  shape: ListShape<T>,
  { row, etag, cells }: ShownRow,
  change: (now: T) => T,
  stamp: Stamp,
): EditOperation | undefined {
  const now = readCells(shape, '', cells);
  if (now === undefined) throw new Error(`${shape.title}: a row that does not read cannot be edited`);
  const [before, after] = [shape.valueToRow(now), shape.valueToRow(change(now))];
  const base: Record<string, Cell> = {};
  const changed: Record<string, Cell> = {};
  for (const [column, cell] of Object.entries(after)) {
    if (before[column] === cell) continue;
    base[column] = cellOf(cells[column]); // as SharePoint wrote it: what we make of a cell may differ from the cell
    changed[column] = cell;
  }
  if (Object.keys(changed).length === 0) return undefined;
  return { ...stamp, kind: 'edit', list: shape.title, row, baseEtag: etag, base, changed };
}

/** A row without a key that says what it is goes by the id of the operation that makes it. */
export function newCreate<T>(
  list: OpenList<T>,
  value: T,
  stamp: Stamp,
  clientKey = stamp.opId,
): CreateOperation {
  const fields = newRowFields(list, value, clientKey);
  return { ...stamp, kind: 'create', list: list.shape.title, clientKey, fields };
}

/** How a status was said: of the project as the person saw it, and on what day. */
export interface SaidHow {
  readonly source: ReportSource;
  readonly seen: Project;
  readonly today: Day;
  readonly untouched?: readonly StatusField[] | undefined;
}

export function newStatus(
  { row, etag }: Pick<ShownRow, 'row' | 'etag'>,
  said: StatusUpdate,
  { seen, today, source, untouched }: SaidHow,
  stamp: Stamp,
): StatusOperation {
  const base = saidOf(seen, today);
  const list = projectsList.title;
  return {
    ...stamp,
    kind: 'status',
    list,
    row,
    baseEtag: etag,
    base,
    said,
    untouched,
    saidOn: today,
    source,
  };
}
