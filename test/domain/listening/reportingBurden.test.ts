import { assert, property, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { type IsoWeek, isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { reportingBurden, reportSeconds } from '#domain/listening/reportingBurden.ts';
import type { StatusReport } from '#domain/statusReport/statusReport.ts';

const first: StatusReport = {
  projectKey: 'ATL-01',
  week: isoWeekOf(day('2026-11-09')),
  reportedOn: day('2026-11-09'),
  rag: 'green',
  headline: 'Pilot is live',
  next: 'Roll out',
  needHelp: '',
  businessText: undefined,
  technicalText: undefined,
  forecastFinish: day('2027-01-15'),
  spentToDate: undefined,
  earnedPercent: undefined,
  doneItems: undefined,
  backlogItems: undefined,
  source: 'tab',
  author: { id: 'lena', upn: 'lena@nordvik.example', name: 'Lena Falk' },
};
const week = (text: string): IsoWeek => isoWeekOf(day(text));
const next: StatusReport = { ...first, week: week('2026-11-16'), reportedOn: day('2026-11-16') };

test('an update in which nothing changed is opening it and five glances: 21 seconds', () => {
  expect(reportSeconds(next, first)).toBe(6 + 5 * 3);
});

test('a field that is asked for only once it is filled is a glance where it stands as it was', () => {
  expect(reportSeconds({ ...next, spentToDate: 9_000 }, { ...first, spentToDate: 9_000 })).toBe(21 + 3);
});

test('each field that changed costs what it is declared to cost; one that nobody asked for and nobody filled costs nothing', () => {
  expect(reportSeconds({ ...next, rag: 'amber' }, first)).toBe(6 + 4 + 4 * 3);
  expect(reportSeconds({ ...next, spentToDate: 9_000 }, first)).toBe(21 + 8);
  expect(
    reportSeconds(
      { ...next, rag: 'red', headline: 'a', next: 'b', needHelp: 'c', forecastFinish: day('2027-02-01') },
      first,
    ),
  ).toBe(66);
});

test('in a first report everything filled in is new', () => {
  expect(reportSeconds({ ...first, spentToDate: 9_000 }, undefined)).toBe(55 + 8);
});

test('what was imported asked nobody anything', () => {
  expect(reportSeconds({ ...first, source: 'import' }, undefined)).toBe(0);
  const imported: StatusReport = { ...first, projectKey: 'BEA-01', source: 'import' };
  expect(reportingBurden([imported, first], [first.week])).toMatchObject([{ reports: 1, authors: 1 }]);
});

test('minutes are per author and week; a week nobody reported in has no figure', () => {
  const beacon: StatusReport = { ...next, projectKey: 'BEA-01' };
  const other: StatusReport = { ...next, projectKey: 'MET-01', author: { ...next.author, id: 'luis' } };
  const weeks = ['2026-11-02', '2026-11-09', '2026-11-16'].map(week);
  const told = reportingBurden([other, next, beacon, first], weeks);
  expect(told.map(({ reports, authors }) => [reports, authors])).toEqual([
    [0, 0],
    [1, 1],
    [3, 2],
  ]);
  expect(told[0]?.minutesPerAuthor).toBeUndefined();
  // One of nothing changed (21 s) and two first reports (green, words twice, no help, a finish: 6+4+18+18+3+6).
  expect(told[2]?.minutesPerAuthor).toBeCloseTo((21 + 55 + 55) / 60 / 2);
});

test('the order in which reports are read does not matter', () => {
  const reports = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map((text, index) =>
    Object.assign({}, first, { week: week(text), headline: index % 2 === 0 ? 'a' : 'b' }),
  );
  const weeks = reports.map((report) => report.week);
  const expected = reportingBurden(reports, weeks);
  assert(
    property(shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(reportingBurden(shuffled, weeks)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
