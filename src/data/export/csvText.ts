import { withGuard } from './csvGuard.ts';
import type { ExportedTable } from './exportedTable.ts';

/** A list as CSV that Excel opens by itself (mark in front, UTF-8) and runs nothing of. */
export function csvText({ columns, rows }: ExportedTable): string {
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? quoted(withGuard(cell)) : String(cell ?? ''))).join(','),
  );
  return `\u{FEFF}${lines.join('\r\n')}\r\n`;
}

const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
