import { useMemo } from 'react';

import type { ReadProblem, Snapshot } from '#data/sync/engine.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import type { ReadState } from './readState.ts';
import { useLive } from './useLive.ts';

/** Every project this person may read, from the device first, then from SharePoint, with what they changed on top. */
export function usePortfolio(): ReadState<Portfolio, ReadProblem> {
  const { engine } = useTabDeps();
  const projects = useLive(engine.projects);
  const teams = useLive(engine.teams);
  const settings = useLive(engine.settings);
  const settingsRead = useLive(engine.settingsRead);
  const isKnown = projects.from !== 'nothing' && isThere(teams) && isThere(settingsRead);
  const value = useMemo(
    () =>
      isKnown
        ? {
            settings,
            teams: teams.rows.map((row) => row.value),
            projects: projects.rows,
            unreadable: [...projects.unreadable, ...teams.unreadable],
          }
        : undefined,
    [isKnown, settings, teams.rows, teams.unreadable, projects.rows, projects.unreadable],
  );
  const problem = projects.problem ?? besideMissing(settingsRead) ?? besideMissing(teams);
  return { value, readAt: projects.readAt, problem, readAgain: () => void engine.refresh() };
}

type Known = Pick<Snapshot<unknown>, 'from' | 'problem'>;

/** A PMO may do without its Teams and Settings lists. */
const isThere = ({ from, problem }: Known): boolean => from !== 'nothing' || problem?.kind === 'listMissing';

const besideMissing = ({ problem }: Known): ReadProblem | undefined =>
  problem?.kind === 'listMissing' ? undefined : problem;
