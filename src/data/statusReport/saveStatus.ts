import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { WritableRow } from '#data/lists/readRow.ts';
import { type Updated, updateItem } from '#data/lists/updateItem.ts';
import { readSettings } from '#data/portfolio/readSettings.ts';
import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import type { StatusRefusal } from '#domain/statusReport/statusRefusal.ts';
import type { ReportSource, StatusReport } from '#domain/statusReport/statusReport.ts';
import { decideStatusUpdate, type StatusUpdate } from '#domain/statusReport/statusUpdate.ts';

import { fileLatest } from './fileLatest.ts';

export interface UpdateBy {
  readonly author: Person;
  readonly source: ReportSource;
  /** The same id twice has one effect. */
  readonly operationId: string;
  /** Decided on the row as it was with this etag: if anybody changed it since, nothing is saved (`changedElsewhere`). */
  readonly onlyIfEtag?: string | undefined;
}

/** Whoever wants only the acknowledged write knows the PMO's day, and may have read the row a moment ago. */
export interface WriteBy extends UpdateBy {
  readonly today: Day;
  readonly row?: WritableRow<Project> | undefined;
  /** Seen among the filed reports a moment ago. */
  readonly filed?: StatusReport | undefined;
}

export interface SavedStatus {
  readonly before: Kept<Project>;
  readonly after: Kept<Project>;
  /** False: the update is safe on the project, and its report waits for the next who opens it. */
  readonly filed: boolean;
}

/** One acknowledged write on the project row, then the filing of the week's report. */
export async function saveStatus(
  lists: Lists,
  itemId: string,
  update: StatusUpdate,
  by: UpdateBy,
): Promise<Result<SavedStatus, StatusRefusal | GraphProblem>> {
  const settings = await readSettings(lists);
  if (!settings.ok) return settings;
  const today = pmoToday(settings.value, lists.clock.now());
  const saved = await writeStatus(lists, itemId, update, { ...by, today });
  if (!saved.ok) return saved;
  const { before, after } = saved.value;
  const filing = await fileLatest(lists, after);
  return ok({ before, after, filed: filing.ok });
}

interface EarlierWeekFirst {
  readonly kind: 'earlierWeekFirst';
  readonly project: Project;
}

const weeksAtMost = 3;

/** Its newest report is filed before one of this day's week takes its place. */
export function hasReportOfAnotherWeek({ latest }: Pick<Project, 'latest'>, today: Day): boolean {
  return latest !== undefined && latest.week !== isoWeekOf(today);
}

/**
 * The acknowledged write alone; its report is filed by whoever calls, or by the next who looks. A report of an earlier week lives only on the
 * project row until it is filed: replacing it before that would lose it, so that one is filed first.
 */
export async function writeStatus(
  lists: Lists,
  itemId: string,
  update: StatusUpdate,
  by: WriteBy,
): Promise<Result<Updated<Project>, StatusRefusal | GraphProblem>> {
  let filedText = by.filed === undefined ? undefined : JSON.stringify(by.filed);
  const decide = (
    current: Project,
    etag: string,
  ): Result<Project, StatusRefusal | GraphProblem | EarlierWeekFirst> => {
    if (by.onlyIfEtag !== undefined && by.onlyIfEtag !== etag) return err({ kind: 'changedElsewhere' });
    if (hasReportOfAnotherWeek(current, by.today) && JSON.stringify(current.latest) !== filedText)
      return err({ kind: 'earlierWeekFirst', project: current });
    return decideStatusUpdate(current, update, by);
  };
  for (let weeks = 0; weeks < weeksAtMost; weeks += 1) {
    const first = weeks === 0 ? by.row : undefined;
    const updated = await updateItem(lists.projects, itemId, decide, by.operationId, first);
    if (updated.ok) return updated;
    if (updated.error.kind !== 'earlierWeekFirst') return err(updated.error);
    const { project } = updated.error;
    const filing = await fileLatest(lists, { id: itemId, value: project });
    if (!filing.ok) return filing;
    filedText = JSON.stringify(project.latest);
  }
  return err({ kind: 'changedElsewhere' });
}
