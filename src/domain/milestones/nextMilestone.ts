import type { Day } from '#domain/calendar/day.ts';

import { type Milestone, milestoneOn } from './milestone.ts';

/** An actual day that is still to come is a plan: the milestone is open until then. */
export const isDone = ({ actual }: Milestone, today: Day): boolean => actual !== undefined && actual <= today;

/** The open one with the earliest forecast; one that nobody dated is not next. */
export function nextMilestoneOf(
  milestones: readonly Milestone[],
  today: Day,
): { readonly title: string; readonly on: Day } | undefined {
  let next: { readonly title: string; readonly on: Day } | undefined;
  for (const milestone of milestones) {
    const on = milestoneOn(milestone);
    if (on === undefined || isDone(milestone, today)) continue;
    if (next === undefined || on < next.on) next = { title: milestone.title, on };
  }
  return next;
}
