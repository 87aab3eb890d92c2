import type { Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';

import type { Milestone } from './milestone.ts';

const entriesAtMost = 12;

/** Another forecast, noted with the day it was said: one entry a week, the newest replaces, so that the trend chart stays a week apart. */
export function moveMilestone(milestone: Milestone, forecast: Day | undefined, today: Day): Milestone {
  if (forecast === milestone.forecast) return milestone;
  const week = isoWeekOf(today);
  const before = milestone.forecastHistory.filter(({ on }) => isoWeekOf(on) !== week);
  const said = forecast === undefined ? [] : [{ on: today, finish: forecast }];
  return { ...milestone, forecast, forecastHistory: [...before, ...said].slice(-entriesAtMost) };
}
