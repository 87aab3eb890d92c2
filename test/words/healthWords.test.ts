import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
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

  test('[HE8] silence is told in days', () => {
    const freshness = { name: 'freshness', level: 'unknown', asOf, ageDays: 19, isFading: true } as const;
    expect(sentence(freshness)).toBe('Newest report is 19 days old');
    expect(sentence({ ...freshness, ageDays: undefined })).toBe('Nobody has reported yet');
  });
});
