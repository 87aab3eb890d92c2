import type { Day } from '#domain/calendar/day.ts';

export interface Milestone {
  readonly projectKey: string;
  readonly title: string;
  readonly baseline: Day | undefined;
  readonly forecast: Day | undefined;
  readonly actual: Day | undefined;
  /** Share of the project's work, any scale: only its proportion to the others counts. */
  readonly weight: number;
  readonly isBusinessEvent: boolean;
}
