import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';
import type { ReportSource } from '#domain/statusReport/statusReport.ts';
import type { StatusRefusal, StatusUpdate } from '#domain/statusReport/statusUpdate.ts';

export interface UpdateBy {
  readonly author: Person;
  readonly source: ReportSource;
  /** The same id twice has one effect. */
  readonly operationId: string;
}

export interface SavedStatus {
  readonly before: Kept<Project>;
  readonly after: Kept<Project>;
  /** False: the update is safe on the project, and its report waits for the next who opens it. */
  readonly filed: boolean;
}

/** One acknowledged write on the project row, then the filing of the week's report. */
export function saveStatus(
  _lists: Lists,
  _itemId: string,
  _update: StatusUpdate,
  _by: UpdateBy,
): Promise<Result<SavedStatus, StatusRefusal | GraphProblem>> {
  throw new Error('not written');
}
