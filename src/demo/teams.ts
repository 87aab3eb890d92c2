import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import { focusValue } from '#domain/team/focus.ts';
import { medianStatusAge } from '#domain/team/statusAge.ts';
import { type FocusValue, type Team, type TeamFocus, type TeamStep, teamSteps } from '#domain/team/team.ts';

import { type DemoTeamKey, demoTeams, personNamed } from './company.ts';

interface ToldTeam {
  /** How many days ago each step was taken, from Listening on. What was computed on days before the first report we still have is told. */
  readonly steps: readonly (readonly [daysAgo: number, medianStatusAgeDays?: number])[];
  readonly champion?: string;
  readonly focus?: TeamFocus;
  /** Oldest first, for a measure of which the lists keep no past; the last is last week's. */
  readonly values?: readonly number[];
}

const told: Readonly<Record<DemoTeamKey, ToldTeam>> = {
  PLA: {
    steps: [[106, 19], [76], [48], [21]],
    champion: 'Lena Falk',
    focus: 'Capacity',
    values: [34, 34, 31, 22, 14, 9],
  },
  NET: { steps: [[97, 16], [65], [34]], champion: 'Hanna Brandt', focus: 'Timeline' },
  DAT: { steps: [[92, 14], [58], [30]], champion: 'Greta Sand', focus: 'Cost' },
  WRK: { steps: [[55, 9], [24]], focus: 'Timeline' },
  FLD: { steps: [[11]] },
};

const weeksOfFocus = 8;

/** Where each team stands with the PMO, computed from what it reported as far as that goes back. */
export function tellTeams(
  today: Day,
  projects: readonly Project[],
  reports: readonly StatusReport[],
): readonly Team[] {
  return demoTeams.map((team): Team => {
    const tale = Object.entries(told).find(([key]) => key === team.key)?.[1];
    if (tale === undefined) throw new Error(`nothing is told of team ${team.key}`);
    const own = projects.filter(({ teamKey }) => teamKey === team.key);
    const stepHistory = tale.steps.map(([daysAgo, toldAge], index) => {
      const since = addDays(today, -daysAgo);
      return {
        step: teamSteps[index] ?? 'Scaling',
        since,
        medianStatusAgeDays: toldAge ?? medianStatusAge(own, since),
      };
    });
    const step: TeamStep | undefined = stepHistory.at(-1)?.step;
    const champion = tale.champion === undefined ? undefined : personNamed(tale.champion);
    const focus = tale.focus === undefined ? {} : focusOf(tale, tale.focus, { today, own, reports });
    return Object.assign({}, team, { step, stepHistory, champion }, focus);
  });
}

interface Past {
  readonly today: Day;
  readonly own: readonly Project[];
  readonly reports: readonly StatusReport[];
}

/** Last week's and those before; this week's value is the app's to write. */
function focusOf({ values }: ToldTeam, focus: TeamFocus, { today, own, reports }: Past): Partial<Team> {
  const weeks = values?.length ?? weeksOfFocus;
  const days = Array.from({ length: weeks }, (_, index) => addDays(today, -7 * (weeks - index)));
  const focusHistory = days.flatMap((on, index): FocusValue[] => {
    const past = own.map((project) => asReported(project, reports, on));
    const value =
      values?.[index] ?? focusValue(focus, { projects: past, today: on, unmetPercentOf: () => undefined });
    return value === undefined ? [] : [{ week: isoWeekOf(on), value: Math.round(value * 10_000) / 10_000 }];
  });
  return { focus, focusSince: days[0], focusHistory };
}

/** The project as its newest report of that day had it. */
function asReported(project: Project, reports: readonly StatusReport[], on: Day): Project {
  const newest = reports
    .filter(({ projectKey, reportedOn }) => projectKey === project.key && reportedOn <= on)
    .toSorted((one, other) => one.reportedOn.localeCompare(other.reportedOn))
    .at(-1);
  return {
    ...project,
    forecastFinish: newest?.forecastFinish,
    spentToDate: newest?.spentToDate,
    earnedPercent: newest?.earnedPercent,
  };
}
