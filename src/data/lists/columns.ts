/** A cell as Graph takes it. Null empties it; Graph then leaves the column out of the row. */
export type Cell = string | number | boolean | null;
export type RowFields = Readonly<Record<string, Cell>>;

export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'longText' | 'number' | 'boolean' | 'choice';
  readonly choices?: readonly string[];
  /** Only an indexed column can be filtered or sorted by; SharePoint allows 20 a list. */
  readonly isIndexed?: true;
  /** SharePoint ignores case here, and so do our keys: they are upper case. */
  readonly isUnique?: true;
  /** Says what something costs, or who somebody is: a PMO may keep it off devices. */
  readonly isSensitive?: true;
}

/** Title comes with every SharePoint list; it can only be indexed, not made. */
export const titleColumn = 'Title';

/** Text holds 255 characters: every JSON, history or list of keys is long text. */
export const text = (name: string): Column => ({ name, kind: 'text' });
export const longText = (name: string): Column => ({ name, kind: 'longText' });
export const number = (name: string): Column => ({ name, kind: 'number' });
export const boolean = (name: string): Column => ({ name, kind: 'boolean' });
export const choice = (name: string, choices: readonly string[]): Column => ({
  name,
  kind: 'choice',
  choices,
});

/** Text `2026-11-22`: SharePoint's own date is a site-midnight instant and slips a day across time zones. */
export const dayText = (name: string): Column => text(name);

export const indexed = (column: Column): Column => ({ ...column, isIndexed: true });
export const unique = (column: Column): Column => ({ ...column, isIndexed: true, isUnique: true });

export const sensitive = (column: Column): Column => ({ ...column, isSensitive: true });

export const money = (name: string): Column => sensitive(number(name));

/** Entra object id, user principal name, display name. */
export const person = (prefix: string): readonly Column[] => [
  sensitive(text(`${prefix}Id`)),
  sensitive(text(`${prefix}Upn`)),
  sensitive(text(`${prefix}Name`)),
];

export const projectKeyColumn = indexed(text('ProjectKey'));

/** What every list of ours has, and by which a list is known to be ours. */
export const technicalColumns: readonly Column[] = [
  unique(text('ClientKey')),
  longText('OpLog'),
  number('SchemaV'),
  choice('Archived', ['Yes']),
];

/** Raised when the meaning of a column changes; a row says by which one it was written. */
export const schemaVersion = 1;

/** The column as Graph wants it in a request that makes it. */
export function columnDefinition(column: Column): Readonly<Record<string, unknown>> {
  return {
    name: column.name,
    ...(column.isIndexed === true ? { indexed: true } : {}),
    ...(column.isUnique === true ? { enforceUniqueValues: true } : {}),
    ...facetOf(column),
  };
}

function facetOf(column: Column): Readonly<Record<string, unknown>> {
  switch (column.kind) {
    case 'text':
      return { text: { maxLength: 255 } };
    case 'longText':
      return { text: { allowMultipleLines: true, textType: 'plain' } };
    case 'number':
      return { number: {} };
    case 'boolean':
      return { boolean: {} };
    case 'choice':
      return { choice: { choices: column.choices ?? [], displayAs: 'dropDownMenu' } };
  }
}
