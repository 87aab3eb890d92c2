import { sendBatch } from '#data/graph/batch.ts';
import type { GraphCall } from '#data/graph/graphClient.ts';
import type { GraphProblem } from '#data/graph/graphProblem.ts';
import type { Kept, RowProblem } from '#data/lists/kept.ts';
import type { Lists } from '#data/lists/lists.ts';
import { overviewCall, type Seen } from '#data/lists/overviewCall.ts';
import { finishRows, rowsCall, type RowsRead } from '#data/lists/readRows.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { Team } from '#domain/team/team.ts';

import { namingTheList, type ReadProblem } from './readProblem.ts';
import { settingsOf } from './readSettings.ts';

/** Every project as far as a screen about all of them shows it. */
export interface Overview {
  readonly settings: PmoSettings;
  readonly teams: readonly Team[];
  readonly projects: readonly Seen<Project>[];
  /** Rows that are no project at all; what does not read on a project is in its own `problems`. */
  readonly unreadable: readonly RowProblem[];
}

/** With the whole rows, for who saves one of them or makes a card of it. */
export interface Portfolio extends Overview {
  readonly projects: readonly Kept<Project>[];
}

export async function readOverview(lists: Lists): Promise<Result<Overview, ReadProblem>> {
  return readAll(lists, overviewCall(lists.projects));
}

export async function readPortfolio(lists: Lists): Promise<Result<Portfolio, ReadProblem>> {
  return readAll(lists, rowsCall(lists.projects));
}

/** One round trip. Projects carries the newest report and the roll-ups, because Graph cannot join. */
async function readAll(lists: Lists, projectsCall: GraphCall): Promise<Result<Portfolio, ReadProblem>> {
  const asked = [projectsCall, rowsCall(lists.settings), rowsCall(lists.teams)];
  const answers = await sendBatch(lists.graph, asked);
  if (!answers.ok) return answers;
  const [projectRows = unanswered, settingRows = unanswered, teamRows = unanswered] = answers.value;

  const projects = namingTheList(lists.projects, await finishRows(lists.projects, projectRows));
  if (!projects.ok) return projects;
  const settings = settingsOf(await finishRows(lists.settings, settingRows));
  if (!settings.ok) return settings;
  const teams = noneIfMissing(await finishRows(lists.teams, teamRows));
  if (!teams.ok) return teams;
  return ok({
    settings: settings.value,
    teams: teams.value.rows.map(({ value }) => value),
    projects: projects.value.rows,
    unreadable: [...projects.value.unreadable, ...teams.value.unreadable],
  });
}

export const unanswered: Result<unknown, GraphProblem> = err({ kind: 'unavailable', status: 200 });

/** For lists a PMO may do without. */
export function noneIfMissing<T>(read: Result<RowsRead<T>, GraphProblem>): Result<RowsRead<T>, GraphProblem> {
  return !read.ok && read.error.kind === 'notFound' ? ok({ rows: [], unreadable: [] }) : read;
}
