import type { Cell, RowFields } from '#data/lists/columns.ts';

import type { FieldConflict } from './operation.ts';

export interface Merged {
  /** Cells of mine that nobody else touched and that SharePoint does not have yet. */
  readonly toWrite: RowFields;
  /** Cells that both wrote, differently. Neither value is dropped: the person decides. */
  readonly conflicts: readonly FieldConflict[];
}

/** Three ways, cell by cell: what I saw, what I made of it, and what is there now. A text is one value: never merged by machine. */
export function mergeCells(
  base: RowFields,
  mine: RowFields,
  theirs: Readonly<Record<string, unknown>>,
): Merged {
  const toWrite: Record<string, Cell> = {};
  const conflicts: FieldConflict[] = [];
  for (const [field, cell] of Object.entries(mine)) {
    const seen = base[field] ?? null;
    const now = cellOf(theirs[field]);
    if (isSameCell(now, cell)) continue;
    if (isSameCell(now, seen)) toWrite[field] = cell;
    else conflicts.push({ field, base: seen, mine: cell, theirs: now });
  }
  return { toWrite, conflicts };
}

/** Whether the row still says in these cells what it said. */
export function isUntouched(cells: RowFields, now: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(cells).every(([field, cell]) => isSameCell(cell, cellOf(now[field])));
}

/** A cell as Graph reads it: an empty one is left out. */
export function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

// SharePoint gives back a note with its own line ends, and an empty text as no text.
const isSameCell = (one: Cell, other: Cell): boolean => plain(one) === plain(other);

function plain(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.replaceAll('\r\n', '\n').trim();
  return text === '' ? null : text;
}
