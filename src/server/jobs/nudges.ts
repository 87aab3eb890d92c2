import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';

/** WO4: asked is who leads a project under way and has not reported this week. A confidential project stays out of chats. */
export function isNudgeWanted({ stage, lead, reportedOn, isConfidential }: Project, today: Day): boolean {
  const isUnderWay = stage === 'Starting' || stage === 'Running' || stage === undefined;
  const hasReported = reportedOn !== undefined && isoWeekOf(reportedOn) >= isoWeekOf(today);
  return isUnderWay && !isConfidential && !hasReported && lead !== undefined && lead.id !== '';
}
