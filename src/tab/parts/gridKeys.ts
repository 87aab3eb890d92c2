export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

export const cellSelector = ({ row, column }: Place): string => `[data-cell="${row}:${column}"]`;

/** Where a key leads in a grid, as ARIA's practices say; undefined for keys that lead nowhere. */
export function placeAfter(
  { key, ctrlKey }: PressedKey,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const within = (wantedRow: number, wantedColumn: number): Place => ({
    row: Math.min(rows - 1, Math.max(0, wantedRow)),
    column: Math.min(columns - 1, Math.max(0, wantedColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return within(row + 1, column);
    case 'ArrowUp':
      return within(row - 1, column);
    case 'ArrowRight':
      return within(row, column + 1);
    case 'ArrowLeft':
      return within(row, column - 1);
    case 'PageDown':
      return within(row + 10, column);
    case 'PageUp':
      return within(row - 10, column);
    case 'Home':
      return within(ctrlKey ? 0 : row, 0);
    case 'End':
      return within(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
