import type { ListShape } from '#data/lists/listShape.ts';
import { projectsList } from '#data/lists/projects.ts';
import { createRowReader } from '#data/lists/rowReader.ts';
import type { Person } from '#domain/project/person.ts';

import { decideStatus } from './decideStatus.ts';
import type { Operation, StatusOperation } from './operation.ts';
import { operationsOn } from './rowOperations.ts';
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
