import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';

export interface DaySpan {
  readonly fromOn: Day;
  readonly toOn: Day;
}

/** Somebody who works in projects. Kept on the second site, for the PMO and leads only. */
export interface TeamMember {
  readonly person: Person;
  readonly skill: string | undefined;
  readonly teamKey: string | undefined;
  /** 100 is a full working week. */
  readonly capacityPercent: number;
  readonly lead: Person | undefined;
  readonly away: readonly DaySpan[];
}

/** How much of a person a project has, or asks for. */
export interface Allocation {
  readonly personId: string;
  readonly projectKey: string;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly percent: number;
  readonly state: 'Asked' | 'Agreed';
}
