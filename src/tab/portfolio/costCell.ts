import type { Standing } from '#domain/portfolio/whatMattersFirst.ts';
import type { HatchStatus } from '#tab/parts/hatch.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

/** What it will cost, of what it may cost. Coloured only past its rule (HE2). */
export interface CostCell {
  readonly atEnd: string;
  readonly budget: string;
  readonly change: string;
  readonly level: HatchStatus;
}

export const costOf = ({ health }: Standing) => health.signals.find((signal) => signal.name === 'cost');

export function costCell(standing: Standing, currency: string): CostCell {
  const cost = costOf(standing);
  const { budget } = standing.project;
  const ofBudget =
    budget === undefined ? '' : say('portfolio.ofBudget', { budget: moneyWords(budget, currency) });
  const atEnd = cost?.estimateAtCompletion;
  if (cost === undefined || atEnd === undefined)
    return { atEnd: '', budget: ofBudget, change: '', level: 'unknown' };
  const percent = Math.round((atEnd / cost.budgetAtCompletion - 1) * 100);
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '';
  return {
    atEnd: moneyWords(atEnd, currency),
    budget: ofBudget,
    change: say('portfolio.change', { sign, percent: Math.abs(percent) }),
    level: cost.level,
  };
}
