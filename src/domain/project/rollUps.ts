import type { Day } from '#domain/calendar/day.ts';
import { type Milestone, weightOf } from '#domain/milestones/milestone.ts';
import { isDone, nextMilestoneOf } from '#domain/milestones/nextMilestone.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { openRisksOf, worstRiskOf } from '#domain/raid/worstRisk.ts';

import type { ProjectRollUps } from './project.ts';

export type ChildRollUps = Pick<
  ProjectRollUps,
  'nextMilestone' | 'nextMilestoneOn' | 'milestonesOpen' | 'openRisks' | 'worstRisk' | 'weightDone'
>;

/**
 * What a project carries of its milestones and its RAID log, because SharePoint cannot join. Where a project has no such rows
 * nothing is kept, and nothing is asked (HE9): that is undefined, not 0.
 */
export function rollUpsOf({
  milestones,
  raid,
  today,
}: {
  readonly milestones: readonly Milestone[];
  readonly raid: readonly RaidItem[];
  readonly today: Day;
}): ChildRollUps {
  return { ...milestoneRollUps(milestones, today), ...riskRollUps(raid) };
}

function milestoneRollUps(milestones: readonly Milestone[], today: Day) {
  const done = milestones.filter((milestone) => isDone(milestone, today));
  const next = nextMilestoneOf(milestones, today);
  const weight = weightOf(milestones);
  return {
    nextMilestone: next?.title,
    nextMilestoneOn: next?.on,
    milestonesOpen: milestones.length === 0 ? undefined : milestones.length - done.length,
    weightDone: weight > 0 ? Math.round((1000 * weightOf(done)) / weight) / 10 : undefined,
  };
}

function riskRollUps(raid: readonly RaidItem[]) {
  return {
    openRisks: raid.length === 0 ? undefined : openRisksOf(raid).length,
    worstRisk: worstRiskOf(raid),
  };
}
