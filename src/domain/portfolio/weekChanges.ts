import { addDays, type Day, daysBetween } from '#domain/calendar/day.ts';
import { firstDayOf } from '#domain/calendar/isoWeek.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import type { Project } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

import type { Standing } from './whatMattersFirst.ts';

/** One thing that is not as it was a week ago. */
export type Change =
  | { readonly kind: 'started'; readonly on: Day }
  | { readonly kind: 'finished'; readonly on: Day }
  | { readonly kind: 'status'; readonly from: Rag | undefined; readonly to: Rag }
  | { readonly kind: 'evidence'; readonly from: EvidenceHealth; readonly to: EvidenceHealth }
  /** Positive if it moved later. */
  | { readonly kind: 'finishMoved'; readonly from: Day; readonly to: Day; readonly days: number }
  | { readonly kind: 'helpAsked'; readonly help: string };

export interface WeekChanges {
  /** Of the evening before the week; the report tells what happened after. */
  readonly since: Day;
  readonly until: Day;
  /** What matters first comes first. */
  readonly changed: readonly { readonly standing: Standing; readonly changes: readonly Change[] }[];
  /** Reported lately and as before: one line for all of them. */
  readonly unchanged: readonly Standing[];
  /** Nothing heard for over two weeks (HE8); named, and asked what would help. Longest first. */
  readonly silent: readonly { readonly standing: Standing; readonly ageDays: number | undefined }[];
}

/** PF3, the standard report: what changed in the last seven days, the unchanged, the silent. Every running project is in exactly one. */
export function weekChanges(standings: readonly Standing[], today: Day): WeekChanges {
  const since = addDays(today, -7);
  const changed: { standing: Standing; changes: readonly Change[] }[] = [];
  const unchanged: Standing[] = [];
  const silent: { standing: Standing; ageDays: number | undefined }[] = [];
  for (const standing of standings) {
    const { project, health } = standing;
    const changes = changesSince(project, since, today);
    if (changes.length > 0) changed.push({ standing, changes });
    else if (standing.attention === 'over') continue;
    else if (health.signals.some(({ name, level }) => name === 'freshness' && level === 'unknown')) {
      const { reportedOn } = project;
      silent.push({
        standing,
        ageDays: reportedOn === undefined ? undefined : daysBetween(reportedOn, today),
      });
    } else unchanged.push(standing);
  }
  silent.sort((one, other) => (other.ageDays ?? Infinity) - (one.ageDays ?? Infinity));
  return { since, until: today, changed, unchanged, silent };
}

function changesSince(project: Project, since: Day, today: Day): Change[] {
  const isNew = (on: Day | undefined): on is Day => on !== undefined && on > since && on <= today;
  const changes: Change[] = [];
  if (isNew(project.actualFinish)) changes.push({ kind: 'finished', on: project.actualFinish });
  if (isNew(project.startOn)) changes.push({ kind: 'started', on: project.startOn });
  if (isNew(project.reportedOn)) changes.push(...reportedChanges(project, since));
  if (isNew(project.needHelpSince) && (project.needHelp ?? '') !== '')
    changes.push({ kind: 'helpAsked', help: project.needHelp ?? '' });
  return changes;
}

function reportedChanges(project: Project, since: Day): Change[] {
  const changes: Change[] = [];
  const said = project.healthHistory.at(-1);
  const before = project.healthHistory.findLast((entry) => saidOn(project, entry) <= since);
  if (said?.rag !== undefined && before !== undefined && said.rag !== before.rag)
    changes.push({ kind: 'status', from: before.rag, to: said.rag });
  if (said !== undefined && before !== undefined && said.evidence !== before.evidence)
    changes.push({ kind: 'evidence', from: before.evidence, to: said.evidence });
  const finish = project.forecastHistory.at(-1)?.finish;
  const finishBefore = project.forecastHistory.findLast(({ on }) => on <= since)?.finish;
  if (finish !== undefined && finishBefore !== undefined && finish !== finishBefore)
    changes.push({
      kind: 'finishMoved',
      from: finishBefore,
      to: finish,
      days: daysBetween(finishBefore, finish),
    });
  return changes;
}

/**
 * The health history keeps weeks, not days: the newest entry is of the day of the newest report, another of the day that week's
 * forecast was made, else of that week's Friday.
 */
function saidOn(
  { reportedOn, healthHistory, forecastHistory }: Project,
  entry: Project['healthHistory'][number],
): Day {
  if (entry === healthHistory.at(-1) && reportedOn !== undefined) return reportedOn;
  const monday = firstDayOf(entry.week);
  const sunday = addDays(monday, 6);
  return forecastHistory.find(({ on }) => on >= monday && on <= sunday)?.on ?? addDays(monday, 4);
}
