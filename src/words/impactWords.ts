import { type Day, daysBetween } from '#domain/calendar/day.ts';
import type { Health } from '#domain/health/health.ts';
import type { Project } from '#domain/project/project.ts';

import { dayWordsNear } from './dayWords.ts';
import { moneyWords } from './moneyWords.ts';
import { say } from './say.ts';

/** WO1: what the slip means in money and days. Undefined where there is no slip, or nobody keeps what it would cost. */
export function impactWords(
  { costOfDelayPerWeek, businessEvent, businessEventOn }: Project,
  { signals }: Health,
  { today, currency }: { readonly today: Day; readonly currency: string },
): string | undefined {
  const schedule = signals.find((signal) => signal.name === 'schedule');
  if (schedule?.predictedFinish === undefined || schedule.slipDays <= 0) return undefined;
  const { from, slipDays, predictedFinish } = schedule;
  const money =
    costOfDelayPerWeek === undefined ? undefined : moneyWords((slipDays / 7) * costOfDelayPerWeek, currency);
  const daysPast = businessEventOn === undefined ? 0 : daysBetween(businessEventOn, predictedFinish);
  if (daysPast > 0 && businessEvent !== undefined && businessEventOn !== undefined) {
    const past = { from, days: daysPast, event: businessEvent, day: dayWordsNear(businessEventOn, today) };
    return money === undefined
      ? say('tab.impact.event', past)
      : say('tab.impact.moneyAndEvent', { ...past, money });
  }
  return money === undefined ? undefined : say('tab.impact.money', { from, money, days: slipDays });
}
