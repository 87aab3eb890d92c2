import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';

/** Somebody asked the PMO for help; its clock is the PMO's, not the asker's. */
export interface HelpRequest {
  /** Written once, when the row is made; an answer that is posted names it. */
  readonly clientKey?: string | undefined;
  readonly projectKey: string | undefined;
  readonly title: string;
  readonly askedBy: Person | undefined;
  readonly askedOn: Day | undefined;
  readonly state: 'Open' | 'Taken' | 'Done';
  readonly takenBy: Person | undefined;
  readonly doneOn: Day | undefined;
  readonly messageLink: string | undefined;
}
