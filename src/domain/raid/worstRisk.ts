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
    if (worst === undefined || badness(candidate, worst) > 0) worst = candidate;
  }
  return worst;
}

/** Positive if the one is worse. The order is total, so the list may come in any. */
function badness(one: WorstRisk, other: WorstRisk): number {
  const byWants = wants(one) - wants(other);
  const byDate = (other.dueOn ?? '9999').localeCompare(one.dueOn ?? '9999');
  const byScore = one.score - other.score;
  const matters = Number(one.score >= scoreThatMatters) - Number(other.score >= scoreThatMatters);
  if (matters !== 0) return matters;
  const order = one.score >= scoreThatMatters ? [byWants, byDate, byScore] : [byScore, byWants, byDate];
  const decided = order.find((difference) => difference !== 0);
  return decided ?? Number(other.isOwned) - Number(one.isOwned);
}

/** 1 where an owner or a response is missing. */
const wants = ({ isOwned, isAnswered }: WorstRisk): number => Number(!isOwned || !isAnswered);
