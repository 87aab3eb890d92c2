import { describe, expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { forecastRange } from '#domain/forecast/forecastRange.ts';
import { projectWith, today } from '#test/domain/projects.ts';

const reportDays = [-35, -28, -21, -14, -7, 0].map((days) => addDays(today, days));
const doneHistory = [3, 5, 4, 6, 2, 5].map((done, week) => ({
  week: isoWeekOf(addDays(today, -7 * (6 - week))),
  done,
}));
const forecastHistory = [84, 84, 87, 92, 94, 98].map((finishDay, week) => ({
  on: reportDays[week] ?? today,
  finish: addDays(today, finishDay - 35),
}));

test('[FO1] the trend of six reports as days: 17 Feb, 10 Mar and 14 Apr for a last report on 20 Nov', () => {
  const shifted = forecastHistory.map(({ on, finish }) => ({
    on: addDays(on, -3),
    finish: addDays(finish, -3),
  }));
  expect(forecastRange(projectWith({ forecastHistory: shifted }), today)).toEqual({
    p15: '2027-02-17',
    p50: '2027-03-10',
    p85: '2027-04-14',
    from: 'trend',
    reports: 6,
  });
});

test('[HE1] where four weekly counts are kept they speak, from today, and the trend is silent', () => {
  const project = projectWith({ doneHistory, backlogItems: 20, forecastHistory });
  expect(forecastRange(project, today)).toEqual({
    p15: addDays(today, 28),
    p50: addDays(today, 35),
    p85: addDays(today, 42),
    from: 'throughput',
    reports: 6,
  });
});

test('[HE1] under four weekly counts the trend speaks, under four forecasts the lead', () => {
  const threeWeeks = projectWith({ doneHistory: doneHistory.slice(-3), backlogItems: 20, forecastHistory });
  expect(forecastRange(threeWeeks, today)?.from).toBe('trend');
  const three = projectWith({
    forecastHistory: forecastHistory.slice(-3),
    forecastFinish: addDays(today, 63),
  });
  expect(forecastRange(three, today)).toEqual({
    p15: undefined,
    p50: addDays(today, 63),
    p85: undefined,
    from: 'lead',
    reports: 3,
  });
  expect(forecastRange(projectWith({}), today)).toBeUndefined();
});

test('[FO2] an empty backlog is done today', () => {
  expect(forecastRange(projectWith({ doneHistory, backlogItems: 0 }), today)).toMatchObject({
    p15: today,
    p50: today,
    p85: today,
  });
});

test('[FO1] what is open is not predicted to have finished before today', () => {
  const project = projectWith({ forecastFinish: addDays(today, -20) });
  expect(forecastRange(project, today)?.p50).toBe(today);
  const ran = forecastHistory.map(({ on }) => ({ on, finish: addDays(today, -10) }));
  expect(forecastRange(projectWith({ forecastHistory: ran }), today)?.p50).toBe(today);
});

test('[FO1] what has finished has finished when it did', () => {
  const actualFinish = addDays(today, -20);
  expect(forecastRange(projectWith({ forecastHistory, actualFinish }), today)?.p50).toBe(actualFinish);
});

describe('moved since the last report, as a decision moves it', () => {
  const reported = projectWith({ forecastHistory, forecastFinish: addDays(today, 63) });
  const before = forecastRange(reported, today);

  test('[FO1] the whole range moves by as many days and no further', () => {
    const after = forecastRange({ ...reported, forecastFinish: addDays(today, 63 + 28) }, today);
    const moved = [before?.p15, before?.p50, before?.p85].map((day) => addDays(day as Day, 28));
    expect([after?.p15, after?.p50, after?.p85]).toEqual(moved);
    expect(after).toMatchObject({ from: 'trend', movedDays: 28 });
    expect(before?.movedDays).toBeUndefined();
  });

  test('[FO2] also where the pace is counted', () => {
    const counted = projectWith({
      doneHistory,
      backlogItems: 20,
      forecastHistory,
      forecastFinish: addDays(today, 70),
    });
    expect(forecastRange(counted, today)).toMatchObject({
      p50: addDays(today, 42),
      from: 'throughput',
      movedDays: 7,
    });
  });

  test('[FO1] a nearer day that was typed and not reported changes nothing: neither trend nor pace comes before its time', () => {
    const nearer = { forecastFinish: addDays(today, 7) };
    expect(forecastRange({ ...reported, ...nearer }, today)).toEqual(before);
    const counted = projectWith({ doneHistory, backlogItems: 20, forecastHistory, ...nearer });
    expect(forecastRange(counted, today)).toEqual(
      forecastRange({ ...counted, forecastFinish: addDays(today, 63) }, today),
    );
  });

  test('[FO1] what is not converging stays so', () => {
    const away = [100, 107, 114, 121].map((inDays, week) => ({
      on: addDays(today, 7 * week - 21),
      finish: addDays(today, inDays),
    }));
    const project = projectWith({ forecastHistory: away, forecastFinish: addDays(today, 149) });
    expect(forecastRange(project, today)).toMatchObject({ p50: 'notConverging', movedDays: 28 });
  });
});

test('[HE1] counts without a backlog say nothing: the trend speaks', () => {
  const project = projectWith({ doneHistory, backlogItems: undefined, forecastHistory });
  expect(forecastRange(project, today)?.from).toBe('trend');
});

test('[FO1] a finish that was forecast for a day gone by is today at the soonest', () => {
  const forecastFinish = addDays(today, -10);
  expect(forecastRange(projectWith({ forecastFinish }), today)?.p50).toBe(today);
  const steady = reportDays.map((on) => ({ on, finish: forecastFinish }));
  expect(forecastRange(projectWith({ forecastFinish, forecastHistory: steady }), today)).toMatchObject({
    p15: today,
    p50: today,
    p85: today,
  });
});
