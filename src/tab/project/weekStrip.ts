import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { EvidenceHealth } from '#domain/health/health.ts';
import type { ProjectHistories } from '#domain/project/project.ts';
import type { Rag } from '#domain/statusReport/statusReport.ts';

export interface StripWeek {
  readonly week: IsoWeek;
  /** Undefined before the first report of all: nobody was silent then. */
  readonly lead: Rag | 'noNews' | undefined;
  readonly evidence: EvidenceHealth | undefined;
}

const weeksShown = 12;

/**
 * The last twelve weeks, oldest first, of what was said and what the evidence said. It ends with this week once there is a
 * report in it, else with last week: a week that is not over has not been silent.
 */
export function weekStrip(history: ProjectHistories['healthHistory'], today: Day): readonly StripWeek[] {
  const byWeek = new Map(history.map((entry) => [entry.week, entry]));
  const first = history[0]?.week;
  const thisWeek = isoWeekOf(today);
  const last = byWeek.has(thisWeek) ? today : addDays(today, -7);
  return Array.from({ length: weeksShown }, (_, place): StripWeek => {
    const week = isoWeekOf(addDays(last, -7 * (weeksShown - 1 - place)));
    const entry = byWeek.get(week);
    if (first === undefined || week < first) return { week, lead: undefined, evidence: undefined };
    return { week, lead: entry?.rag ?? 'noNews', evidence: entry?.evidence ?? 'noNews' };
  });
}
