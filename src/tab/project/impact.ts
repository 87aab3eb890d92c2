import { daysBetween } from '#domain/calendar/day.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { scheduleOf } from '#tab/parts/scheduleOf.ts';
import { dayWordsNear } from '#words/dayWords.ts';
import { moneyWords } from '#words/moneyWords.ts';
import type { MessageKey } from '#words/en/messages.ts';
import type { SayValues } from '#words/say.ts';

import type { ProjectFacts } from './projectFacts.ts';

export interface Sentence {
  readonly message: MessageKey;
  readonly values: SayValues;
}

/** WO1: what the slip means in money and days. Undefined where there is no slip, or nobody keeps what it would cost. */
export function impactOf({ project, health, settings, today }: ProjectFacts): Sentence | undefined {
  const schedule = scheduleOf(health);
  const { costOfDelayPerWeek, businessEvent, businessEventOn } = project.value;
  if (schedule?.predictedFinish === undefined || schedule.slipDays <= 0) return undefined;
  const from = schedule.from;
  const money =
    costOfDelayPerWeek === undefined
      ? undefined
      : moneyWords((schedule.slipDays / 7) * costOfDelayPerWeek, settings.currency);
  const days = businessEventOn === undefined ? 0 : daysBetween(businessEventOn, schedule.predictedFinish);
  if (days > 0 && businessEvent !== undefined && businessEventOn !== undefined) {
    const past = { from, days, event: businessEvent, day: dayWordsNear(businessEventOn, today) };
    return money === undefined
      ? { message: 'tab.impact.event', values: past }
      : { message: 'tab.impact.moneyAndEvent', values: { ...past, money } };
  }
  return money === undefined
    ? undefined
    : { message: 'tab.impact.money', values: { from, money, days: schedule.slipDays } };
}

/** Whose view the status is: the newest report's author, else the lead. */
export const leadOf = (project: Project): Person | undefined => project.latest?.author ?? project.lead;
