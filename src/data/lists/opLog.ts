/** The `OpLog` cell: the newest operation ids a row has seen, so that none is done twice. */
const kept = 32;

const idsOf = (cell: unknown): readonly string[] =>
  typeof cell === 'string' ? cell.split(/\s+/u).filter((id) => id !== '') : [];

export function hasOperation(cell: unknown, operationId: string): boolean {
  return idsOf(cell).includes(operationId);
}

export function withOperation(cell: unknown, operationId: string): string {
  return [...idsOf(cell), operationId].slice(-kept).join(' ');
}
