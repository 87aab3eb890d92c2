import type { GraphClient } from '#data/graph/graphClient.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';

import type { ListShape } from './listShape.ts';
import { milestonesList } from './milestones.ts';
import { type Post, postsList } from './posts.ts';
import { projectsList } from './projects.ts';
import { type Setting, settingsList } from './settings.ts';
import { statusReportsList } from './statusReports.ts';
import { teamsList } from './teams.ts';

export interface ListAccess {
  readonly graph: GraphClient;
  /** `https://contoso.sharepoint.com/sites/pmo` */
  readonly siteUrl: string;
  readonly clock: { now(): number };
  /** A new idempotency key (UUIDv7). */
  readonly newKey: () => string;
}

export interface OpenList<T> {
  readonly access: ListAccess;
  readonly shape: ListShape<T>;
  /** Columns this list turned out not to have. Asking for one of them fails the whole read, so they are left out. */
  readonly absentColumns: Set<string>;
}

/** The PMO's lists on one SharePoint site, with the rights of whoever the Graph client speaks for. */
export interface Lists extends ListAccess {
  readonly projects: OpenList<Project>;
  readonly statusReports: OpenList<StatusReport>;
  readonly milestones: OpenList<Milestone>;
  readonly settings: OpenList<Setting>;
  readonly teams: OpenList<Team>;
  readonly posts: OpenList<Post>;
}

export function openLists(access: ListAccess): Lists {
  const open = <T>(shape: ListShape<T>): OpenList<T> => ({ access, shape, absentColumns: new Set() });
  return {
    ...access,
    projects: open(projectsList),
    statusReports: open(statusReportsList),
    milestones: open(milestonesList),
    settings: open(settingsList),
    teams: open(teamsList),
    posts: open(postsList),
  };
}

/** In the order they are made: what the others speak of first. */
export const allListShapes = [
  projectsList,
  statusReportsList,
  milestonesList,
  settingsList,
  teamsList,
  postsList,
] as const;
