import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists } from '#data/lists/lists.ts';
import { settingsToRows } from '#data/lists/settings.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import { ok, type Result } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';

import { writeRows } from './writeRows.ts';

export interface Filling {
  readonly teams: readonly Team[];
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
  readonly reports: readonly StatusReport[];
  readonly settings: PmoSettings;
}

/** Writes a whole portfolio into empty lists. Rows that are there already stay as they are. */
export async function fillLists(lists: Lists, filling: Filling): Promise<Result<void, GraphProblem>> {
  const settings = settingsToRows(filling.settings).map((value) => ({ value, clientKey: value.name }));
  const teams = filling.teams.map((value) => ({ value, clientKey: `TEAM|${value.key.toUpperCase()}` }));
  const projects = filling.projects.map((value) => ({ value, clientKey: `PROJECT|${value.key}` }));
  const reports = filling.reports.map((value) => ({ value, clientKey: reportClientKey(value) }));
  const milestones = filling.milestones.map((value, index) => ({
    value,
    clientKey: `MILESTONE|${value.projectKey}|${index + 1}`,
  }));
  // One list after another: a portfolio whose filling broke off lacks reports, never the projects they speak of.
  for (const write of [
    () => writeRows(lists.settings, settings),
    () => writeRows(lists.teams, teams),
    () => writeRows(lists.projects, projects),
    () => writeRows(lists.milestones, milestones),
    () => writeRows(lists.statusReports, reports),
  ]) {
    const written = await write();
    if (!written.ok) return written;
  }
  return ok(undefined);
}
