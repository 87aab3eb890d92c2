import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { forecastHitOf, hitRate } from '#domain/forecast/forecastHit.ts';
import { finishProject } from '#domain/project/finishProject.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';
import { ida, projectWith, today } from '#test/domain/projects.ts';

const start = addDays(today, -100);
const on = (day: number): Day => addDays(start, day);
const finished = (day: number) => ({ startOn: start, actualFinish: on(day) });
const report = (reportedDay: number, p85Day: number | undefined): StatusReport => ({
  projectKey: 'PAY-01',
  week: isoWeekOf(on(reportedDay)),
  reportedOn: on(reportedDay),
  rag: 'green',
  headline: '',
  next: '',
  needHelp: '',
  businessText: undefined,
  technicalText: undefined,
  forecastFinish: undefined,
  spentToDate: undefined,
  earnedPercent: undefined,
  doneItems: undefined,
  backlogItems: undefined,
  p85Finish: p85Day === undefined ? undefined : on(p85Day),
  source: 'tab',
  author: ida,
});

test('[FO5] right if it finished on or before the P85 of the report nearest to the middle', () => {
  const reports = [report(10, 10), report(40, 200), report(52, 100), report(90, 10)];
  expect(forecastHitOf(finished(100), reports)).toBe(true);
  expect(forecastHitOf(finished(101), reports)).toBe(false);
  expect(forecastHitOf(finished(99), reports.toReversed())).toBe(true);
});

test('[FO5] of two equally near the earlier', () => {
  expect(forecastHitOf(finished(100), [report(55, 10), report(45, 200)])).toBe(true);
});

test('[FO5] no verdict while it runs, without a range then, or without a report near the middle', () => {
  const reports = [report(50, 100)];
  expect(forecastHitOf({ startOn: start, actualFinish: undefined }, reports)).toBeUndefined();
  expect(forecastHitOf({ startOn: undefined, actualFinish: on(100) }, reports)).toBeUndefined();
  expect(forecastHitOf({ startOn: start, actualFinish: start }, reports)).toBeUndefined();
  expect(forecastHitOf(finished(100), [report(50, undefined), report(60, 100)])).toBeUndefined();
  expect(forecastHitOf(finished(100), [])).toBeUndefined();
  expect(forecastHitOf(finished(100), [report(24, 300), report(76, 300)])).toBeUndefined();
  expect(forecastHitOf(finished(100), [report(25, 300)])).toBe(true);
});

const done = (forecastHit: boolean | undefined) => ({ stage: 'Done' as const, forecastHit });

test('[FO5] the verdict is written when the project is done', () => {
  const project = projectWith({ startOn: start, stage: 'Running' });
  expect(finishProject(project, { on: on(101), reports: [report(50, 100)] })).toEqual({
    ...project,
    stage: 'Done',
    actualFinish: on(101),
    forecastHit: false,
  });
  expect(finishProject(project, { on: on(101), reports: [] }).forecastHit).toBeUndefined();
});

test('[FO5] the rate counts finished projects that had a forecast, and says of how many', () => {
  expect(hitRate([done(true), done(true), done(false), done(undefined)])).toEqual({ right: 2, of: 3 });
  expect(hitRate([{ stage: 'Running', forecastHit: true }, done(undefined)])).toBeUndefined();
});

test('[FO5] a later P85 never turns right into wrong', () => {
  const days = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), days, days, (finish, p85, more) => {
      const hit = (p85Day: number) =>
        Number(forecastHitOf(finished(finish), [report(finish / 2, p85Day)]) ?? -1);
      expect(hit(p85 + more)).toBeGreaterThanOrEqual(hit(p85));
    }),
  );
});

test('[FO5] what finished on the day it began, or before, had no middle to be judged at', () => {
  expect(forecastHitOf(finished(0), [report(0, 300)])).toBeUndefined();
  expect(forecastHitOf(finished(-10), [report(-5, 300)])).toBeUndefined();
});
