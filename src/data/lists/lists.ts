import type { GraphClient } from '#data/graph/graphClient.ts';
import type { Charter } from '#domain/charter/charter.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import { allocationsList } from './allocations.ts';
import { chartersLibrary } from './charters.ts';
import { decisionsList } from './decisions.ts';
import { demandList } from './demand.ts';
import { helpList } from './help.ts';
import { listeningList } from './listening.ts';
import type { ListShape } from './listShape.ts';
import { milestonesList } from './milestones.ts';
import { peopleList } from './people.ts';
import { type Post, postsList } from './posts.ts';
import { projectsList } from './projects.ts';
import { raidList } from './raid.ts';
import { type Setting, settingsList } from './settings.ts';
import { statusReportsList } from './statusReports.ts';
import { teamsList } from './teams.ts';
import { toolkitList } from './toolkit.ts';

export interface ListAccess {
  readonly graph: GraphClient;
  /** `https://contoso.sharepoint.com/sites/pmo` */
  readonly siteUrl: string;
  /** The second site, for who may know of people. Without it no feature that speaks of people is there. */
  readonly peopleSiteUrl?: string | undefined;
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
  readonly raid: OpenList<RaidItem>;
  readonly demand: OpenList<SkillDemand>;
  readonly decisions: OpenList<Decision>;
  readonly help: OpenList<HelpRequest>;
  readonly toolkit: OpenList<ToolkitItem>;
  readonly listening: OpenList<ListeningItem>;
  readonly charters: OpenList<Charter>;
  readonly people: OpenList<TeamMember> | undefined;
  readonly allocations: OpenList<Allocation> | undefined;
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
    raid: open(raidList),
    demand: open(demandList),
    decisions: open(decisionsList),
    help: open(helpList),
    toolkit: open(toolkitList),
    listening: open(listeningList),
    charters: open(chartersLibrary),
    people: openOnSecondSite(access, peopleList),
    allocations: openOnSecondSite(access, allocationsList),
  };
}

function openOnSecondSite<T>(access: ListAccess, shape: ListShape<T>): OpenList<T> | undefined {
  const siteUrl = access.peopleSiteUrl;
  return siteUrl === undefined
    ? undefined
    : { access: { ...access, siteUrl }, shape, absentColumns: new Set() };
}

/** In the order they are made: what the others speak of first. */
export const allListShapes = [
  projectsList,
  statusReportsList,
  milestonesList,
  settingsList,
  teamsList,
  postsList,
  raidList,
  demandList,
  decisionsList,
  helpList,
  toolkitList,
  listeningList,
] as const;

/** Its rows come with files and go with them: it is made like a list, and not exported like one. */
export const documentLibraries = [chartersLibrary] as const;

/** Whoever is a member of their site reads all of them; there is no finer fence. */
export const peopleListShapes = [peopleList, allocationsList] as const;
