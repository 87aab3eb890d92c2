import { sendBatch } from '#data/graph/batch.ts';
import type { Kept } from '#data/lists/kept.ts';
import { equals } from '#data/lists/listPath.ts';
import type { Lists } from '#data/lists/lists.ts';
import { finishRows, rowsCall } from '#data/lists/readRows.ts';
import { noneIfMissing, unanswered } from '#data/portfolio/readPortfolio.ts';
import { namingTheList, type ReadProblem } from '#data/portfolio/readProblem.ts';
import { settingsOf } from '#data/portfolio/readSettings.ts';
import { isFiled } from '#data/statusReport/isFiled.ts';
import { isColourSetByHand } from '#data/statusReport/handSet.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import { err, ok, type Result } from '#domain/result.ts';
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
  /** The colour was changed in SharePoint, without a report. */
  readonly handSet: boolean;
}

export type NoSuchProject = { readonly kind: 'noSuchProject' };

/** Everything the project tab shows, in one round trip. */
export async function readProject(
  lists: Lists,
  projectKey: string,
): Promise<Result<ProjectRead, ReadProblem | NoSuchProject>> {
  const key = projectKey.toUpperCase();
  const ofProject = equals('ProjectKey', key);
  const answers = await sendBatch(lists.graph, [
    rowsCall(lists.projects, ofProject),
    rowsCall(lists.statusReports, ofProject),
    rowsCall(lists.milestones, ofProject),
    rowsCall(lists.settings),
    rowsCall(lists.teams),
  ]);
  if (!answers.ok) return answers;
  const [p = unanswered, r = unanswered, m = unanswered, s = unanswered, t = unanswered] = answers.value;

  const projects = namingTheList(lists.projects, await finishRows(lists.projects, p, ofProject));
  if (!projects.ok) return projects;
  const project = projects.value.rows.find(({ value }) => value.key === key);
  if (project === undefined) return err({ kind: 'noSuchProject' });
  const reportRows = namingTheList(lists.statusReports, await finishRows(lists.statusReports, r, ofProject));
  if (!reportRows.ok) return reportRows;
  const milestones = noneIfMissing(await finishRows(lists.milestones, m, ofProject));
  if (!milestones.ok) return milestones;
  const settings = settingsOf(await finishRows(lists.settings, s));
  if (!settings.ok) return settings;
  const teams = noneIfMissing(await finishRows(lists.teams, t));
  if (!teams.ok) return teams;

  const reports = reportRows.value.rows.map(({ value }) => value).toSorted(newestFirst);
  return ok({
    settings: settings.value,
    team: teams.value.rows.find(({ value }) => value.key === project.value.teamKey)?.value,
    project,
    milestones: milestones.value.rows.map(({ value }) => value),
    reports,
    unfiled: !isFiled(project.value.latest, reports),
    handSet: isColourSetByHand(project.value),
  });
}

const newestFirst = (one: StatusReport, other: StatusReport): number =>
  other.week.localeCompare(one.week) || other.reportedOn.localeCompare(one.reportedOn);
