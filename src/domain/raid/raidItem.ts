import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';

export type RaidKind = 'Risk' | 'Assumption' | 'Issue' | 'Dependency' | 'Lesson' | 'Roadblock';
export type RaidState = 'Open' | 'Watching' | 'Closed';

/** One line of a project's RAID log. */
export interface RaidItem {
  /** Written once, when the row is made; an answer that is posted names it. */
  readonly clientKey?: string | undefined;
  readonly projectKey: string;
  readonly title: string;
  readonly kind: RaidKind;
  /** 1 to 5, as is the impact. */
  readonly probability: number | undefined;
  readonly impact: number | undefined;
  readonly owner: Person | undefined;
  readonly dueOn: Day | undefined;
  readonly state: RaidState;
  readonly response: string | undefined;
  /** Key of the project a dependency points to. */
  readonly otherProject: string | undefined;
  /** The chat message it was logged from. */
  readonly messageLink: string | undefined;
}
