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
  /** Keys of projects this one waits for. */
  readonly dependsOn: readonly string[];
  /** When which day was forecast for it; at most 12, oldest first. */
  readonly forecastHistory: readonly { readonly on: Day; readonly finish: Day }[];
}

/** The day it is expected, or was planned for where nobody expects another. */
export const milestoneOn = ({ forecast, baseline }: Milestone): Day | undefined => forecast ?? baseline;

export const weightOf = (milestones: readonly Milestone[]): number =>
  milestones.reduce((sum, milestone) => sum + Math.max(0, milestone.weight), 0);
