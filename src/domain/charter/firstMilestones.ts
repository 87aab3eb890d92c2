import type { Day } from '#domain/calendar/day.ts';

import { addWorkingDays, type WorkCalendar, workingDayFrom, workingDaysBetween } from './workingDays.ts';

/** A milestone of a kind of project: so many working days after the start. */
export interface MilestoneStep {
  readonly title: string;
  readonly workingDays: number;
  readonly weight: number;
  readonly isBusinessEvent: boolean;
}

export interface FirstMilestone extends Pick<MilestoneStep, 'title' | 'weight' | 'isBusinessEvent'> {
  readonly on: Day;
}

export interface FirstPlan {
  readonly startOn: Day;
  /** Undefined: as long as projects of this kind take. */
  readonly finish: Day | undefined;
}

/** Places a kind's milestones between start and finish, in working days; with a finish of one's own in the same proportion. */
export function firstMilestones(
  steps: readonly MilestoneStep[],
  { startOn, finish }: FirstPlan,
  calendar: WorkCalendar,
): readonly FirstMilestone[] {
  const first = workingDayFrom(startOn, calendar);
  const usual = Math.max(0, ...steps.map(({ workingDays }) => workingDays));
  const wanted = finish === undefined ? usual : workingDaysBetween(first, finish, calendar);
  const stretch = usual === 0 ? 0 : wanted / usual;
  return steps
    .toSorted((one, other) => one.workingDays - other.workingDays)
    .map(({ title, weight, isBusinessEvent, workingDays }) => ({
      title,
      weight,
      isBusinessEvent,
      on: addWorkingDays(first, Math.round(workingDays * stretch), calendar),
    }));
}
