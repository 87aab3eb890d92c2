import { addDays, type Day, daysBetween } from '#domain/calendar/day.ts';
import { medianOf } from '#domain/forecast/median.ts';
import type { Project } from '#domain/project/project.ts';

export type Reporting = Pick<
  Project,
  'stage' | 'reportedOn' | 'forecastHistory' | 'startOn' | 'actualFinish' | 'teamKey'
>;

/**
 * How old the newest report was on that day. The project's row knows the days of its last twelve reports with a finish; of the time
 * before those nothing is known, and nothing is said.
 */
export function statusAgeOn(project: Reporting, on: Day): number | undefined {
  const { stage, startOn, actualFinish, reportedOn, forecastHistory } = project;
  if (stage === 'Idea' || stage === 'Stopped' || stage === 'Paused') return undefined;
  if (stage === 'Done' && (actualFinish === undefined || actualFinish <= on)) return undefined;
  if (startOn !== undefined && startOn > on) return undefined;
  const reported = [
    ...forecastHistory.map((entry) => entry.on),
    ...(reportedOn === undefined ? [] : [reportedOn]),
  ];
  const newest = reported
    .filter((day) => day <= on)
    .toSorted()
    .at(-1);
  return newest === undefined ? undefined : daysBetween(newest, on);
}

/** Undefined where no project has a report by then. */
export function medianStatusAge(projects: readonly Reporting[], on: Day): number | undefined {
  return medianOf(projects.flatMap((project) => statusAgeOn(project, on) ?? []));
}

export interface AgeThen {
  readonly on: Day;
  readonly medianDays: number;
}

/** Today and the same weekday of the weeks before, oldest first; days of which nothing is known are left out. */
export function statusAgeTrend(projects: readonly Reporting[], today: Day, weeks = 12): readonly AgeThen[] {
  return Array.from({ length: weeks }, (_, index) => addDays(today, -7 * (weeks - 1 - index))).flatMap(
    (on) => {
      const medianDays = medianStatusAge(projects, on);
      return medianDays === undefined ? [] : [{ on, medianDays }];
    },
  );
}
