import type { Day } from '#domain/calendar/day.ts';
import type { QuarterBudgets } from '#domain/settings/pmoSettings.ts';

import { costByQuarter, quarterNumber } from './costByQuarter.ts';
import type { ScenarioInput } from './scenarioOf.ts';

const asPlanned = { kind: 'now', weeks: 0 } as const;
const quartersAhead = 12;

/**
 * SC1: what the PMO's budget leaves in each quarter from this one for the projects that may move, once all others go on as planned: an
 * idea spends nothing yet. Never below zero; Infinity in a quarter without a budget. Undefined where no quarter from now has one.
 */
export function budgetLeft(
  budgets: QuarterBudgets,
  others: readonly ScenarioInput[],
  today: Day,
): readonly number[] | undefined {
  const set = new Map(
    Object.entries(budgets).map(([quarter, money]) => [quartersFrom(today, quarter), money]),
  );
  const last = Math.max(-1, ...Array.from(set.keys()).filter((at) => at < quartersAhead));
  if (last < 0) return undefined;
  const quarters = Array.from({ length: last + 1 }, (_, at) => set.get(at) ?? Number.POSITIVE_INFINITY);
  const costs = others
    .filter(({ stage }) => stage !== 'Idea')
    .map((project) => costByQuarter(project, asPlanned, today, quarters));
  return quarters.map((money, at) =>
    Math.max(
      0,
      costs.reduce((left, cost) => left - (cost?.[at] ?? 0), money),
    ),
  );
}

/** `2027-Q1` */
const quartersFrom = (today: Day, quarter: string): number =>
  4 * Number(quarter.slice(0, 4)) + Number(quarter.slice(6)) - 1 - quarterNumber(today);
