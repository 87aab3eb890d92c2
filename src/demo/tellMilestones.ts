import { addDays, type Day } from '#domain/calendar/day.ts';
import type { Milestone } from '#domain/milestones/milestone.ts';

import type { Tale, ToldMilestone } from './tale.ts';

/** What is still to come is at least this far away, so that no milestone of the demo passes while somebody looks at it. */
const nearestOpenInDays = 4;

export function tellMilestones(
  tale: Tale,
  projectKey: string,
  newestReportOn: Day,
  today: Day,
): readonly Milestone[] {
  const on = (daysFromReport: number): Day => addDays(newestReportOn, daysFromReport);
  const soonest = addDays(today, nearestOpenInDays);
  return toldMilestones(tale).map((told): Milestone => {
    const forecast = on(told.forecastDay);
    return {
      projectKey,
      title: told.title,
      baseline: on(told.baselineDay),
      forecast: told.isDone || forecast > soonest ? forecast : soonest,
      actual: told.isDone ? forecast : undefined,
      weight: told.weight,
      isBusinessEvent: tale.event?.name === told.title,
      dependsOn: [],
      forecastHistory: told.isDone ? [] : wayThere(tale, told, newestReportOn),
    };
  });
}

/** It moved as the finish did: each of the last reports carries its share of the milestone's own slip. */
function wayThere(
  { slips }: Tale,
  { baselineDay, forecastDay }: ToldMilestone,
  newestReportOn: Day,
): Milestone['forecastHistory'] {
  const whole = slips.at(-1) ?? 0;
  return slips.slice(-6).map((slip, index, last) => {
    const share = whole === 0 ? 1 : slip / whole;
    return {
      on: addDays(newestReportOn, -7 * (last.length - 1 - index)),
      finish: addDays(newestReportOn, Math.round(baselineDay + share * (forecastDay - baselineDay))),
    };
  });
}

function toldMilestones(tale: Tale): readonly ToldMilestone[] {
  const titles: string[] = [];
  const told: ToldMilestone[] = [];
  for (const milestone of tale.milestones ?? [])
    if (typeof milestone === 'string') titles.push(milestone);
    else told.push(milestone);
  return [...told, ...titles.map((title, index) => spread(tale, title, (index + 1) / titles.length))];
}

/** At its share of the way from start to baseline; what is behind us came as planned, what is ahead shares the slip. */
function spread(tale: Tale, title: string, share: number): ToldMilestone {
  const baselineDay = Math.round(tale.startDay + share * (tale.baselineDay - tale.startDay));
  const isDone = baselineDay <= 0;
  const slip = isDone ? 0 : Math.round(share * (tale.slips.at(-1) ?? 0));
  return {
    title,
    weight: Math.round(share * 100) % 2 === 0 ? 20 : 15,
    baselineDay,
    forecastDay: baselineDay + slip,
    isDone,
  };
}
