import type { Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';
import type { Project } from '#domain/project/project.ts';

import { type ForecastDay, forecastRange } from './forecastRange.ts';

/** One line of the milestone trend chart: on which day which day was forecast. Level is steady, rising slips. */
export interface TrendLine {
  readonly title: string;
  readonly points: readonly { readonly on: Day; readonly finish: Day }[];
  readonly baseline: Day | undefined;
  readonly actual: Day | undefined;
}

export interface TrendChart {
  readonly finish: Omit<TrendLine, 'title'>;
  readonly milestones: readonly TrendLine[];
  /** Where the forecasts of the finish are heading. */
  readonly p15: ForecastDay | undefined;
  readonly p50: ForecastDay | undefined;
  readonly p85: ForecastDay | undefined;
}

/** What the trend chart draws; undefined where there is neither a history nor a milestone. */
export function trendChart(
  project: Project,
  milestones: readonly Milestone[],
  today: Day,
): TrendChart | undefined {
  if (project.forecastHistory.length === 0 && milestones.length === 0) return undefined;
  const range = forecastRange(project, today);
  return {
    finish: {
      points: project.forecastHistory,
      baseline: project.baselineFinish,
      actual: project.actualFinish,
    },
    milestones: milestones.map((milestone) => trendLine(milestone, today)),
    p15: range?.p15,
    p50: range?.p50,
    p85: range?.p85,
  };
}

/** The line ends where it is now, though nobody wrote a history: at its day, or at today's forecast. */
function trendLine({ title, baseline, forecast, actual, forecastHistory }: Milestone, today: Day): TrendLine {
  const now = actual ?? forecast;
  const last = forecastHistory.at(-1);
  const on = actual !== undefined && actual < today ? actual : today;
  const isNew = now !== undefined && (last === undefined || (last.finish !== now && last.on < on));
  return {
    title,
    baseline,
    actual,
    points: isNew ? [...forecastHistory, { on, finish: now }] : forecastHistory,
  };
}
