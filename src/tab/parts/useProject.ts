import { useMemo } from 'react';

import type { NoSuchProject, ProjectRead } from '#data/project/readProject.ts';
import { isColourSetByHand } from '#data/statusReport/handSet.ts';
import type { ReadProblem, Snapshot, SyncedRow } from '#data/sync/engine.ts';
import { isFiled } from '#data/statusReport/isFiled.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { ReadState } from './readState.ts';
import { useLive } from './useLive.ts';
import { useRowsOf } from './useRowsOf.ts';

/** A project as its page shows it, with this person's unsent changes on top. */
export interface ProjectShown extends ProjectRead {
  readonly project: SyncedRow<Project>;
  /** SharePoint told all of the project. What the device keeps of it may lack money, people and the newest report. */
  readonly isWhole: boolean;
}

type Problem = ReadProblem | NoSuchProject;

/** One project with its milestones and reports, from the device first, then from SharePoint. */
export function useProject(projectKey: string): ReadState<ProjectShown, Problem> {
  const { engine } = useTabDeps();
  const key = projectKey.toUpperCase();
  const projects = useLive(useRowsOf<Project>('PMO Projects', key));
  const reports = useLive(useRowsOf<StatusReport>('PMO Status Reports', key));
  const milestones = useLive(useRowsOf<Milestone>('PMO Milestones', key));
  const teams = useLive(engine.teams);
  const settings = useLive(engine.settings);
  const settingsRead = useLive(engine.settingsRead);

  const project = projects.rows.find((row) => row.value.key === key);
  const isKnown =
    projects.from !== 'nothing' &&
    reports.from !== 'nothing' &&
    [milestones, teams, settingsRead].every(isThere);
  const isWhole = projects.from === 'sharePoint';
  const value = useMemo(
    () =>
      isKnown && project !== undefined
        ? {
            settings,
            team: teams.rows.find((row) => row.value.key === project.value.teamKey)?.value,
            project,
            milestones: milestones.rows.map((row) => row.value),
            reports: withLatest(reports.rows, project),
            unfiled: !isFiled(
              project.value.latest,
              reports.rows.map((row) => row.value),
            ),
            handSet: isWhole && isColourSetByHand(project.value),
            isWhole,
          }
        : undefined,
    [isKnown, isWhole, project, settings, teams.rows, milestones.rows, reports.rows],
  );
  return {
    value,
    readAt: Math.min(projects.readAt, reports.readAt),
    problem: problemOf([projects, reports], [milestones, teams, settingsRead], project),
    readAgain: () => void engine.refresh(),
  };
}

type Known = Pick<Snapshot<unknown>, 'from' | 'problem'>;

/** A PMO may do without these lists. */
const isThere = ({ from, problem }: Known): boolean => from !== 'nothing' || problem?.kind === 'listMissing';

function problemOf(
  needed: readonly Known[],
  others: readonly Known[],
  project: unknown,
): Problem | undefined {
  const problems = [
    ...needed.map(({ problem }) => problem),
    ...others.map(({ problem }) => (problem?.kind === 'listMissing' ? undefined : problem)),
  ];
  const first = problems.find((problem) => problem !== undefined);
  const isRead = needed.every(({ from }) => from === 'sharePoint');
  return first ?? (isRead && project === undefined ? { kind: 'noSuchProject' } : undefined);
}

/** Newest first; what the project row says of this week counts more than a report that is on its way to be filed. */
function withLatest(
  rows: readonly SyncedRow<StatusReport>[],
  { value: { latest } }: SyncedRow<Project>,
): readonly StatusReport[] {
  const reports = rows.map((row) => row.value).toSorted(newestFirst);
  const others = reports.filter((report) => report.week !== latest?.week);
  return latest === undefined ? reports : [latest, ...others].toSorted(newestFirst);
}

const newestFirst = (one: StatusReport, other: StatusReport): number =>
  other.week.localeCompare(one.week) || other.reportedOn.localeCompare(one.reportedOn);
