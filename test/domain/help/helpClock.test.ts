import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import {
  answeredIn,
  answeredTrend,
  promiseOf,
  waitingForUs,
  wishesInReports,
} from '#domain/help/helpClock.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import { ida, projectWith, today } from '#test/domain/projects.ts';

const request = (known: Partial<HelpRequest>): HelpRequest => ({
  projectKey: 'PAY-01',
  title: 'A data engineer for two weeks',
  askedBy: ida,
  askedOn: today,
  state: 'Open',
  takenBy: undefined,
  doneOn: undefined,
  messageLink: undefined,
  ...known,
});
const asked = (daysAgo: number, known: Partial<HelpRequest> = {}): HelpRequest =>
  request({ askedOn: addDays(today, -daysAgo), ...known });
const done = (askedAgo: number, doneAgo: number): HelpRequest =>
  asked(askedAgo, { state: 'Done', doneOn: addDays(today, -doneAgo) });

test.each([
  { daysAgo: 2, isPastPromise: false },
  { daysAgo: 3, isPastPromise: true },
])(
  '[LI2] a request that waits $daysAgo days is past a promise of 2: $isPastPromise',
  ({ daysAgo, isPastPromise }) => {
    expect(promiseOf({})).toBe(2);
    expect(waitingForUs([asked(daysAgo)], today, promiseOf({}))).toEqual([
      { request: asked(daysAgo), waitingDays: daysAgo, isPastPromise },
    ]);
  },
);

test('[LI2] the PMO’s own promise counts; what is taken still waits, what is done does not; the longest first', () => {
  const waiting = waitingForUs([asked(3), asked(9, { state: 'Taken', takenBy: ida }), done(20, 1)], today, 5);
  expect(waiting.map(({ waitingDays, isPastPromise }) => [waitingDays, isPastPromise])).toEqual([
    [9, true],
    [3, false],
  ]);
  expect(promiseOf({ helpWithinDays: 5 })).toBe(5);
  expect(promiseOf({ helpWithinDays: 1 })).toBe(1);
  for (const helpWithinDays of ['5', 0, 1.5, null]) expect(promiseOf({ helpWithinDays })).toBe(2);
});

test('[LI2] a day in the future, or none, is no waiting', () => {
  expect(
    waitingForUs([asked(-4), request({ askedOn: undefined })], today, 2).map((one) => one.waitingDays),
  ).toEqual([0, 0]);
});

test('[LI2] what a report asks for waits for us too, once', () => {
  const since = addDays(today, -3);
  const project = projectWith({ needHelp: ' A data engineer ', needHelpSince: since });
  expect(wishesInReports([project], [])).toEqual([
    request({ title: 'A data engineer', askedOn: since, askedBy: ida }),
  ]);
  expect(wishesInReports([project], [request({ title: 'a data engineer' })])).toEqual([]);
  expect(
    wishesInReports([project], [request({ title: 'A data engineer', projectKey: 'ATL-01' })]),
  ).toHaveLength(1);
  expect(wishesInReports([project], [request({ title: ' A DATA engineer ' })])).toEqual([]);
});

test('[LI2] a report that asks for nothing, or whose project is over, makes nobody wait', () => {
  for (const needHelp of [undefined, '', '  '])
    expect(wishesInReports([projectWith({ needHelp })], [])).toEqual([]);
  for (const stage of ['Done', 'Stopped'] as const)
    expect(wishesInReports([projectWith({ stage, needHelp: 'A room' })], [])).toEqual([]);
});

test('[LI2] the same words once more, after they were answered, are asked anew', () => {
  const project = projectWith({ needHelp: 'A room', needHelpSince: addDays(today, -1) });
  const before = request({
    title: 'A room',
    state: 'Done',
    askedOn: addDays(today, -30),
    doneOn: addDays(today, -28),
  });
  expect(wishesInReports([project], [before])).toHaveLength(1);
  expect(wishesInReports([project], [{ ...before, doneOn: today }])).toEqual([]);
  expect(wishesInReports([project], [{ ...before, doneOn: addDays(today, -1) }])).toEqual([]);
});

test('[LI2] words answered, or asked for, on a day nobody wrote down are not asked anew', () => {
  const project = projectWith({ needHelp: 'A room', needHelpSince: today });
  const answered = request({ title: 'A room', state: 'Done', doneOn: addDays(today, -28) });
  expect(wishesInReports([project], [{ ...answered, doneOn: undefined }])).toEqual([]);
  expect(wishesInReports([{ ...project, needHelpSince: undefined }], [answered])).toEqual([]);
  expect(wishesInReports([project], [{ ...answered, state: 'Taken' }])).toEqual([]);
});

test('[LI2] help is answered in the median of the last 90 days', () => {
  expect(answeredIn([done(10, 9), done(20, 17), done(30, 28), done(200, 100), asked(4)], today, 2)).toEqual({
    medianDays: 2,
    count: 3,
    withinPromise: 2,
  });
  expect(answeredIn([asked(4)], today, 2)).toBeUndefined();
});

test.each([
  { doneAgo: -1, count: undefined },
  { doneAgo: 0, count: 1 },
  { doneAgo: 89, count: 1 },
  { doneAgo: 90, count: undefined },
])('[LI2] help done $doneAgo days ago counts: $count', ({ doneAgo, count }) => {
  expect(answeredIn([done(100, doneAgo)], today, 2)?.count).toBe(count);
});

test('[LI2] help that is not done, or has a day too few, tells nothing of how long we take', () => {
  const reopened = asked(9, { doneOn: addDays(today, -3) });
  const askedOnce = request({ askedOn: undefined, state: 'Done', doneOn: today });
  expect(answeredIn([reopened, askedOnce, asked(9, { state: 'Done' })], today, 2)).toBeUndefined();
});

test('[LI2] its trend knows of each week only what was done by then', () => {
  const trend = answeredTrend([done(40, 30), done(4, 3)], today, 6);
  expect(trend.map(({ medianDays }) => medianDays)).toEqual([10, 10, 10, 10, 5.5]);
  expect(trend.at(-1)?.on).toBe(today);
});
