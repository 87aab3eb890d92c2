import type { IsoWeek } from '#domain/calendar/isoWeek.ts';

import type { SkillLoad } from './load.ts';

/** The week in which a project's skills are shortest: what all projects want of the skill, against what there is. */
export interface Shortage {
  readonly skill: string;
  readonly week: IsoWeek;
  readonly demandPercent: number;
  readonly capacityPercent: number;
  /** What is wanted and not there, 0 to 100. */
  readonly unmetPercent: number;
}

export const weeksOfAShortage = 4;

/**
 * HE6, for every project at once: its worst (demand − capacity)/demand over the weeks in which it wants something of the skill,
 * this week and the three after. A project that wants nothing then, or a skill of unknown capacity, has no entry.
 */
export function shortagesOf(loads: readonly SkillLoad[]): ReadonlyMap<string, Shortage> {
  const shortages = new Map<string, Shortage>();
  for (const { skill, weeks } of loads) {
    for (const { week, loadPercent, capacityPercent, percentByProject } of weeks.slice(0, weeksOfAShortage)) {
      if (capacityPercent === undefined) continue;
      const unmetPercent = (100 * Math.max(0, loadPercent - capacityPercent)) / loadPercent;
      for (const [key, percent] of percentByProject) {
        if (percent <= 0 || (shortages.get(key)?.unmetPercent ?? -1) >= unmetPercent) continue;
        shortages.set(key, { skill, week, demandPercent: loadPercent, capacityPercent, unmetPercent });
      }
    }
  }
  return shortages;
}
