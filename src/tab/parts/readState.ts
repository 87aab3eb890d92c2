/** What a screen is drawn from, and how it stands with it. */
export interface ReadState<T, P> {
  /** The newest that was read; kept while it is read again, and when reading again does not work. */
  readonly value: T | undefined;
  readonly readAt: number;
  readonly problem: P | undefined;
  readonly readAgain: () => void;
}
