import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { ProjectHistories } from '#domain/project/project.ts';

import type { StatusReport } from './statusReport.ts';

const entriesKept = 12;

type HealthEntry = ProjectHistories['healthHistory'][number];

function keepNewest<T>(entries: readonly T[], isSameWeek: (entry: T) => boolean, newest: T): readonly T[] {
  return [...entries.filter((entry) => !isSameWeek(entry)), newest].slice(-entriesKept);
}

export function keepForecast(
  history: ProjectHistories['forecastHistory'],
  report: StatusReport,
): ProjectHistories['forecastHistory'] {
  if (report.forecastFinish === undefined) return history;
  const newest = { on: report.reportedOn, finish: report.forecastFinish };
  return keepNewest(history, (entry) => isoWeekOf(entry.on) === report.week, newest);
}

/** A week that did not count is left out: absent is not zero (FO2). */
export function keepDone(
  history: ProjectHistories['doneHistory'],
  report: StatusReport,
): ProjectHistories['doneHistory'] {
  if (report.doneItems === undefined) return history;
  const newest = { week: report.week, done: report.doneItems };
  return keepNewest(history, (entry) => entry.week === report.week, newest);
}

export function keepHealth(
  history: ProjectHistories['healthHistory'],
  newest: HealthEntry,
): ProjectHistories['healthHistory'] {
  return keepNewest(history, (entry) => entry.week === newest.week, newest);
}
