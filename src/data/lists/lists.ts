import type { GraphClient } from '#data/graph/graphClient.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';

import type { ListShape } from './listShape.ts';
import type { Post } from './posts.ts';
import type { Setting } from './settings.ts';

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

export function openLists(_access: ListAccess): Lists {
  throw new Error('not written');
}
