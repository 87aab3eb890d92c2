import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';
import type { StatusRefusal } from '#domain/statusReport/statusRefusal.ts';
import { decideStatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { saidOf, weighStatus } from '#domain/statusReport/weighStatus.ts';

import type { FieldConflict, StatusOperation } from './operation.ts';

export interface DecidedStatus {
  /** With what others wrote in the fields this person left alone, and dated the day it was said. */
  readonly project: Result<Project, StatusRefusal>;
  readonly conflicts: readonly FieldConflict[];
}

/** What a status operation makes of the project as it is now. */
export function decideStatus(operation: StatusOperation, now: Project, author: Person): DecidedStatus {
  const { base: seen, untouched, said: mine, saidOn, source } = operation;
  const theirs = saidOf(now, saidOn);
  const weighed = weighStatus({ seen, now: theirs, said: mine, untouched });
  return {
    project: decideStatusUpdate(now, weighed.said, { today: saidOn, author, source }),
    conflicts: weighed.conflicts.map((field) => ({
      field,
      base: seen[field] ?? null,
      mine: mine[field] ?? null,
      theirs: theirs[field] ?? null,
    })),
  };
}
