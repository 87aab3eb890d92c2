export interface Clock {
  readonly now: () => number;
  readonly start: number;
  readonly end: number;
}
