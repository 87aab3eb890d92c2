import { daysBetween, type Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import type { EvidenceHealth, OpinionGap } from './health.ts';

const badness: Readonly<Record<Rag, number>> = { green: 0, amber: 1, red: 2 };

const reasonHoldsDays = 14;

/** How many levels better the lead is than the evidence; negative if more cautious, undefined where one of them has no colour. */
function levelsBetter(rag: Rag | undefined, evidence: EvidenceHealth): number | undefined {
  if (rag === undefined || evidence === 'noNews' || evidence === 'unknown') return undefined;
  return badness[evidence] - badness[rag];
}

/**
 * HE10, the watermelon (green outside, red inside): the lead is two levels better than the evidence now, or one level better
 * now and in two successive reports. The other way round the lead is over-cautious.
 */
export function opinionGap(
  { rag, healthHistory }: Pick<Project, 'rag' | 'healthHistory'>,
  evidence: EvidenceHealth,
): OpinionGap {
  const now = levelsBetter(rag, evidence) ?? 0;
  if (now === 0) return 'agree';
  const direction = Math.sign(now);
  const lastTwo = healthHistory.slice(-2);
  const isLasting =
    lastTwo.length === 2 &&
    lastTwo.every((report) => direction * (levelsBetter(report.rag, report.evidence) ?? 0) >= 1);
  if (Math.abs(now) < 2 && !isLasting) return 'agree';
  return direction > 0 ? 'watermelon' : 'overCautious';
}

/** The lead knows something the evidence does not, and said so less than 14 days ago. */
export function isGapQuiet({ reason, reasonOn }: Pick<Project, 'reason' | 'reasonOn'>, today: Day): boolean {
  if (reason === undefined || reason.trim() === '' || reasonOn === undefined) return false;
  return daysBetween(reasonOn, today) < reasonHoldsDays;
}
