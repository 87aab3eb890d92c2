import { type SourceCell, type SourceTable, tableOf } from './importTableShape.ts';

export interface SourceSheet {
  readonly name: string;
  readonly table: SourceTable;
}

/** An .xlsx is a zip. */
export const isXlsx = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Every sheet that is a table; undefined if the file does not read. The reader is only fetched when somebody brings such a file. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly SourceSheet[] | undefined> {
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    const sheets = await readSheets(bytes.slice().buffer, { trim: false });
    return sheets.flatMap(({ sheet, data }) => {
      const table = tableOf(data.map((row) => row.map(sourceCell)));
      return table === undefined ? [] : [{ name: sheet, table }];
    });
  } catch {
    return undefined;
  }
}

/** Excel's days are instants at midnight UTC. */
function sourceCell(cell: unknown): SourceCell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell) : '';
}
