/** A team the PMO works with, and the Microsoft team it meets in. */
export interface Team {
  readonly key: string;
  readonly name: string;
  readonly groupId: string | undefined;
}
