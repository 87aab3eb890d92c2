import { type Day, daysBetween } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

/** A report further from the middle than this share of the duration says nothing about forecasts half-way. */
const nearTheMiddle = 0.25;

/**
 * FO5: was our forecast right? It was if the project finished on or before the P85 of the report nearest to the middle of its
 * duration. Undefined while it is not finished, and where no report near the middle carries a range.
 */
export function forecastHitOf(
  { startOn, actualFinish }: Pick<Project, 'startOn' | 'actualFinish'>,
  reports: readonly StatusReport[],
): boolean | undefined {
  if (startOn === undefined || actualFinish === undefined || actualFinish <= startOn) return undefined;
  const middle = reportOfMidDuration(reports, startOn, actualFinish);
  return middle?.p85Finish === undefined ? undefined : actualFinish <= middle.p85Finish;
}

function reportOfMidDuration(
  reports: readonly StatusReport[],
  startOn: Day,
  finish: Day,
): StatusReport | undefined {
  const duration = daysBetween(startOn, finish);
  const fromMiddle = ({ reportedOn }: StatusReport): number =>
    Math.abs(daysBetween(startOn, reportedOn) - duration / 2);
  const [nearest] = reports
    .filter((report) => fromMiddle(report) <= duration * nearTheMiddle)
    .toSorted(
      (one, other) => fromMiddle(one) - fromMiddle(other) || one.reportedOn.localeCompare(other.reportedOn),
    );
  return nearest;
}

export interface HitRate {
  readonly right: number;
  /** Of how many finished projects; shown with the rate, since 1 of 1 is no promise. */
  readonly of: number;
}

/** FO5: "right 17 of 20 times". Undefined where no finished project had a forecast to be judged. */
export function hitRate(projects: readonly Pick<Project, 'stage' | 'forecastHit'>[]): HitRate | undefined {
  const judged = projects.filter(({ stage, forecastHit }) => stage === 'Done' && forecastHit !== undefined);
  if (judged.length === 0) return undefined;
  return { right: judged.filter(({ forecastHit }) => forecastHit === true).length, of: judged.length };
}
