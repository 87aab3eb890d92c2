import type { Column, RowFields } from './columns.ts';
import type { RowReader } from './rowReader.ts';

/** One SharePoint list: its columns, and how a row becomes a value and goes back. */
export interface ListShape<T> {
  readonly title: string;
  /** Where it is not a plain list. */
  readonly template?: 'documentLibrary';
  /** Beside the technical ones, which every list has. */
  readonly columns: readonly Column[];
  readonly isTitleIndexed?: true;
  /** The columns `rowToValue` looks at. */
  readonly reads: readonly string[];
  /** Those of them that only a screen about the one row needs: a reader of all rows may leave them out. */
  readonly details?: readonly string[];
  /** Who made a row is asked with it: a screen shows it to them. */
  readonly isMakerRead?: true;
  /** Undefined if the cells that say what the row is do not read; the reader has noted why. */
  rowToValue(row: RowReader): T | undefined;
  valueToRow(value: T): RowFields;
}
