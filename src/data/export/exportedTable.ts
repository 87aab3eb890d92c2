import type { Cell } from '#data/lists/columns.ts';

/** One list as it leaves, or comes back: the values of every column, row by row. */
export interface ExportedTable {
  readonly list: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
