/** A sheet as plain values; the first row is its header. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** An .xlsx of these sheets. Text stays text, whatever it begins with: nothing in it is a formula. */
export async function excelFile(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcel } = await import('write-excel-file/universal');
  const written = writeExcel(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((cells, index) => cells.map((cell) => excelCell(cell, index === 0))),
    })),
  );
  return written.toBlob();
}

function excelCell(value: string | number | boolean | null, isHeader: boolean) {
  const bold = isHeader ? ({ fontWeight: 'bold' } as const) : {};
  if (typeof value === 'number') return { value, type: Number, ...bold };
  if (typeof value === 'boolean') return { value, type: Boolean, ...bold };
  // "@" keeps a cell text also when somebody edits it.
  return value === null || value === '' ? null : { value, type: String, format: '@', ...bold };
}
