import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import { nextProjectKey } from '#domain/project/projectKey.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';

import { demoTeams } from './company.ts';
import { demoSettings } from './settings.ts';
import { coreSwitchRefresh } from './tales/coreSwitchRefresh.ts';
import { dataTales } from './tales/data.ts';
import { fieldSystemsTales } from './tales/fieldSystems.ts';
import { launchTales } from './tales/launches.ts';
import { networkTales } from './tales/network.ts';
import { platformTales } from './tales/platform.ts';
import { workplaceTales } from './tales/workplace.ts';
import { tellProject } from './tellProject.ts';

export interface DemoPortfolio {
  readonly settings: PmoSettings;
  readonly teams: readonly Team[];
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
  readonly reports: readonly StatusReport[];
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
  const keys: string[] = [];
  const told = tales.map((tale) => {
    const key = nextProjectKey(tale.name, keys);
    keys.push(key);
    return tellProject(tale, key, today);
  });
  return {
    settings: demoSettings,
    teams: demoTeams,
    projects: told.map(({ project }) => project),
    milestones: told.flatMap(({ milestones }) => milestones),
    reports: told.flatMap(({ reports }) => reports),
  };
}
