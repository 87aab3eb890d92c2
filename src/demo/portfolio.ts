import type { Day } from '#domain/calendar/day.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import type { Project } from '#domain/project/project.ts';
import { nextProjectKey } from '#domain/project/projectKey.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import { demoHelp } from './help.ts';
import { demoDecisions } from './decisions.ts';
import { demoHolidays } from './holidays.ts';
import { type DemoNote, demoListening } from './listening.ts';
import { demoSettings } from './settings.ts';
import { tellStaffing } from './staffing.ts';
import { demoTrials } from './toolkit.ts';
import { coreSwitchRefresh } from './tales/coreSwitchRefresh.ts';
import { dataTales } from './tales/data.ts';
import { fieldSystemsTales } from './tales/fieldSystems.ts';
import { launchTales } from './tales/launches.ts';
import { networkTales } from './tales/network.ts';
import { platformTales } from './tales/platform.ts';
import { workplaceTales } from './tales/workplace.ts';
import { tellTeams } from './teams.ts';
import { tellProject } from './tellProject.ts';
import { tellRaid } from './tellRaid.ts';

export interface DemoPortfolio {
  readonly settings: PmoSettings;
  readonly teams: readonly Team[];
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
  readonly reports: readonly StatusReport[];
  readonly raid: readonly RaidItem[];
  readonly demand: readonly SkillDemand[];
  readonly decisions: readonly Decision[];
  readonly help: readonly HelpRequest[];
  readonly toolkit: readonly ToolkitItem[];
  readonly listening: readonly DemoNote[];
  /** For the second site. */
  readonly people: readonly TeamMember[];
  readonly allocations: readonly Allocation[];
}

const tales = [
  ...launchTales,
  ...platformTales,
  coreSwitchRefresh,
  ...networkTales,
  ...fieldSystemsTales,
  ...dataTales,
  ...workplaceTales,
];

/** The portfolio of a PMO in the middle of its work, the same story whatever today is. */
export function demoPortfolio(today: Day): DemoPortfolio {
  const keys = keysByName();
  const keyOf = (name: string): string => {
    const key = keys.get(name);
    if (key === undefined) throw new Error(`no project of the demo is called ${name}`);
    return key;
  };
  const raid = new Map(tales.map(({ name }) => [name, tellRaid(name, keyOf(name), today, keyOf)]));
  const told = tales.map((tale) =>
    tellProject(tale, {
      key: keyOf(tale.name),
      today,
      raid: raid.get(tale.name) ?? [],
      dependsOn: (tale.waitsFor ?? []).map(keyOf),
    }),
  );
  const toolkit = [...demoHolidays(today), ...demoTrials];
  const projects = told.map(({ project }) => project);
  const reports = told.flatMap((one) => one.reports);
  return {
    settings: demoSettings,
    teams: tellTeams(today, projects, reports),
    projects,
    milestones: told.flatMap(({ milestones }) => milestones),
    reports,
    raid: [...raid.values()].flat(),
    decisions: demoDecisions(today, keyOf),
    help: demoHelp(today, keyOf),
    listening: demoListening(today),
    toolkit,
    ...tellStaffing(today, toolkit, keyOf),
  };
}

function keysByName(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { name } of tales) keys.set(name, nextProjectKey(name, keys.values()));
  return keys;
}
