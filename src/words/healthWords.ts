import { daysBetween, type Day } from '#domain/calendar/day.ts';
import type { Signal, SignalName } from '#domain/health/health.ts';
import { scoreThatMatters } from '#domain/raid/worstRisk.ts';

import { dayWordsNear } from './dayWords.ts';
import { moneyWords } from './moneyWords.ts';
import { say } from './say.ts';

export const signalName = (name: SignalName): string => say(`health.name.${name}`);

/** One sentence, without its level: `Trend finish 10 Mar: 61 days after the baseline`. */
export function signalSentence(
  signal: Signal,
  { today, currency }: { today: Day; currency: string },
): string {
  switch (signal.name) {
    case 'schedule':
      return scheduleSentence(signal, today);
    case 'cost':
      return costSentence(signal, currency);
    case 'milestones':
      return milestonesSentence(signal, today);
    case 'throughput':
      return throughputSentence(signal, today);
    case 'risk':
      return riskSentence(signal);
    case 'capacity':
      return capacitySentence(signal);
    case 'waiting':
      return say('health.waiting', { what: signal.what, days: signal.waitingDays, title: signal.title });
    case 'freshness':
      return freshnessSentence(signal);
  }
}

type SignalOf<N extends SignalName> = Extract<Signal, { readonly name: N }>;

function scheduleSentence({ predictedFinish, slipDays, from }: SignalOf<'schedule'>, today: Day): string {
  if (predictedFinish === undefined) return say('health.schedule.notConverging');
  const facts = { from, day: dayWordsNear(predictedFinish, today), days: Math.abs(slipDays) };
  if (slipDays === 0) return say('health.schedule.onPlan', facts);
  return say(slipDays > 0 ? 'health.schedule.after' : 'health.schedule.before', facts);
}

function costSentence(signal: SignalOf<'cost'>, currency: string): string {
  const { estimateAtCompletion, budgetAtCompletion } = signal;
  if (estimateAtCompletion === undefined) return say('health.cost.unknown');
  const cost = moneyWords(estimateAtCompletion, currency);
  return estimateAtCompletion > budgetAtCompletion
    ? say('health.cost.over', { cost, over: moneyWords(estimateAtCompletion - budgetAtCompletion, currency) })
    : say('health.cost.within', { cost, budget: moneyWords(budgetAtCompletion, currency) });
}

function milestonesSentence(signal: SignalOf<'milestones'>, today: Day): string {
  const { nextMilestone: milestone, nextMilestoneOn, movedLater } = signal;
  const day = nextMilestoneOn === undefined ? '' : dayWordsNear(nextMilestoneOn, today);
  const days = nextMilestoneOn === undefined ? 0 : daysBetween(nextMilestoneOn, today);
  if (milestone !== undefined && days > 0) return say('health.milestones.passed', { milestone, day, days });
  if (movedLater >= 2) return say('health.milestones.moved', { movedLater });
  return milestone === undefined
    ? say('health.milestones.steady')
    : say('health.milestones.next', { milestone, day });
}

function throughputSentence(signal: SignalOf<'throughput'>, today: Day): string {
  const { probability, weeksLeft, backlogItems: items } = signal;
  const day = dayWordsNear(signal.baselineFinish, today);
  if (probability === undefined) return say('health.throughput.few', { weeks: signal.weeksCounted });
  if (weeksLeft < 0 && items > 0) return say('health.throughput.passed', { day, items });
  // What is not certain is never said to be: 99.6 is 99.
  const percent = probability >= 1 ? 100 : Math.floor(probability * 100);
  return say('health.throughput.chance', { day, percent, items });
}

function riskSentence({ score, title, lacks }: SignalOf<'risk'>): string {
  return score === undefined || score < scoreThatMatters
    ? say('health.risk.none')
    : say('health.risk.worst', { title: title ?? 'none', score, lacks });
}

function capacitySentence({ skill, unmetPercent, week }: SignalOf<'capacity'>): string {
  return unmetPercent > 0
    ? say('health.capacity.short', { skill, percent: Math.round(unmetPercent), week: Number(week.slice(6)) })
    : say('health.capacity.enough', { skill });
}

function freshnessSentence({ ageDays }: SignalOf<'freshness'>): string {
  if (ageDays === undefined) return say('health.freshness.never');
  return ageDays <= 0 ? say('health.freshness.today') : say('health.freshness.age', { days: ageDays });
}
