import { statusReportsList } from '#data/lists/statusReports.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

/** Whether a project's newest report has its row among the reports; a project without one has nothing to file. */
export function isFiled(latest: StatusReport | undefined, reports: readonly StatusReport[]): boolean {
  if (latest === undefined) return true;
  return reports.some((report) => cells(report) === cells(latest));
}

const cells = (report: StatusReport): string => JSON.stringify(statusReportsList.valueToRow(report));
