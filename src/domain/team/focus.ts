import { type Day, daysBetween } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { projectEarnedValue } from '#domain/earnedValue/projectEarnedValue.ts';
import { medianOf } from '#domain/forecast/median.ts';
import type { Project } from '#domain/project/project.ts';

import { focusValuesOf } from './histories.ts';
import type { FocusValue, Team, TeamFocus } from './team.ts';

export interface FocusSources {
  /** The team's. */
  readonly projects: readonly Project[];
  readonly today: Day;
  /** HE6 by project key; undefined where capacity is not kept. */
  readonly unmetPercentOf: (projectKey: string) => number | undefined;
}

/**
 * LI3, the one measure: median slip in days; what the projects will cost over what they may (1.05); the worst share of what is
 * wanted of a skill and not there, in percent. Undefined where no project keeps what it is computed from.
 */
export function focusValue(
  focus: TeamFocus,
  { projects, today, unmetPercentOf }: FocusSources,
): number | undefined {
  const running = projects.filter(({ stage }) => stage !== 'Done' && stage !== 'Stopped' && stage !== 'Idea');
  switch (focus) {
    case 'Timeline':
      return medianOf(running.flatMap((project) => slipDays(project) ?? []));
    case 'Cost':
      return costShare(running, today);
    case 'Capacity': {
      const unmet = running.flatMap(({ key }) => unmetPercentOf(key) ?? []);
      return unmet.length === 0 ? undefined : Math.max(...unmet);
    }
  }
}

const slipDays = ({ baselineFinish, forecastFinish }: Project): number | undefined =>
  baselineFinish === undefined || forecastFinish === undefined
    ? undefined
    : daysBetween(baselineFinish, forecastFinish);

function costShare(projects: readonly Project[], today: Day): number | undefined {
  let [expected, budget] = [0, 0];
  for (const project of projects) {
    const value = projectEarnedValue(project, [], today);
    if (value?.estimateAtCompletion === undefined) continue;
    expected += value.estimateAtCompletion;
    budget += value.budgetAtCompletion;
  }
  return budget === 0 ? undefined : expected / budget;
}

const valuesKept = 53;

/** A new focus begins with its baseline; the same one goes on. */
export function chooseFocus(team: Team, focus: TeamFocus, today: Day, value: number | undefined): Team {
  if (team.focus === focus) return team;
  const first = value === undefined ? [] : [{ week: isoWeekOf(today), value: rounded(value) }];
  return { ...team, focus, focusSince: today, focusHistory: first };
}

/** The week's value: the newest replaces, but the baseline stays what it was. The same object where nothing changes. */
export function keepFocusValue(team: Team, today: Day, value: number | undefined): Team {
  const history = focusValuesOf(team);
  const week = isoWeekOf(today);
  const last = history.at(-1);
  if (team.focus === undefined || value === undefined) return team;
  if (last?.week === week && (history.length === 1 || last.value === rounded(value))) return team;
  const [baseline, ...others] = history.filter((entry) => entry.week !== week);
  const newest: FocusValue = { week, value: rounded(value) };
  const kept = [...others, newest].slice(-(valuesKept - 1));
  return { ...team, focusHistory: baseline === undefined ? [newest] : [baseline, ...kept] };
}

/** Four digits after the point are more than anybody reads, and equal numbers stay equal. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
