import type { Person } from '#domain/project/person.ts';

import type { RowFields } from './columns.ts';

/** A person is three text columns: Graph cannot write SharePoint's own person column, nor make the hidden id it wants. */
export function personCells(prefix: string, person: Person | undefined): RowFields {
  return {
    [`${prefix}Id`]: emptyToNull(person?.id),
    [`${prefix}Upn`]: emptyToNull(person?.upn),
    [`${prefix}Name`]: emptyToNull(person?.name),
  };
}

/** Graph has no empty text: a cell holds something or is null. */
export function emptyToNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}
