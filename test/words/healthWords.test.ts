import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { ForecastRange } from '#domain/forecast/forecastRange.ts';
import type { Signal } from '#domain/health/health.ts';
import { signalSentence } from '#words/healthWords.ts';

const today = day('2026-11-23');
const asOf = day('2026-11-20');
const scene = { today, currency: 'EUR' };
const range: ForecastRange = {
  p15: undefined,
  p50: day('2027-03-10'),
  p85: undefined,
  from: 'trend',
  reports: 6,
};

const sentence = (signal: Signal): string => signalSentence(signal, scene).replaceAll('\u00A0', ' ');

describe('a signal as one sentence with its reason', () => {
  const schedule = {
    name: 'schedule',
    level: 'red',
    asOf,
    baselineFinish: day('2027-01-08'),
    range,
  } as const;

  test('[HE1] where the trend ends, against the baseline', () => {
    const predicted = {
      ...schedule,
      predictedFinish: day('2027-03-10'),
      slipDays: 61,
      from: 'trend',
    } as const;
    expect(sentence(predicted)).toBe('Trend finish 10 Mar: 61 days after the baseline');
    expect(sentence({ ...predicted, slipDays: -1 })).toBe('Trend finish 10 Mar: 1 day before the baseline');
    expect(sentence({ ...predicted, slipDays: 0, from: 'lead' })).toBe(
      'Forecast finish 10 Mar, as in the baseline',
    );
  });

  test('[FO1] a trend that runs away names no day', () => {
    const away = { ...schedule, predictedFinish: undefined, slipDays: 0, from: 'notConverging' } as const;
    expect(sentence(away)).toBe('Each report moves the finish further away than time has passed');
  });

  test('[HE2] cost against the budget', () => {
    const cost = { name: 'cost', level: 'red', asOf, budgetAtCompletion: 400_000 } as const;
    expect(sentence({ ...cost, estimateAtCompletion: 516_000 })).toBe(
      '€ 516k at completion, € 116k over budget',
    );
    expect(sentence({ ...cost, estimateAtCompletion: 390_000 })).toBe(
      '€ 390k at completion, within the budget of € 400k',
    );
    expect(sentence({ ...cost, estimateAtCompletion: undefined })).toBe(
      'Nothing is earned yet, so no cost can be forecast',
    );
  });

  test('[HE3] a passed milestone before a moving finish before what is next', () => {
    const milestones = {
      name: 'milestones',
      level: 'amber',
      asOf,
      nextMilestone: 'Site B',
      nextMilestoneOn: day('2026-11-13'),
      movedLater: 4,
      movedDays: 14,
    } as const;
    expect(sentence(milestones)).toBe('“Site B” was forecast for 13 Nov, 10 days ago');
    const ahead = { ...milestones, nextMilestoneOn: day('2026-12-11') };
    expect(sentence(ahead)).toBe('Finish moved in each of the last 4 reports');
    expect(sentence({ ...ahead, movedLater: 2 })).toBe('Finish moved in 2 of the last 4 reports');
    expect(sentence({ ...ahead, movedLater: 1 })).toBe('Next is “Site B”, 11 Dec');
  });

  test('[HE4] how likely it is by the baseline, never as certain before it is', () => {
    const pace = {
      name: 'throughput',
      level: 'amber',
      asOf,
      baselineFinish: day('2027-01-08'),
      weeksLeft: 6,
      backlogItems: 20,
      probability: 0.6744,
      weeksCounted: 6,
    } as const;
    expect(sentence(pace)).toBe('Done by 8 Jan with 67 % probability, 20 items left');
    expect(sentence({ ...pace, probability: 0.9999 })).toContain('99 %');
    expect(sentence({ ...pace, probability: 1 })).toContain('100 %');
    expect(sentence({ ...pace, probability: undefined, weeksCounted: 2 })).toBe(
      '2 weeks counted so far; a pace needs 4',
    );
    expect(sentence({ ...pace, probability: 0, weeksLeft: -1, baselineFinish: day('2026-11-20') })).toBe(
      'The baseline of 20 Nov has passed, 20 items are open',
    );
  });

  test('[HE5] what the worst risk lacks', () => {
    const risk = {
      name: 'risk',
      level: 'red',
      asOf,
      openRisks: 3,
      score: 20,
      title: undefined,
      lacks: 'owner',
      dueOn: undefined,
    } as const;
    expect(sentence(risk)).toBe('A risk (20 of 25) has no owner');
    expect(sentence({ ...risk, title: 'Delivery moves', lacks: 'newDate' })).toBe(
      '“Delivery moves” (20 of 25) wants a new date',
    );
    expect(sentence({ ...risk, lacks: 'nothing' })).toBe(
      'A risk (20 of 25) is open, with owner and response',
    );
    expect(sentence({ ...risk, score: 12 })).toBe('No open risk scores 15 or more');
  });

  test('[HE6] which skill is short in which week', () => {
    const short = {
      name: 'capacity',
      level: 'amber',
      asOf,
      skill: 'QA',
      week: isoWeekOf(day('2026-12-09')),
      demandPercent: 130,
      capacityPercent: 100,
      unmetPercent: 23.08,
    } as const;
    expect(sentence(short)).toBe('QA: 23 % of what is wanted in week 50 is not there');
    expect(sentence({ ...short, unmetPercent: 0 })).toBe('QA is there for the next four weeks');
  });

  test('[HE7] who waits for what', () => {
    const waiting = { name: 'waiting', level: 'amber', asOf, title: 'A tester', count: 1 } as const;
    expect(sentence({ ...waiting, what: 'help', waitingDays: 9 })).toBe(
      'Help is waited for since 9 days: A tester',
    );
    expect(sentence({ ...waiting, what: 'decision', waitingDays: 0 })).toBe(
      'A decision is waited for since today: A tester',
    );
  });

  test('[HE8] silence is told in days', () => {
    const freshness = { name: 'freshness', level: 'unknown', asOf, ageDays: 19, isFading: true } as const;
    expect(sentence(freshness)).toBe('Newest report is 19 days old');
    expect(sentence({ ...freshness, ageDays: undefined })).toBe('Nobody has reported yet');
  });
});
