import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';

export interface Filling {
  readonly teams: readonly Team[];
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
  readonly reports: readonly StatusReport[];
  readonly settings: PmoSettings;
}

/** Writes a whole portfolio into empty lists, twenty rows a call. Rows that are there already stay as they are. */
export function fillLists(_lists: Lists, _filling: Filling): Promise<Result<void, GraphProblem>> {
  throw new Error('not written');
}
