import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';

export type DecisionKind = 'Start' | 'Stop' | 'Delay' | 'Help' | 'Other';
export type DecisionState = 'Asked' | 'Decided' | 'Undone';

export interface Decision {
  /** Written once, when the row is made; a card about it is asked for by this name. */
  readonly clientKey?: string | undefined;
  readonly projectKey: string | undefined;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly askedBy: Person | undefined;
  readonly askedOn: Day | undefined;
  readonly decidedBy: Person | undefined;
  readonly decidedOn: Day | undefined;
  /** By how many weeks a project is delayed. */
  readonly weeks: number | undefined;
  readonly why: string | undefined;
  /** What was on the table; its own reader checks the shape. */
  readonly scenario: unknown;
  readonly expectedEffect: number | undefined;
  readonly checkOn: Day | undefined;
  readonly actualEffect: number | undefined;
}
