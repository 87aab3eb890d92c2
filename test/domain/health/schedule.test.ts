import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { scheduleSignal } from '#domain/health/schedule.ts';
import { planned, projectWith, today } from '#test/domain/projects.ts';

test.each([
  { slipDays: -30, level: 'green' },
  { slipDays: 0, level: 'green' },
  { slipDays: 10, level: 'green' },
  { slipDays: 11, level: 'amber' },
  { slipDays: 20, level: 'amber' },
  { slipDays: 21, level: 'red' },
])('[HE1] a slip of $slipDays days on 200 is $level', ({ slipDays, level }) => {
  expect(scheduleSignal(planned(slipDays), today)).toMatchObject({
    name: 'schedule',
    level,
    slipDays,
    from: 'lead',
    predictedFinish: addDays(today, 100 + slipDays),
    asOf: today,
  });
});

test('[HE1] the trend counts, not the last forecast', () => {
  const forecastHistory = [84, 84, 87, 92, 94, 98].map((finishDay, week) => ({
    on: addDays(today, 7 * week - 35),
    finish: addDays(today, finishDay - 35),
  }));
  const forecastFinish = addDays(today, 63);
  const project = planned(0, { baselineFinish: addDays(today, 49), forecastFinish, forecastHistory });
  expect(scheduleSignal(project, today)).toMatchObject({ from: 'trend', slipDays: 61, level: 'red' });
});

test('[HE1] a trend that runs away is red and names no day', () => {
  const forecastHistory = [100, 107, 114, 121].map((inDays, week) => ({
    on: addDays(today, 7 * week - 21),
    finish: addDays(today, inDays),
  }));
  expect(scheduleSignal(planned(21, { forecastHistory }), today)).toMatchObject({
    level: 'red',
    from: 'notConverging',
    predictedFinish: undefined,
    slipDays: 21,
  });
});

test('[HE9] without a baseline, or without any forecast, the schedule is not asked', () => {
  expect(scheduleSignal(projectWith({ forecastFinish: today }), today)).toBeUndefined();
  expect(scheduleSignal(projectWith({ baselineFinish: today }), today)).toBeUndefined();
});

test('[HE1] without a start a slip is unknown, and no slip is green', () => {
  expect(scheduleSignal(planned(1, { startOn: undefined }), today)?.level).toBe('unknown');
  expect(scheduleSignal(planned(0, { startOn: undefined }), today)?.level).toBe('green');
  const startsAtItsEnd = planned(1, { startOn: addDays(today, 100) });
  expect(scheduleSignal(startsAtItsEnd, today)?.level).toBe('unknown');
});
