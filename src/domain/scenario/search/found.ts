/** Indexes into the options of the model, by project. */
export type Picks = Int16Array;

export interface Found {
  readonly picks: Picks;
  /** On the model's scale, less the price of what is exceeded. */
  readonly worth: number;
}
