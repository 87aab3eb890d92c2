import type { Operation } from './operation.ts';
import type { ServerRows } from './serverRows.ts';

/** Which row an operation is about, by one name whether or not SharePoint gave it an id yet. */
export function rowNameOf(operation: Operation, rows: Pick<ServerRows, 'row'>): string {
  const address = operation.kind === 'create' ? { clientKey: operation.clientKey } : operation.row;
  const name = 'id' in address ? address.id : (rows.row(operation.list, address)?.id ?? address.clientKey);
  return `${operation.list}|${name}`;
}

/** The oldest operation that may go: on its row nothing older is left, and nothing there waits. */
export function nextToSend(
  operations: readonly Operation[],
  { rowOf, isReady }: { rowOf: (operation: Operation) => string; isReady: (operation: Operation) => boolean },
): Operation | undefined {
  const passedBy = new Set<string>();
  return operations.find((operation) => {
    const row = rowOf(operation);
    const mayGo = !passedBy.has(row) && operation.needsYou === undefined && isReady(operation);
    passedBy.add(row);
    return mayGo;
  });
}
