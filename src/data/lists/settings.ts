/** One row of PMO Settings. */
export interface Setting {
  readonly name: string;
  readonly value: unknown;
}
