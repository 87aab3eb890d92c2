/** A spreadsheet runs a cell that begins so; an apostrophe in front keeps it text. */
const isRisky = (cell: string): boolean => /^'*[=+\-@\t\r＝＋－＠]/u.test(cell);

/** As it is written to CSV; `withoutGuard` gives back exactly what went in. */
export function withGuard(cell: string): string {
  return isRisky(cell) ? `'${cell}` : cell;
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isRisky(cell) ? cell.slice(1) : cell;
}
