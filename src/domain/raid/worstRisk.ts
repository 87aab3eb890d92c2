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
export function worstRiskItemOf(raid: readonly RaidItem[]): RaidItem | undefined {
  return worstOf(raid)?.item;
}

/** The same without its words: what the project's own row keeps of it. */
export function worstRiskOf(raid: readonly RaidItem[]): WorstRisk | undefined {
  return worstOf(raid)?.risk;
}

function worstOf(raid: readonly RaidItem[]) {
  let worst: { readonly item: RaidItem; readonly risk: WorstRisk } | undefined;
  for (const item of openRisksOf(raid)) {
    const score = riskScore(item);
    if (score === undefined) continue;
    const isAnswered = (item.response ?? '').trim() !== '';
    const risk = { score, isOwned: item.owner !== undefined, isAnswered, dueOn: item.dueOn };
    if (worst === undefined || badness(risk, worst.risk) > 0) worst = { item, risk };
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
