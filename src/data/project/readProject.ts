import type { Kept } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import type { ReadProblem } from '#data/portfolio/readPortfolio.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import type { Result } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';

export interface ProjectRead {
  readonly settings: PmoSettings;
  readonly team: Team | undefined;
  readonly project: Kept<Project>;
  readonly milestones: readonly Milestone[];
  /** Newest first. */
  readonly reports: readonly StatusReport[];
  /** Its newest report is on the project row and not yet among the reports: whoever may write files it (`fileLatest`). */
  readonly unfiled: boolean;
  /** The colour was set in SharePoint by `project.modifiedBy` or somebody before, without a report. */
  readonly handSet: boolean;
}

export type NoSuchProject = { readonly kind: 'noSuchProject' };

export function readProject(
  _lists: Lists,
  _projectKey: string,
): Promise<Result<ProjectRead, ReadProblem | NoSuchProject>> {
  throw new Error('not written');
}
