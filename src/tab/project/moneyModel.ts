import { earnedValue } from '#domain/earnedValue/earnedValue.ts';
import { plannedPercent } from '#domain/earnedValue/plannedPercent.ts';
import { moneyWords, numberWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

import type { Sentence } from './impact.ts';
import type { ProjectFacts } from './projectFacts.ts';

export interface MoneyRow {
  readonly name: string;
  /** What the profession calls it: EV, AC, PV, EAC, BAC. */
  readonly short: string;
  readonly words: string;
  readonly isStrong: boolean;
  readonly filled: number;
  readonly over: number;
  readonly limit: number;
}

export interface MoneyModel {
  readonly rows: readonly MoneyRow[];
  readonly finding: Sentence | undefined;
}

/** FO3 as bars against the budget. Undefined where no budget or no spend is kept. */
export function moneyOf({ project, milestones, settings, today }: ProjectFacts): MoneyModel | undefined {
  const { budget, spentToDate, earnedPercent } = project.value;
  if (budget === undefined || budget <= 0 || spentToDate === undefined) return undefined;
  const planned = plannedPercent(project.value, milestones, today);
  const earned = earnedPercent === undefined ? undefined : (budget * earnedPercent) / 100;
  const plannedAmount = planned === undefined ? undefined : (budget * planned) / 100;
  const value = earnedValue({
    budgetAtCompletion: budget,
    plannedValue: plannedAmount,
    earnedValue: earned ?? 0,
    actualCost: spentToDate,
  });
  const atCompletion = value.estimateAtCompletion;
  const whole = Math.max(budget, spentToDate, atCompletion ?? 0) * 1.02;
  const row = (name: string, short: string, amount: number | undefined, isStrong = false): MoneyRow[] =>
    amount === undefined
      ? []
      : [
          {
            name,
            short,
            isStrong,
            words: moneyWords(amount, settings.currency),
            filled: Math.min(amount, budget) / whole,
            over: Math.max(0, amount - budget) / whole,
            limit: budget / whole,
          },
        ];
  return {
    rows: [
      ...row(say('tab.money.earned'), 'EV', earned),
      ...row(say('tab.money.spent'), 'AC', spentToDate),
      ...row(say('tab.money.planned'), 'PV', plannedAmount),
      ...row(say('tab.money.atCompletion'), 'EAC', atCompletion, true),
      ...row(say('tab.money.budget'), 'BAC', budget),
    ],
    finding:
      atCompletion === undefined ? undefined : findingOf(budget, atCompletion, value, settings.currency),
  };
}

function findingOf(
  budget: number,
  atCompletion: number,
  { costPerformance, toCompletePerformance }: ReturnType<typeof earnedValue>,
  currency: string,
): Sentence {
  if (atCompletion <= budget) return { message: 'tab.money.within', values: {} };
  return {
    message: 'tab.money.over',
    values: {
      over: moneyWords(atCompletion - budget, currency),
      sign: moneyWords(1, currency).replace(/\s*1$/u, ''),
      needed: toCompletePerformance === undefined ? 'none' : numberWords(toCompletePerformance, 2),
      now: numberWords(costPerformance ?? 0, 2),
    },
  };
}
