import type { Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import {
  openRisksOf,
  scoreThatMatters,
  worstRiskItemOf,
  type WorstRisk,
  worstRiskOf,
} from '#domain/raid/worstRisk.ts';

import type { Signal } from './health.ts';

/**
 * HE5: a risk that matters wants an owner, a response and a date that has not passed. Not asked where no RAID log is kept. The
 * project's own row is enough; the log is fresher where somebody just read it.
 */
export function riskSignal(project: Project, today: Day, raid?: readonly RaidItem[]): Signal | undefined {
  const isRead = raid !== undefined && raid.length > 0;
  const openRisks = isRead ? openRisksOf(raid).length : project.openRisks;
  if (openRisks === undefined) return undefined;
  const worst = isRead ? worstRiskOf(raid) : project.worstRisk;
  return {
    name: 'risk',
    level: levelOf(worst, today),
    asOf: today,
    openRisks,
    score: worst?.score,
    title: isRead ? worstRiskItemOf(raid)?.title : undefined,
    lacks: lackOf(worst, today),
    dueOn: worst?.dueOn,
  };
}

function levelOf(worst: WorstRisk | undefined, today: Day): Signal['level'] {
  if (worst === undefined || worst.score < scoreThatMatters) return 'green';
  return lackOf(worst, today) === 'nothing' ? 'amber' : 'red';
}

function lackOf(worst: WorstRisk | undefined, today: Day) {
  if (worst === undefined) return 'nothing';
  if (!worst.isOwned) return 'owner';
  if (!worst.isAnswered) return 'response';
  return worst.dueOn !== undefined && worst.dueOn < today ? 'newDate' : 'nothing';
}
