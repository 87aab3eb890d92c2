import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';

/** What the log speaks of, and when it is looked at. */
export interface LogFacts {
  readonly projects: ReadonlyMap<string, Project>;
  readonly settings: PmoSettings;
  readonly currency: string;
  readonly today: Day;
  readonly now: number;
  readonly mayDecide: boolean | undefined;
}
