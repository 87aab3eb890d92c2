import { daysBetween, type Day } from '#domain/calendar/day.ts';
import { throughputOf } from '#domain/forecast/projectThroughput.ts';
import { countsForAForecast } from '#domain/forecast/throughput.ts';
import type { Project } from '#domain/project/project.ts';

import type { Signal } from './health.ts';

/**
 * HE4: how likely the backlog is done by the baseline. Not asked of a project that is over, has no baseline, keeps no counts, or
 * is led as Waterfall, whatever it counted before; unknown under 4 weekly counts.
 */
export function throughputSignal(project: Project, today: Day): Signal | undefined {
  const { baselineFinish, backlogItems, doneHistory, method, actualFinish } = project;
  if (baselineFinish === undefined || backlogItems === undefined || doneHistory.length === 0)
    return undefined;
  if (method === 'Waterfall' || actualFinish !== undefined) return undefined;
  const weeksLeft = Math.floor(daysBetween(today, baselineFinish) / 7);
  const facts = {
    name: 'throughput',
    asOf: project.reportedOn,
    baselineFinish,
    weeksLeft,
    backlogItems,
    weeksCounted: doneHistory.length,
  } as const;
  if (doneHistory.length < countsForAForecast) return { ...facts, level: 'unknown', probability: undefined };
  const probability = doneWithin(project, weeksLeft);
  return { ...facts, level: levelOf(probability), probability };
}

function doneWithin(project: Project, weeks: number): number {
  if ((project.backlogItems ?? 0) <= 0) return 1;
  if (weeks <= 0) return 0;
  const byWeek = throughputOf(project) ?? [];
  // The list ends where it is as good as certain, or where ten years are not enough.
  return byWeek[Math.min(weeks, byWeek.length) - 1] ?? 0;
}

/** The dust of binary fractions is not what makes a project amber. */
const dust = 1e-9;

function levelOf(probability: number): Signal['level'] {
  if (probability >= 0.85 - dust) return 'green';
  return probability >= 0.5 - dust ? 'amber' : 'red';
}
