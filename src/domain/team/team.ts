import type { Day } from '#domain/calendar/day.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Person } from '#domain/project/person.ts';

/** LI2: how far the PMO and a team have come together, in this order. */
export const teamSteps = ['Listening', 'Pilot', 'Partner', 'Scaling'] as const;
export type TeamStep = (typeof teamSteps)[number];

/** LI3: the one problem a team works on. */
export const teamFocuses = ['Timeline', 'Cost', 'Capacity'] as const;
export type TeamFocus = (typeof teamFocuses)[number];

export interface StepTaken {
  readonly step: TeamStep;
  readonly since: Day;
  /** Computed on the day of the step, from the reports there were. */
  readonly medianStatusAgeDays: number | undefined;
}

/** The focus' measure in a week: days, a share (1.05), or percent. */
export interface FocusValue {
  readonly week: IsoWeek;
  readonly value: number;
}

/** A team the PMO works with, and the Microsoft team it meets in. */
export interface Team {
  readonly key: string;
  readonly name: string;
  readonly groupId: string | undefined;
  readonly step?: TeamStep | undefined;
  /** As the list has it; `stepsOf` reads it. */
  readonly stepHistory?: unknown;
  readonly champion?: Person | undefined;
  readonly focus?: TeamFocus | undefined;
  readonly focusSince?: Day | undefined;
  /** As the list has it; `focusValuesOf` reads it. */
  readonly focusHistory?: unknown;
}
