import type { Day } from '#domain/calendar/day.ts';
import { forecastHitOf } from '#domain/forecast/forecastHit.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

import type { Project } from './project.ts';

/** The project as it is once it is done: from now on it tells whether our forecast of mid-duration was right (FO5). */
export function finishProject(
  project: Project,
  { on, reports }: { readonly on: Day; readonly reports: readonly StatusReport[] },
): Project {
  const finished: Project = { ...project, stage: 'Done', actualFinish: on };
  return { ...finished, forecastHit: forecastHitOf(finished, reports) };
}
