import { useEffect, useMemo, useRef } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import type { SyncedRow } from '#data/sync/engine.ts';
import type { Day } from '#domain/calendar/day.ts';
import { portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import { focusValue, keepFocusValue } from '#domain/team/focus.ts';
import { focusValuesOf } from '#domain/team/histories.ts';
import type { Team, TeamFocus } from '#domain/team/team.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { teamsTitle } from './useTeamMoves.ts';

export type FocusOf = (teamKey: string, focus: TeamFocus) => number | undefined;

/** LI3 of each team now, and whether everything it is computed from has been read. */
export function useFocusValues(portfolio: Overview, today: Day): { focusOf: FocusOf; isSettled: boolean } {
  const { engine } = useTabDeps();
  const { lists, isSettled } = useLive(engine.around);
  const focusOf = useMemo((): FocusOf => {
    const { settings } = portfolio;
    const projects = portfolio.projects.map(({ value }) => value);
    const around = portfolioSurroundings(projects, lists, { settings, today });
    const isCapacityKept = settings.features.includes('capacity') && lists.demand !== undefined;
    return (teamKey, focus) =>
      focusValue(focus, {
        today,
        projects: projects.filter((project) => project.teamKey === teamKey),
        unmetPercentOf: (key) => (isCapacityKept ? around.of(key).shortage?.unmetPercent : undefined),
      });
  }, [portfolio, lists, today]);
  return { focusOf, isSettled };
}

/** The week's value of each team's focus is written by the first of the PMO who looks; a second one meets the same value. */
export function useKeepingFocus(
  teams: readonly SyncedRow<Team>[],
  { focusOf, isSettled }: ReturnType<typeof useFocusValues>,
  { today, isPmo }: { readonly today: Day; readonly isPmo: boolean },
): void {
  const { engine } = useTabDeps();
  const tried = useRef(new Set<string>());
  useEffect(() => {
    if (!isPmo || !isSettled) return;
    for (const { id, value: team, edits } of teams) {
      if (team.focus === undefined || edits !== 'sent') continue;
      const value = focusOf(team.key, team.focus);
      const kept = keepFocusValue(team, today, value);
      const what = `${id} ${JSON.stringify(focusValuesOf(kept).at(-1))}`;
      if (kept === team || tried.current.has(what)) continue;
      tried.current.add(what);
      void engine.editRow(teamsTitle, id, (now: Team) => keepFocusValue(now, today, value));
    }
  }, [engine, teams, focusOf, isSettled, isPmo, today]);
}
