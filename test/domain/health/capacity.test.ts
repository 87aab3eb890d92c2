import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { capacitySignal } from '#domain/health/capacity.ts';
import { projectHealth, signalsNotAsked } from '#domain/health/projectHealth.ts';
import { planned, riskWith, today } from '#test/domain/projects.ts';

const short = (unmetPercent: number) => ({
  skill: 'QA',
  week: isoWeekOf(today),
  demandPercent: 100,
  capacityPercent: 100 - unmetPercent,
  unmetPercent,
});

test.each([
  { unmet: 0, level: 'green' },
  { unmet: 15, level: 'green' },
  { unmet: 15.1, level: 'amber' },
  { unmet: 30, level: 'amber' },
  { unmet: 30.1, level: 'red' },
  { unmet: 100, level: 'red' },
])('[HE6] $unmet % of what is wanted not being there is $level', ({ unmet, level }) => {
  expect(capacitySignal(short(unmet), today)).toEqual({
    name: 'capacity',
    level,
    asOf: today,
    ...short(unmet),
  });
});

const names = (features: Parameters<typeof signalsNotAsked>[0]) =>
  projectHealth({
    project: planned(0),
    today,
    shortage: short(40),
    raid: [riskWith({ owner: undefined })],
    notAsked: signalsNotAsked(features),
  }).signals.map(({ name }) => name);

test('[HE9] capacity is not asked where nobody keeps demand, nor while the feature is off', () => {
  expect(capacitySignal(undefined, today)).toBeUndefined();
  expect(names([])).toEqual(['schedule', 'freshness']);
  expect(names(['capacity'])).toEqual(['capacity', 'schedule', 'freshness']);
  expect(names(['raid'])).toEqual(['risk', 'schedule', 'freshness']);
});

test('[HE6] it says a skill and a week, and nobody', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (unmet) => {
      const signal = capacitySignal(short(unmet), today);
      expect(Object.keys(signal ?? {}).toSorted()).toEqual(
        [
          'asOf',
          'capacityPercent',
          'demandPercent',
          'level',
          'name',
          'skill',
          'unmetPercent',
          'week',
        ].toSorted(),
      );
    }),
  );
});
