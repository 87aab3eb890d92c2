import { sendBatch } from '#data/graph/batch.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import { equals } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { finishRows, rowsCall } from '#data/lists/readRows.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

/** The reports of these weeks, week by week in one round trip: a list of years is never read whole. */
export async function readReportWeeks(
  lists: Lists,
  weeks: readonly IsoWeek[],
): Promise<Result<readonly StatusReport[], GraphProblem>> {
  const filters = weeks.map((week) => equals('Period', week));
  const answers = await sendBatch(
    lists.graph,
    filters.map((filter) => rowsCall(lists.statusReports, filter)),
  );
  if (!answers.ok) return answers;
  const reports: StatusReport[] = [];
  for (const [index, filter] of filters.entries()) {
    const answer = answers.value[index];
    if (answer === undefined) continue;
    const read = await finishRows(lists.statusReports, answer, filter);
    if (!read.ok) return read;
    reports.push(...read.value.rows.map(({ value }) => value));
  }
  return ok(reports);
}
