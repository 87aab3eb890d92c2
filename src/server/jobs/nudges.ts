import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';

/** Who reported on Friday has not forgotten on Monday. */
const fewestDays = 5;

/** WO4: asked is who leads a project under way and has not reported this week. A confidential project stays out of chats. */
export function isNudgeWanted({ stage, lead, reportedOn, isConfidential }: Project, today: Day): boolean {
  const isUnderWay = stage === 'Starting' || stage === 'Running' || stage === undefined;
  const hasReported =
    reportedOn !== undefined &&
    (isoWeekOf(reportedOn) >= isoWeekOf(today) || daysBetween(reportedOn, today) < fewestDays);
  return isUnderWay && !isConfidential && !hasReported && lead !== undefined && lead.id !== '';
}
