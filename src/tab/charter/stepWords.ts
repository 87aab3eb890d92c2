import type { AmountQuestion, AmountStep, SizeRules } from '#domain/charter/charterSize.ts';
import { moneyWords } from '#words/moneyWords.ts';
import { say } from '#words/say.ts';

export interface StepChoice {
  /** The amount a choice stands for: where its step begins. */
  readonly from: number;
  readonly words: string;
}

/** One choice a step: `under € 10k`, `under € 100k`, `€ 500k or more`; counts as `1`, `2–3`, `4 or more`. */
export function stepChoices(
  question: AmountQuestion,
  rules: SizeRules,
  currency: string,
): readonly StepChoice[] {
  const steps = rules[question];
  return steps.map((step, at) => ({
    from: step.from,
    words:
      question === 'cost'
        ? moneyStep(step, steps[at + 1], currency)
        : countStep(question, step, steps[at + 1]),
  }));
}

function moneyStep({ from }: AmountStep, next: AmountStep | undefined, currency: string): string {
  return next === undefined
    ? say('charter.step.from', { from: moneyWords(from, currency) })
    : say('charter.step.under', { to: moneyWords(next.from, currency) });
}

function countStep(question: AmountQuestion, { from }: AmountStep, next: AmountStep | undefined): string {
  if (next === undefined) return say('charter.step.fromCount', { from });
  // Nobody starts something that touches no team.
  const least = question === 'teams' ? Math.max(1, from) : from;
  const most = next.from - 1;
  if (least >= most) return say('charter.step.one', { amount: most });
  return from === 0 && question === 'people'
    ? say('charter.step.underCount', { to: next.from })
    : say('charter.step.count', { from: least, to: most });
}
