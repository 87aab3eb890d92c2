import { daysBetween, type Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';

import type { Standing } from './whatMattersFirst.ts';

/** One sentence of the strip above the portfolio: what somebody can do something about today. */
export type NeedsYou =
  | { readonly kind: 'opinionsDiffer'; readonly standing: Standing }
  | { readonly kind: 'noNews'; readonly project: Project; readonly ageDays: number | undefined }
  | { readonly kind: 'helpWanted'; readonly project: Project; readonly waitingDays: number | undefined };

/** The sentences in the order they are to be read: differing opinions, silence (longest first), help (longest waiting first). */
export function needsYou(standings: readonly Standing[], today: Day): NeedsYou[] {
  const silent: (NeedsYou & { kind: 'noNews' })[] = [];
  const waiting: (NeedsYou & { kind: 'helpWanted' })[] = [];
  const differing: NeedsYou[] = [];
  const daysSince = (on: Day | undefined): number | undefined =>
    on === undefined ? undefined : daysBetween(on, today);
  for (const standing of standings) {
    const { project, attention } = standing;
    if (attention === 'over') continue;
    if (attention === 'opinionsDiffer') differing.push({ kind: 'opinionsDiffer', standing });
    if (attention === 'noNews')
      silent.push({ kind: 'noNews', project, ageDays: daysSince(project.reportedOn) });
    if ((project.needHelp ?? '') !== '')
      waiting.push({ kind: 'helpWanted', project, waitingDays: daysSince(project.needHelpSince) });
  }
  silent.sort((one, other) => (other.ageDays ?? 0) - (one.ageDays ?? 0));
  waiting.sort((one, other) => (other.waitingDays ?? 0) - (one.waitingDays ?? 0));
  return [...differing, ...silent, ...waiting];
}
