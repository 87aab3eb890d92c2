import type { Day } from '#domain/calendar/day.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { SignalName } from '#domain/health/health.ts';
import type { Person } from '#domain/project/person.ts';

/** What the project manager says. Ordered from best to worst. */
export type Rag = 'green' | 'amber' | 'red';

export type ReportSource = 'tab' | 'card' | 'dialog' | 'import';

export type EvidenceThatDay = Readonly<Partial<Record<SignalName, Rag | 'unknown'>>>;

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
  /** What the evidence said that day, signal by signal: levels only, never a person. */
  readonly evidence?: EvidenceThatDay | undefined;
  /** Our own forecast that day, kept so that it can be judged later (FO5). */
  readonly p50Finish?: Day | undefined;
  readonly p85Finish?: Day | undefined;
  readonly source: ReportSource;
  readonly author: Person;
}
