import type { Day } from '#domain/calendar/day.ts';
import { addDays } from '#domain/calendar/day.ts';
import { firstDayOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

import { type ForecastDay, forecastRange } from './forecastRange.ts';

export interface BurnUpPoint {
  readonly week: IsoWeek;
  /** The Sunday by which it was done. */
  readonly on: Day;
  readonly done: number;
  /** Done and still to do, as known that week; undefined where no report said. */
  readonly scope: number | undefined;
}

export interface BurnUp {
  readonly points: readonly BurnUpPoint[];
  readonly scopeNow: number;
  readonly baselineFinish: Day | undefined;
  readonly p50: ForecastDay | undefined;
  readonly p85: ForecastDay | undefined;
}

type Counted = Pick<
  Project,
  'doneHistory' | 'doneTotal' | 'backlogItems' | 'baselineFinish' | 'method' | 'forecastHistory'
> &
  Pick<Project, 'actualFinish' | 'forecastFinish'>;

/** The weekly counts as a line that climbs towards the scope. Counted back from the total, so its last point is what is done now. */
export function burnUp(
  project: Counted,
  today: Day,
  reports: readonly Pick<StatusReport, 'week' | 'backlogItems'>[] = [],
): BurnUp | undefined {
  const { doneHistory, backlogItems, baselineFinish } = project;
  if (doneHistory.length === 0 || backlogItems === undefined) return undefined;
  const counted = doneHistory.reduce((sum, { done }) => sum + done, 0);
  const total = Math.max(project.doneTotal ?? 0, counted);
  const leftByWeek = new Map(reports.map((report) => [report.week, report.backlogItems]));
  const newest = doneHistory.at(-1)?.week;
  let done = total - counted;
  const points = doneHistory.map(({ week, done: inWeek }): BurnUpPoint => {
    done += inWeek;
    const left = week === newest ? backlogItems : leftByWeek.get(week);
    return {
      week,
      on: addDays(firstDayOf(week), 6),
      done,
      scope: left === undefined ? undefined : done + left,
    };
  });
  const range = forecastRange(project, today);
  return { points, scopeNow: total + backlogItems, baselineFinish, p50: range?.p50, p85: range?.p85 };
}
