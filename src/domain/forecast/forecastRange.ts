import { addDays, dayFromNumber, dayNumber, daysBetween, type Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';

import { milestoneTrend, reportsForATrend } from './milestoneTrend.ts';
import { throughputOf } from './projectThroughput.ts';
import { weekOfProbability } from './throughput.ts';

export type ForecastDay = Day | 'notConverging';

/** When the project will be finished, as honestly as its reports allow. A lead's own date has no range around it. */
export interface ForecastRange {
  readonly p15: ForecastDay | undefined;
  readonly p50: ForecastDay;
  readonly p85: ForecastDay | undefined;
  readonly from: 'throughput' | 'trend' | 'lead';
  /** How many reports it was made from. */
  readonly reports: number;
  /** How much later the plan was made since the last report, as a decision does: the range moved with it. Undefined: not at all. */
  readonly movedDays?: number | undefined;
}

type Forecasted = Pick<
  Project,
  'actualFinish' | 'forecastFinish' | 'forecastHistory' | 'method' | 'doneHistory' | 'backlogItems'
>;

/** FO2 where at least 4 weekly counts and a backlog are kept and the method uses them, else FO1, else the lead's own date, else undefined. */
export function forecastRange(project: Forecasted, today: Day): ForecastRange | undefined {
  if (project.actualFinish !== undefined) return ownDate(project.actualFinish, project);
  const reported = throughputRange(project, today) ?? trendRange(project, today);
  return (
    (reported === undefined ? undefined : movedBy(daysMoved(project), reported)) ??
    (project.forecastFinish === undefined
      ? undefined
      : ownDate(notBefore(today, project.forecastFinish), project))
  );
}

/**
 * A report says its finish to the project and to its history alike, so where they differ somebody moved the plan between two reports.
 * Later is a step, not a slope: what the reports predicted comes so much later, and no later than that. Earlier is a hope until it is
 * reported: typing a nearer day makes no evidence better.
 */
function daysMoved({ forecastFinish, forecastHistory }: Forecasted): number {
  const reported = forecastHistory.at(-1)?.finish;
  if (reported === undefined || forecastFinish === undefined) return 0;
  return Math.max(0, daysBetween(reported, forecastFinish));
}

function movedBy(movedDays: number, range: ForecastRange): ForecastRange {
  if (movedDays === 0) return range;
  const moved = (day: ForecastDay): ForecastDay => (day === 'notConverging' ? day : addDays(day, movedDays));
  return {
    ...range,
    p15: range.p15 === undefined ? undefined : moved(range.p15),
    p50: moved(range.p50),
    p85: range.p85 === undefined ? undefined : moved(range.p85),
    movedDays,
  };
}

function ownDate(finish: Day, project: Forecasted): ForecastRange {
  return {
    p15: undefined,
    p50: finish,
    p85: undefined,
    from: 'lead',
    reports: project.forecastHistory.length,
  };
}

/** What is still open cannot have finished yesterday, whatever was forecast then. */
const notBefore = (today: Day, finish: Day): Day => (finish < today ? today : finish);

function throughputRange(project: Forecasted, today: Day): ForecastRange | undefined {
  const { backlogItems = 0, doneHistory } = project;
  const probabilities = throughputOf(project);
  if (probabilities === undefined) return undefined;
  const finishAt = (probability: number): ForecastDay => {
    const week = backlogItems <= 0 ? 0 : weekOfProbability(probabilities, probability);
    return week === 'notConverging' ? week : addDays(today, 7 * week);
  };
  return {
    p15: finishAt(0.15),
    p50: finishAt(0.5),
    p85: finishAt(0.85),
    from: 'throughput',
    reports: doneHistory.length,
  };
}

function trendRange(project: Forecasted, today: Day): ForecastRange | undefined {
  const { forecastHistory } = project;
  if (forecastHistory.length < reportsForATrend) return undefined;
  const trend = milestoneTrend(
    forecastHistory.map((entry) => ({ reportDay: dayNumber(entry.on), finishDay: dayNumber(entry.finish) })),
  );
  if (trend === undefined) return undefined;
  const asDay = (finish: number | 'notConverging'): ForecastDay =>
    finish === 'notConverging' ? finish : notBefore(today, dayFromNumber(finish));
  return {
    p15: asDay(trend.p15),
    p50: asDay(trend.p50),
    p85: asDay(trend.p85),
    from: 'trend',
    reports: forecastHistory.length,
  };
}
