import type { Day } from '#domain/calendar/day.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Person } from '#domain/project/person.ts';

/** What the project manager says. Ordered from best to worst. */
export type Rag = 'green' | 'amber' | 'red';

export type ReportSource = 'tab' | 'card' | 'dialog' | 'import';

/** One report a project and ISO week; a second one in the week replaces the first. */
export interface StatusReport {
  readonly projectKey: string;
  readonly week: IsoWeek;
  readonly reportedOn: Day;
  readonly rag: Rag;
  readonly headline: string;
  readonly next: string;
  readonly needHelp: string;
  readonly businessText: string | undefined;
  readonly technicalText: string | undefined;
  readonly forecastFinish: Day | undefined;
  readonly spentToDate: number | undefined;
  readonly earnedPercent: number | undefined;
  /** Items finished in this week. */
  readonly doneItems: number | undefined;
  readonly backlogItems: number | undefined;
  readonly source: ReportSource;
  readonly author: Person;
}
