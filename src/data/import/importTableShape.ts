/** A cell as the file has it: text as it was written, or a number where the file knows numbers (Excel). */
export type SourceCell = string | number;

/** A table as it was written: the header line, and the rows below it with the number people see in a spreadsheet. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly rowNumber: number; readonly cells: readonly SourceCell[] }[];
}

/** What a person would read in the cell. */
export const shownCell = (cell: SourceCell | undefined): string => String(cell ?? '').trim();

/** Undefined if it is no table: a header of one column, or none. Lines that hold nothing are left out. */
export function tableOf(lines: readonly (readonly SourceCell[])[]): SourceTable | undefined {
  const [header, ...rows] = lines;
  if (header === undefined || header.length < 2) return undefined;
  return {
    header: header.map((name) => shownCell(name)),
    rows: rows
      .map((cells, index) => ({ rowNumber: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => shownCell(cell) !== '')),
  };
}
