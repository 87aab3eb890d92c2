/** A row as it was read: its value, and what is needed to save it again. */
export interface Kept<T> {
  readonly id: string;
  /** Opaque; sent back as If-Match. */
  readonly etag: string;
  readonly value: T;
  /** The instant SharePoint last wrote the row, as ISO text. */
  readonly modifiedAt: string;
  /** Display name of who wrote it last, person or app. */
  readonly modifiedBy: string | undefined;
  readonly problems: readonly RowProblem[];
}

/** A cell that does not read. The row is kept without it, unless it is one of the cells that say what the row is. */
export interface RowProblem {
  readonly list: string;
  readonly itemId: string;
  readonly column: string;
  /** What the cell says. */
  readonly text: string;
  readonly kind: 'columnMissing' | 'dayUnreadable' | 'numberUnreadable' | 'choiceUnknown' | 'jsonUnreadable';
}
