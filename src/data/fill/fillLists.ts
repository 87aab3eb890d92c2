import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Lists, OpenList } from '#data/lists/lists.ts';
import { settingsToRows } from '#data/lists/settings.ts';
import { reportClientKey } from '#data/lists/statusReports.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { ListeningItem } from '#domain/listening/listeningItem.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import type { Project } from '#domain/project/project.ts';
import type { RaidItem } from '#domain/raid/raidItem.ts';
import { ok, type Result } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import type { Team } from '#domain/team/team.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import { type NewRow, writeRows } from './writeRows.ts';

export interface Filling {
  readonly teams: readonly Team[];
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
  readonly reports: readonly StatusReport[];
  readonly settings: PmoSettings;
  readonly raid?: readonly RaidItem[];
  readonly demand?: readonly SkillDemand[];
  readonly decisions?: readonly Decision[];
  readonly help?: readonly HelpRequest[];
  readonly toolkit?: readonly ToolkitItem[];
  /** With their keys, which say the day of each. */
  readonly listening?: readonly NewRow<ListeningItem>[];
  /** Written only where the second site is told. */
  readonly people?: readonly TeamMember[];
  readonly allocations?: readonly Allocation[];
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
    () => writeRows(lists.raid, numbered('RAID', filling.raid)),
    () => writeRows(lists.demand, numbered('DEMAND', filling.demand)),
    () => writeRows(lists.decisions, numbered('DECISION', filling.decisions)),
    () => writeRows(lists.help, numbered('HELP', filling.help)),
    () => writeRows(lists.toolkit, numbered('TOOLKIT', filling.toolkit)),
    () => writeRows(lists.listening, [...(filling.listening ?? [])]),
    () => writeIfOpen(lists.people, numbered('PERSON', filling.people)),
    () => writeIfOpen(lists.allocations, numbered('ALLOCATION', filling.allocations)),
  ]) {
    const written = await write();
    if (!written.ok) return written;
  }
  return ok(undefined);
}

function numbered<T>(kind: string, values: readonly T[] = []): NewRow<T>[] {
  return values.map((value, index) => ({ value, clientKey: `${kind}|${index + 1}` }));
}

function writeIfOpen<T>(
  list: OpenList<T> | undefined,
  rows: readonly NewRow<T>[],
): Promise<Result<number, GraphProblem>> {
  return list === undefined ? Promise.resolve(ok(0)) : writeRows(list, rows);
}
