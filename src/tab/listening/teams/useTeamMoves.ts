import type { Day } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { chooseFocus } from '#domain/team/focus.ts';
import { takeStep } from '#domain/team/steps.ts';
import { medianStatusAge } from '#domain/team/statusAge.ts';
import type { Team, TeamFocus, TeamStep } from '#domain/team/team.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

export const teamsTitle = 'PMO Teams';

export interface TeamMoves {
  readonly moveTo: (step: TeamStep) => Promise<void>;
  readonly focusOn: (focus: TeamFocus, value: number | undefined) => Promise<void>;
  readonly name: (champion: Person | undefined) => Promise<void>;
}

/** What the PMO may write about a team; the days and figures beside it are computed, never typed. */
export function useTeamMoves(rowId: string, team: Team, projects: readonly Project[], today: Day): TeamMoves {
  const { engine, notices } = useTabDeps();
  const edit = (change: (now: Team) => Team, words: string): Promise<void> =>
    notices.did(engine.editRow(teamsTitle, rowId, change), words);
  return {
    moveTo: (step) => {
      const medianStatusAgeDays = medianStatusAge(projects, today);
      return edit(
        (now) => takeStep(now, step, { today, medianStatusAgeDays }),
        say('scorecard.teams.moved', { team: team.name, step: say(`focus.step.${step}`) }),
      );
    },
    focusOn: (focus, value) =>
      edit(
        (now) => chooseFocus(now, focus, today, value),
        say('scorecard.focus.set', { team: team.name, focus: say(`focus.${focus}`) }),
      ),
    name: (champion) =>
      edit(
        (now) => ({ ...now, champion }),
        champion === undefined
          ? say('scorecard.teams.champion.cleared', { team: team.name })
          : say('scorecard.teams.champion.named', { name: champion.name, team: team.name }),
      ),
  };
}
