import type { ListShape } from '#data/lists/listShape.ts';
import { projectsList } from '#data/lists/projects.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import type { Person } from '#domain/project/person.ts';

import { decideStatus } from './decideStatus.ts';
import type { SyncedRow } from './engine.ts';
import type { CreateOperation, Operation, StatusOperation } from './operation.ts';
import type { StoredRow } from './storedList.ts';

export type Cells = StoredRow['fields'];

/** This person's unsent changes on top of what SharePoint said last: what they see. */
export function overlaid(
  row: Pick<StoredRow, 'id' | 'fields'>,
  unsent: readonly Operation[],
  me: Person,
): Cells {
  const takenBack = new Set(
    unsent.flatMap((operation) => (operation.kind === 'edit' ? (operation.undoes ?? []) : [])),
  );
  return operationsOn(row, unsent)
    .filter(({ opId }) => !takenBack.has(opId))
    .reduce((cells, operation) => withOperation(cells, operation, me), row.fields);
}

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

export function readCells<T>(shape: ListShape<T>, id: string, cells: Cells): T | undefined {
  return shape.rowToValue(createRowReader(shape.title, id, cells));
}

function withOperation(cells: Cells, operation: Operation, me: Person): Cells {
  switch (operation.kind) {
    case 'create':
      return { ...operation.fields, ...cells };
    case 'edit':
      return { ...cells, ...operation.changed };
    case 'status':
      return withStatus(cells, operation, me);
  }
}

/** A status that the rule refuses on the newest row shows nothing: it waits among what needs the person. */
function withStatus(cells: Cells, operation: StatusOperation, me: Person): Cells {
  const before = readCells(projectsList, '', cells);
  if (before === undefined) return cells;
  const { project } = decideStatus(operation, before, me);
  if (!project.ok) return cells;
  const [was, is] = [projectsList.valueToRow(before), projectsList.valueToRow(project.value)];
  const changed = Object.entries(is).filter(([column, cell]) => was[column] !== cell);
  return { ...cells, ...Object.fromEntries(changed) };
}
