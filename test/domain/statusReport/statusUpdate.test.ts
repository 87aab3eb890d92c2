import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import {
  asPlanned,
  decideStatusUpdate,
  type ReportedBy,
  type StatusUpdate,
} from '#domain/statusReport/statusUpdate.ts';
import { ida, planned, projectWith, today } from '#test/domain/projects.ts';

const update: StatusUpdate = { rag: 'green', headline: 'Lab is ready.', next: 'Rehearse.', needHelp: '' };
const by = (on: Day): ReportedBy => ({ today: on, author: ida, source: 'tab' });

function reported(project: Project, change: Partial<StatusUpdate>, on: Day = today): Project {
  const decided = decideStatusUpdate(project, { ...update, ...change }, by(on));
  if (!decided.ok) throw new Error(decided.error.kind);
  return decided.value;
}

function refusal(project: Project, change: Partial<StatusUpdate>) {
  const decided = decideStatusUpdate(project, { ...update, ...change }, by(today));
  return decided.ok ? undefined : decided.error;
}

test('[ST1] an update sets what its project says now, and is its newest report', () => {
  const finish = addDays(today, 90);
  const after = reported(planned(0), {
    headline: '  Lab\n is ready. ',
    next: '\nRehearse. ',
    forecastFinish: finish,
  });
  expect(after).toMatchObject({
    rag: 'green',
    headline: 'Lab is ready.',
    reportedOn: today,
    forecastFinish: finish,
    latest: { projectKey: 'PAY-01', week: '2026-W48', reportedOn: today, next: 'Rehearse.', author: ida },
  });
});

test('[ST1] every number said is on the project and in the report; one not said stays on the project only', () => {
  const numbers = { spentToDate: 90, earnedPercent: 40, doneItems: 3, backlogItems: 12 };
  const after = reported(planned(0, { budget: 200, spentToDate: 10, doneTotal: 5 }), numbers);
  expect(after).toMatchObject({ spentToDate: 90, earnedPercent: 40, backlogItems: 12, doneTotal: 8 });
  expect(after.latest).toMatchObject(numbers);
  const silent = reported(after, {}, addDays(today, 7));
  expect(silent).toMatchObject({ spentToDate: 90, earnedPercent: 40, backlogItems: 12, doneTotal: 8 });
  expect(silent.latest).toMatchObject({ earnedPercent: undefined, backlogItems: undefined });
});

test('[ST2] a status stands since the day it changed', () => {
  const first = reported(planned(0, { rag: undefined }), {}, addDays(today, -14));
  const second = reported(first, {}, addDays(today, -7));
  const third = reported(second, { rag: 'amber' });
  expect([first.ragSince, second.ragSince, third.ragSince]).toEqual([
    addDays(today, -14),
    addDays(today, -14),
    today,
  ]);
});

test('[ST2] help is wanted since it was first asked for, until nothing is asked', () => {
  const asked = reported(planned(0), { needHelp: 'A tester.' }, addDays(today, -7));
  const askedAgain = reported(asked, { needHelp: 'Two testers.' });
  const helped = reported(askedAgain, { needHelp: '  ' });
  expect(askedAgain).toMatchObject({ needHelp: 'Two testers.', needHelpSince: addDays(today, -7) });
  expect(helped).toMatchObject({ needHelp: undefined, needHelpSince: undefined });
  expect(reported(helped, { needHelp: 'A room.' }).needHelpSince).toBe(today);
});

test.each([undefined, ''])(
  '[ST2] help nobody asks for any more (%o) has no day: the next wish is new',
  (needHelp) => {
    const takenBack = planned(0, { needHelp, needHelpSince: addDays(today, -30) });
    expect(reported(takenBack, { needHelp: 'A room.' }).needHelpSince).toBe(today);
  },
);

test('[ST2] help that was asked for before days were kept is wanted since today', () => {
  expect(reported(planned(0, { needHelp: 'A room.' }), { needHelp: 'A room.' }).needHelpSince).toBe(today);
});

test('[ST2] an empty headline takes the old one away', () => {
  expect(reported(planned(0, { headline: 'Lab is ready.' }), { headline: ' ' }).headline).toBeUndefined();
});

test('[ST3] a second report in the week replaces the first in every history', () => {
  const tuesday = addDays(today, 1);
  const numbers = { doneItems: 3, forecastFinish: addDays(today, 90) };
  const first = reported(planned(0, { doneTotal: 10 }), numbers);
  const second = reported(first, { rag: 'red', doneItems: 5, forecastFinish: addDays(today, 95) }, tuesday);
  expect(second.doneTotal).toBe(15);
  expect(second.doneHistory).toEqual([{ week: '2026-W48', done: 5 }]);
  expect(second.forecastHistory).toEqual([{ on: tuesday, finish: addDays(today, 95) }]);
  expect(second.healthHistory).toHaveLength(1);
  expect(second.healthHistory[0]).toMatchObject({ week: '2026-W48', rag: 'red' });
});

test('[ST3] a number said earlier in the week still holds, one of an earlier week is not repeated', () => {
  const first = reported(planned(0), { spentToDate: 500, doneItems: 3 });
  const second = reported(first, { headline: 'From the card.' }, addDays(today, 2));
  expect(second.latest).toMatchObject({ spentToDate: 500, doneItems: 3 });
  expect(second.doneTotal).toBe(3);
  const nextWeek = reported(second, {}, addDays(today, 7));
  expect(nextWeek.latest).toMatchObject({ spentToDate: undefined, doneItems: undefined });
  expect(nextWeek.spentToDate).toBe(500);
});

test('[WO1] what was said for the business and in detail holds for its week, unless it is said anew or taken away', () => {
  const first = reported(planned(0), {
    businessText: ' Customers wait a week. ',
    technicalText: 'Two suites.',
  });
  expect(first.latest).toMatchObject({
    businessText: 'Customers wait a week.',
    technicalText: 'Two suites.',
  });
  const second = reported(first, { businessText: 'Two weeks.' }, addDays(today, 1));
  expect(second.latest).toMatchObject({ businessText: 'Two weeks.', technicalText: 'Two suites.' });
  const third = reported(second, { technicalText: ' \n' }, addDays(today, 2));
  expect(third.latest).toMatchObject({ businessText: 'Two weeks.', technicalText: undefined });
  expect(reported(third, {}, addDays(today, 7)).latest).toMatchObject({ businessText: undefined });
});

test('[ST3] what was corrected on the project since stands, if the next word of the week does not say it', () => {
  const first = reported(planned(0), { spentToDate: 500, doneItems: 3, forecastFinish: addDays(today, 30) });
  const corrected = { ...first, spentToDate: 700, forecastFinish: addDays(today, 40), doneHistory: [] };
  const second = reported(corrected, { headline: 'From the card.' }, addDays(today, 2));
  expect(second).toMatchObject({
    spentToDate: 700,
    forecastFinish: addDays(today, 40),
    doneTotal: 3,
    doneHistory: [],
  });
  expect(second.forecastHistory).toEqual(first.forecastHistory);
});

test('[ST3] twelve weeks are kept, the oldest goes, and a week that says no number is absent', () => {
  let project = planned(0);
  for (let week = 0; week < 15; week += 1) {
    const doneItems = week === 13 ? undefined : week;
    project = reported(project, { doneItems, forecastFinish: today }, addDays(today, 7 * (week - 14)));
  }
  expect(project.forecastHistory).toHaveLength(12);
  expect(project.healthHistory).toHaveLength(12);
  expect(project.doneHistory).toHaveLength(12);
  expect(project.doneHistory.map(({ done }) => done).slice(-3)).toEqual([11, 12, 14]);
  expect(project.forecastHistory[0]?.on).toBe(addDays(today, -77));
});

test('[ST3] the history keeps what the evidence said that day', () => {
  const after = reported(planned(0), { forecastFinish: addDays(today, 130) });
  expect(after.healthHistory).toEqual([{ week: '2026-W48', rag: 'green', evidence: 'red' }]);
});

test('[ST3] items done in another week are added to, not replaced', () => {
  const lastWeek = reported(planned(0, { doneTotal: 10 }), { doneItems: 4 }, addDays(today, -7));
  expect(reported(lastWeek, { doneItems: 3 }).doneTotal).toBe(17);
});

test('[ST3] a finish said earlier in the week still stands in the report', () => {
  const first = reported(planned(0), { forecastFinish: addDays(today, 90) });
  const second = reported(first, {}, addDays(today, 2));
  expect(second.latest?.forecastFinish).toBe(addDays(today, 90));
  expect(reported(second, {}, addDays(today, 7)).latest?.forecastFinish).toBeUndefined();
});

test('[ST4] all as planned keeps status, words and finish, and is dated today', () => {
  const lastWeek = reported(
    planned(0),
    { rag: 'amber', needHelp: 'A tester.', forecastFinish: addDays(today, 104), spentToDate: 70 },
    addDays(today, -7),
  );
  const after = reported(lastWeek, asPlanned(lastWeek));
  expect(after).toMatchObject({
    rag: 'amber',
    ragSince: addDays(today, -7),
    headline: 'Lab is ready.',
    needHelp: 'A tester.',
    needHelpSince: addDays(today, -7),
    forecastFinish: addDays(today, 104),
    reportedOn: today,
    latest: { next: 'Rehearse.', spentToDate: undefined },
  });
  expect(after.forecastHistory).toHaveLength(2);
});

test('[ST4] all as planned for a project nobody reported on says green', () => {
  expect(asPlanned(projectWith({}))).toEqual({
    rag: 'green',
    headline: '',
    next: '',
    needHelp: '',
    forecastFinish: undefined,
  });
});

test('[ST4] a colour changed by hand stands when all is as planned', () => {
  const byHand = { ...reported(planned(0), {}, addDays(today, -7)), rag: 'red' as const };
  expect(asPlanned(byHand).rag).toBe('red');
});

test('[ST5] red wants a sentence', () => {
  expect(refusal(planned(0), { rag: 'red', headline: '  ' })).toEqual({ kind: 'redNeedsHeadline' });
  expect(refusal(planned(0), { rag: 'amber', headline: '' })).toBeUndefined();
});

test('[ST5] a report from a later day is not replaced by an earlier one', () => {
  const tomorrow = addDays(today, 1);
  expect(refusal(reported(planned(0), {}, tomorrow), {})).toEqual({
    kind: 'newerReportExists',
    reportedOn: tomorrow,
  });
  expect(refusal(reported(planned(0), {}), {})).toBeUndefined();
});

test.each([
  ['headline', 255],
  ['next', 2000],
  ['needHelp', 2000],
] as const)('[ST5] %s holds %d characters', (field, longest) => {
  expect(refusal(planned(0), { [field]: `${'x'.repeat(longest)}  ` })).toBeUndefined();
  expect(refusal(planned(0), { [field]: 'x'.repeat(longest + 1) })).toEqual({
    kind: 'textTooLong',
    field,
    longest,
  });
});

test.each([
  ['spentToDate', -1],
  ['spentToDate', Number.POSITIVE_INFINITY],
  ['earnedPercent', 100.5],
  ['earnedPercent', -1],
  ['earnedPercent', Number.NaN],
  ['doneItems', 1.5],
  ['backlogItems', -2],
] as const)('[ST5] %s of %d is not taken', (field, number) => {
  expect(refusal(planned(0), { [field]: number })).toEqual({ kind: 'numberOutOfRange', field });
});

test('[ST5] the ends of a range are taken', () => {
  const ends = { spentToDate: 0, earnedPercent: 100, doneItems: 0, backlogItems: 0 };
  expect(refusal(planned(0), ends)).toBeUndefined();
  expect(refusal(planned(0), { earnedPercent: 0 })).toBeUndefined();
});
