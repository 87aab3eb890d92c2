import type { Day } from '#domain/calendar/day.ts';
import { firstDayOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';
import { focusValue } from '#domain/team/focus.ts';
import { focusValuesOf } from '#domain/team/histories.ts';
import type { Team, TeamFocus } from '#domain/team/team.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { focusChange, focusFigure } from './focusWords.ts';

export interface FocusModel {
  readonly focus: TeamFocus;
  readonly title: string;
  /** Undefined where nothing is known yet. */
  readonly figure: string | undefined;
  readonly what: string;
  readonly baseline: string | undefined;
  readonly change: 'better' | 'worse' | 'same' | undefined;
  /** This project's own share in it. */
  readonly own: string | undefined;
  readonly points: readonly { readonly week: IsoWeek; readonly value: number; readonly words: string }[];
}

/** LI3: the team's one measure with its baseline and its trend, as its history has them; undefined where the team has no focus. */
export function focusModel(team: Team | undefined, project: Project, today: Day): FocusModel | undefined {
  if (team?.focus === undefined) return undefined;
  const { focus, focusSince } = team;
  const focusHistory = focusValuesOf(team);
  const [first, last] = [focusHistory[0], focusHistory.at(-1)];
  const own =
    focus === 'Capacity'
      ? undefined
      : focusValue(focus, { projects: [project], today, unmetPercentOf: () => undefined });
  return {
    focus,
    title: say('focus.title', { team: team.name, focus: say(`focus.${focus}`) }),
    figure: last && focusFigure(focus, last.value),
    what: say(`focus.${focus}.what`),
    baseline: baselineWords(),
    change:
      first === undefined || last === undefined || first === last
        ? undefined
        : focusChange(focus, first.value, last.value),
    own: own === undefined ? undefined : say('focus.own', { value: focusFigure(focus, own) }),
    points: focusHistory.map(({ week, value }) => ({ week, value, words: focusFigure(focus, value) })),
  };

  function baselineWords(): string | undefined {
    if (first === undefined) return undefined;
    if (first === last) return say('focus.began');
    const day = dayWordsNear(focusSince ?? firstDayOf(first.week), today);
    return say('focus.baseline', { value: focusFigure(focus, first.value), day });
  }
}
