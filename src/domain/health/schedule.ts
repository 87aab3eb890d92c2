import { daysBetween, type Day } from '#domain/calendar/day.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import type { Project } from '#domain/project/project.ts';

import type { Signal } from './health.ts';
import { levelOfOverrun } from './levelOf.ts';

/** HE1: how far the predicted finish is from the baseline. Not asked where there is no baseline or nothing to predict from. */
export function scheduleSignal(project: Project, today: Day): Signal | undefined {
  const { baselineFinish, startOn } = project;
  if (baselineFinish === undefined) return undefined;
  const range = forecastRange(project, today);
  if (range === undefined) return undefined;
  const facts = { name: 'schedule', asOf: project.reportedOn, baselineFinish, range } as const;
  if (range.p50 === 'notConverging') {
    const lead = project.forecastFinish;
    return {
      ...facts,
      level: 'red',
      slipDays: lead === undefined ? 0 : daysBetween(baselineFinish, lead),
      predictedFinish: undefined,
      from: 'notConverging',
    };
  }
  const slipDays = daysBetween(baselineFinish, range.p50);
  return {
    ...facts,
    slipDays,
    level: levelOfSlip(slipDays, startOn, baselineFinish),
    predictedFinish: range.p50,
    from: range.from,
  };
}

/** Without a start nobody knows how much of the project a slip is; no slip needs no share. */
function levelOfSlip(slipDays: number, startOn: Day | undefined, baselineFinish: Day): Signal['level'] {
  if (slipDays <= 0) return 'green';
  if (startOn === undefined || startOn >= baselineFinish) return 'unknown';
  return levelOfOverrun(slipDays, daysBetween(startOn, baselineFinish));
}
