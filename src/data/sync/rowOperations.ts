import type { SyncedRow } from './engine.ts';
import type { CreateOperation, Operation } from './operation.ts';
import type { StoredRow } from './storedList.ts';

/** The operations on one row, oldest first. A row made here is known by its ClientKey until SharePoint gives it an id. */
export function operationsOn(
  { id, fields }: Pick<StoredRow, 'id' | 'fields'>,
  operations: readonly Operation[],
): readonly Operation[] {
  const keys = new Set([id, fields['ClientKey']]);
  return operations.filter((operation) => {
    if (operation.kind === 'create') return keys.has(operation.clientKey);
    return 'id' in operation.row ? operation.row.id === id : keys.has(operation.row.clientKey);
  });
}

/** Rows this person made that SharePoint does not have yet. Until it gives them an id they go by their ClientKey. */
export function rowsMadeHere(
  list: string,
  unsent: readonly Operation[],
  isInSharePoint: (clientKey: string) => boolean,
): readonly StoredRow[] {
  return unsent
    .filter(
      (operation): operation is CreateOperation => operation.kind === 'create' && operation.list === list,
    )
    .filter(({ clientKey }) => !isInSharePoint(clientKey))
    .map(({ clientKey, fields }) => ({
      id: clientKey,
      etag: '',
      modifiedAt: '',
      modifiedBy: undefined,
      fields,
    }));
}

/** How it stands with the changes to one row. */
export function editsOf(operations: readonly Operation[]): SyncedRow<unknown>['edits'] {
  if (operations.some(({ needsYou }) => needsYou !== undefined)) return 'needsYou';
  return operations.length > 0 ? 'saving' : 'sent';
}
