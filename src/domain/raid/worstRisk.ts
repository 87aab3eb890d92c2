import type { Day } from '#domain/calendar/day.ts';

import type { RaidItem } from './raidItem.ts';

/** What HE5 has to know of the one risk that decides it; kept on the project, and never a person. */
export interface WorstRisk {
  /** Probability × impact, 1 to 25. */
  readonly score: number;
  readonly isOwned: boolean;
  readonly isAnswered: boolean;
  readonly dueOn: Day | undefined;
}

/** From this score on a risk wants an owner, a response and a date (HE5). */
export const scoreThatMatters = 15;

/** A risk that is watched is still there. */
export function openRisksOf(raid: readonly RaidItem[]): RaidItem[] {
  return raid.filter(({ kind, state }) => kind === 'Risk' && state !== 'Closed');
}

/** Undefined until both halves were judged. */
export function riskScore({ probability, impact }: RaidItem): number | undefined {
  return probability === undefined || impact === undefined ? undefined : probability * impact;
}

/**
 * HE5: of the risks that matter the unowned or unanswered first, then the one with the earliest date, so that a day that passes
 * is seen without reading the list again. Where none matters, the highest score.
 */
export function worstRiskOf(raid: readonly RaidItem[]): WorstRisk | undefined {
  let worst: WorstRisk | undefined;
  for (const risk of openRisksOf(raid)) {
    const score = riskScore(risk);
    if (score === undefined) continue;
    const isAnswered = (risk.response ?? '').trim() !== '';
    const candidate = { score, isOwned: risk.owner !== undefined, isAnswered, dueOn: risk.dueOn };
    if (worst === undefined || isWorse(candidate, worst)) worst = candidate;
  }
  return worst;
}

const isOpenEnded = ({ isOwned, isAnswered }: WorstRisk): boolean => !isOwned || !isAnswered;

function isWorse(one: WorstRisk, other: WorstRisk): boolean {
  const matters = one.score >= scoreThatMatters;
  if (matters !== other.score >= scoreThatMatters) return matters;
  if (!matters) return one.score > other.score;
  if (isOpenEnded(one) !== isOpenEnded(other)) return isOpenEnded(one);
  if (one.dueOn !== other.dueOn) return (one.dueOn ?? '9999') < (other.dueOn ?? '9999');
  return one.score > other.score;
}
