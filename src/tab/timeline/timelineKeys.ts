/** Which row a key leads to; undefined for keys that do something else. */
export function rowAfter(key: string, row: number, rows: number, page: number): number | undefined {
  const within = (wanted: number): number => Math.min(rows - 1, Math.max(0, wanted));
  switch (key) {
    case 'ArrowDown':
      return within(row + 1);
    case 'ArrowUp':
      return within(row - 1);
    case 'PageDown':
      return within(row + page);
    case 'PageUp':
      return within(row - page);
    case 'Home':
      return 0;
    case 'End':
      return within(rows - 1);
    default:
      return undefined;
  }
}
