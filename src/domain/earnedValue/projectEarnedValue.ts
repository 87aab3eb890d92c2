import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';

import { type EarnedValue, earnedValue } from './earnedValue.ts';
import { plannedPercent } from './plannedPercent.ts';
import { scopeDonePercent } from './scopeDone.ts';

export interface ProjectEarnedValue extends EarnedValue {
  readonly budgetAtCompletion: number;
  readonly plannedValue: number | undefined;
  readonly earned: number;
  readonly spent: number;
}

/** FO3 of a project: planned by milestone weights, earned as its lead says or as its scope is done. Undefined without budget or spending. */
export function projectEarnedValue(
  project: Project,
  milestones: readonly Milestone[],
  today: Day,
): ProjectEarnedValue | undefined {
  const { budget, spentToDate } = project;
  if (budget === undefined || budget <= 0 || spentToDate === undefined) return undefined;
  const planned = plannedPercent(project, milestones, today);
  const plannedValue = planned === undefined ? undefined : (budget * planned) / 100;
  const earned = (budget * (project.earnedPercent ?? scopeDonePercent(project) ?? 0)) / 100;
  return {
    budgetAtCompletion: budget,
    plannedValue,
    earned,
    spent: spentToDate,
    ...earnedValue({
      budgetAtCompletion: budget,
      plannedValue,
      earnedValue: earned,
      actualCost: spentToDate,
    }),
  };
}
