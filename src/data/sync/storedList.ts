/** A list, or the rows of one project in it, as the device keeps it: one value, because a value a row is 58 times slower to write. */
export interface StoredList {
  /** Raised when the shape of this value changes; another version is read as nothing. */
  readonly version: 1;
  readonly rows: readonly StoredRow[];
  /** Where the next delta goes on; undefined for rows that are read by a filter, which delta cannot. */
  readonly deltaLink: string | undefined;
  /** When SharePoint last answered, by the device's clock. */
  readonly readAt: number;
  /** Columns that were left out because the PMO keeps money and people off devices. */
  readonly withoutColumns: readonly string[];
  /** Columns SharePoint did not have when this was read; the delta link knows nothing of them. */
  readonly absentColumns: readonly string[];
}

export interface StoredRow {
  readonly id: string;
  readonly etag: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string | undefined;
  /** Undefined where it was not asked, or an app made it. */
  readonly madeById?: string | undefined;
  /** The cells as Graph wrote them. */
  readonly fields: Readonly<Record<string, unknown>>;
}
