/** A cell as Graph takes it. Null empties it; Graph then leaves the column out of the row. */
export type Cell = string | number | boolean | null;
export type RowFields = Readonly<Record<string, Cell>>;

export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'longText' | 'number' | 'boolean' | 'choice';
  readonly choices?: readonly string[];
  /** Only an indexed column can be filtered or sorted by; SharePoint allows 20 a list. */
  readonly isIndexed?: true;
  readonly isUnique?: true;
}
