/** placeholder until written */
export interface RowReader {
  text(column: string): string | undefined;
}
