import { expect, test } from 'vitest';

import { demoPortfolio } from '#demo/portfolio.ts';
import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { reportingBurden } from '#domain/listening/reportingBurden.ts';
import {
  ageMeasure,
  answeredMeasure,
  burdenDays,
  burdenMeasure,
  forecastsMeasure,
} from '#tab/listening/scorecard/scorecardModel.ts';
import { projectWith, today } from '#test/domain/projects.ts';

const demo = demoPortfolio(today);

test('[LI2] help answered in: the median, the promise, and how often it was kept', () => {
  const measure = answeredMeasure(demo.help, today, 2);
  expect(measure.figure).toBe('2 d');
  expect(measure.note).toBe('median; we promise 2 days and kept it 6 of 9 times');
  expect(measure.limit).toBe(2);
  expect(measure.points.length).toBeGreaterThan(6);
});

test('[LI2] what is not known is not zero', () => {
  for (const measure of [
    answeredMeasure([], today, 2),
    burdenMeasure([]),
    ageMeasure([projectWith({})], [], today),
    forecastsMeasure([projectWith({})]),
  ]) {
    expect(measure.figure).toBeUndefined();
    expect(measure.points).toEqual([]);
  }
});

test('[LI2] the reporting asked for comes from the reports, and the week before the first is only compared with', () => {
  const weeks = burdenDays(today).map(isoWeekOf);
  const burden = reportingBurden(demo.reports, weeks);
  const measure = burdenMeasure(burden.slice(1));
  expect(weeks).toHaveLength(9);
  expect(measure.points).toHaveLength(burden.slice(1).filter(({ authors }) => authors > 0).length);
  expect(measure.figure).toMatch(/^\d+(?:\.\d)? min$/u);
});

test('[LI2] the age of a status says what it was when the first team began', () => {
  const measure = ageMeasure(demo.projects, demo.teams, today);
  expect(measure.note).toBe('median; was 19 d in Aug');
  expect(measure.points[0]).toEqual({ on: addDays(today, -106), value: 19 });
  expect(measure.points.at(-1)?.value).toBeLessThan(5);
});

const done = (daysAgo: number, forecastHit: boolean) =>
  projectWith({ stage: 'Done', forecastHit, actualFinish: addDays(today, -daysAgo) });

test('[FO5] forecasts that held: right of how many, and how the share came to be', () => {
  const measure = forecastsMeasure([done(10, true), done(30, false), done(20, true), projectWith({})]);
  expect(measure.figure).toBe('2 of 3');
  expect(measure.points.map(({ value }) => Math.round(value))).toEqual([0, 50, 67]);
});
