import { addDays, type Day, daysBetween } from '#domain/calendar/day.ts';

import type { ScenarioOption } from './scenario.ts';
import type { ScenarioInput } from './scenarioOf.ts';

/**
 * What is left of the project's budget, spread evenly from its start (or today) to its finish, by calendar quarter from this one. Without
 * a finish all of it is this quarter's. Undefined where nobody asked for a budget.
 */
export function costByQuarter(
  {
    stage,
    budget = 0,
    spentToDate = 0,
    exitCost = 0,
    startOn,
    forecastFinish,
    baselineFinish,
  }: ScenarioInput,
  { kind, weeks }: Pick<ScenarioOption, 'kind' | 'weeks'>,
  today: Day,
  budgetByQuarter: readonly number[] | undefined,
): readonly number[] | undefined {
  if (budgetByQuarter === undefined) return undefined;
  const quarters = budgetByQuarter.map(() => 0);
  if (kind === 'stop') {
    quarters[0] = stage === 'Running' || stage === 'Paused' ? exitCost : 0;
    return quarters.slice(0, budgetByQuarter.length);
  }
  const from = addDays(startOn !== undefined && startOn > today ? startOn : today, 7 * weeks);
  const finish = forecastFinish ?? baselineFinish;
  const until = finish === undefined ? from : addDays(finish, 7 * weeks);
  const days = Math.max(1, daysBetween(from, until) + 1);
  const perDay = Math.max(0, budget - spentToDate) / days;
  for (let at = 0; at < days; at += 1) {
    const quarter = quarterNumber(addDays(from, at)) - quarterNumber(today);
    if (quarter < quarters.length) quarters[quarter] = (quarters[quarter] ?? 0) + perDay;
  }
  return quarters;
}

/** Quarters since the year 0. */
export const quarterNumber = (on: Day): number =>
  4 * Number(on.slice(0, 4)) + Math.floor((Number(on.slice(5, 7)) - 1) / 3);
