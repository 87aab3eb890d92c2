export function jsonCell(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
