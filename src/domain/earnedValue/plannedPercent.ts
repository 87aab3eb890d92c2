import { daysBetween, type Day } from '#domain/calendar/day.ts';
import { type Milestone, weightOf } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';

/**
 * How much was planned to be done by today, 0 to 100 (FO3): the share of milestone weight whose baseline has come, without
 * milestones the elapsed share of the baseline.
 */
export function plannedPercent(
  project: Pick<Project, 'startOn' | 'baselineFinish'>,
  milestones: readonly Milestone[],
  today: Day,
): number | undefined {
  const planned = milestones.filter((milestone) => milestone.baseline !== undefined && milestone.weight > 0);
  if (planned.length > 0) {
    const come = planned.filter(
      (milestone) => milestone.baseline !== undefined && milestone.baseline <= today,
    );
    return (100 * weightOf(come)) / weightOf(planned);
  }
  const { startOn, baselineFinish } = project;
  if (startOn === undefined || baselineFinish === undefined || baselineFinish <= startOn) return undefined;
  const elapsed = (100 * daysBetween(startOn, today)) / daysBetween(startOn, baselineFinish);
  return Math.min(100, Math.max(0, elapsed));
}
