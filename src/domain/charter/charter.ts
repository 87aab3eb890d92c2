/** A charter as its library has it: the document, and beside it the answers it was written from. */
export interface Charter {
  readonly projectKey: string;
  readonly title: string;
  readonly answers: unknown;
}
