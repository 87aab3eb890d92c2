import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import { throughputSignal } from '#domain/health/throughput.ts';
import type { Project } from '#domain/project/project.ts';
import { projectWith, today } from '#test/domain/projects.ts';

const counted = (counts: readonly number[], baselineFinish: Day, known: Partial<Project> = {}) =>
  projectWith({
    baselineFinish,
    backlogItems: 20,
    doneHistory: counts.map((done, index) => ({
      week: isoWeekOf(addDays(today, 7 * (index - counts.length))),
      done,
    })),
    ...known,
  });
const worked = [3, 5, 4, 6, 2, 5];

test.each([
  { days: 28, weeksLeft: 4, probability: 0.1505, level: 'red' },
  { days: 34, weeksLeft: 4, probability: 0.1505, level: 'red' },
  { days: 35, weeksLeft: 5, probability: 0.6744, level: 'amber' },
  { days: 42, weeksLeft: 6, probability: 0.949, level: 'green' },
  { days: 49, weeksLeft: 7, probability: 0.9965, level: 'green' },
  { days: 0, weeksLeft: 0, probability: 0, level: 'red' },
  { days: -1, weeksLeft: -1, probability: 0, level: 'red' },
])('[HE4] 20 items and a baseline in $days days are done with $probability: $level', (expected) => {
  const signal = throughputSignal(counted(worked, addDays(today, expected.days)), today);
  expect(signal).toMatchObject({ weeksLeft: expected.weeksLeft, level: expected.level, backlogItems: 20 });
  expect(signal?.name === 'throughput' ? signal.probability : -1).toBeCloseTo(expected.probability, 4);
});

const level = (counts: readonly number[], backlogItems: number) =>
  throughputSignal(counted(counts, addDays(today, 7), { backlogItems }), today)?.level;

const likely = (share: number) => Array.from({ length: 20 }, (_, index) => (index < share * 20 ? 2 : 0));

test('[HE4] exactly 85 % is green, exactly 50 % amber', () => {
  expect(level(likely(0.85), 2)).toBe('green');
  expect(level(likely(0.8), 2)).toBe('amber');
  expect(level(likely(0.5), 2)).toBe('amber');
  expect(level(likely(0.45), 2)).toBe('red');
});

const probability = (counts: readonly number[]) => {
  const signal = throughputSignal(counted(counts, addDays(today, 700)), today);
  return signal?.name === 'throughput' ? (signal.probability ?? -1) : -1;
};

test('[HE4] as good as certain stays so for a baseline far away; a pace of nothing never gets there', () => {
  expect(probability(worked)).toBeGreaterThan(0.995);
  expect(probability([0, 0, 0, 0])).toBe(0);
});

test('[HE4] nothing left is done, even where the baseline has passed', () => {
  const done = counted(worked, addDays(today, -30), { backlogItems: 0 });
  expect(throughputSignal(done, today)).toMatchObject({ level: 'green', probability: 1 });
});

test('[HE4] under 4 weekly counts it is unknown', () => {
  expect(throughputSignal(counted([3, 5, 4], addDays(today, 90)), today)).toMatchObject({
    level: 'unknown',
    probability: undefined,
    weeksCounted: 3,
  });
  expect(throughputSignal(counted([3, 5, 4, 6], addDays(today, 90)), today)?.level).toBe('green');
});

test('[HE9] pace is not asked without counts, backlog or baseline, once it is over, or where the method does not use it', () => {
  const far = addDays(today, 90);
  expect(throughputSignal(counted([], far), today)).toBeUndefined();
  expect(throughputSignal(counted(worked, far, { backlogItems: undefined }), today)).toBeUndefined();
  expect(throughputSignal(counted(worked, far, { baselineFinish: undefined }), today)).toBeUndefined();
  expect(throughputSignal(counted(worked, far, { actualFinish: today }), today)).toBeUndefined();
  expect(throughputSignal(counted(worked, far, { method: 'Waterfall' }), today)).toBeUndefined();
  expect(throughputSignal(counted(worked, far, { method: 'Hybrid' }), today)).toBeDefined();
});

test('[FO4] a switch of the method to Waterfall and back loses nothing', () => {
  const agile = counted(worked, addDays(today, 42), {
    method: 'Agile',
    forecastFinish: addDays(today, 50),
  });
  const waterfall: Project = { ...agile, method: 'Waterfall' };
  expect(forecastRange(agile, today)).toMatchObject({ from: 'throughput', p50: addDays(today, 35) });
  expect(forecastRange(waterfall, today)).toMatchObject({ from: 'lead', p50: addDays(today, 50) });
  expect(forecastRange({ ...waterfall, method: 'Agile' }, today)).toEqual(forecastRange(agile, today));
});

test('[HE4] a later baseline never makes it less likely', () => {
  const counts = fc.array(fc.nat(9), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.nat(60), fc.nat(200), fc.nat(100), (weekly, backlogItems, days, more) => {
      const byThen = (inDays: number) => {
        const signal = throughputSignal(counted(weekly, addDays(today, inDays), { backlogItems }), today);
        return signal?.name === 'throughput' ? (signal.probability ?? -1) : -1;
      };
      expect(byThen(days + more)).toBeGreaterThanOrEqual(byThen(days));
    }),
  );
});
