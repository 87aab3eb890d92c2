import { describe, expect, test } from 'vitest';

import { addDays, type Day, day } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { newProject } from '#domain/project/newProject.ts';
import type { Project } from '#domain/project/project.ts';
import { decideStatusUpdate, type StatusUpdate } from '#domain/statusReport/statusUpdate.ts';
import { saidOf, type StatusSaid, weighStatus } from '#domain/statusReport/weighStatus.ts';
import { ida, projectWith } from '#test/domain/projects.ts';

const seen: StatusSaid = {
  rag: 'green',
  headline: 'Racks one and two are in',
  next: 'Racks three and four',
  needHelp: '',
  forecastFinish: day('2027-01-15'),
  spentToDate: 1000,
  earnedPercent: 40,
  doneItems: undefined,
  backlogItems: 12,
};
const unchanged: StatusUpdate = { rag: 'green', headline: seen.headline, next: seen.next, needHelp: '' };
const weigh = (theirs: Partial<StatusSaid>, mine: Partial<StatusUpdate>) =>
  weighStatus({ seen, now: { ...seen, ...theirs }, said: { ...unchanged, ...mine } });

const weighPrefilled = (theirs: Partial<StatusSaid>, mine: Partial<StatusUpdate>) =>
  weighStatus({
    seen,
    now: { ...seen, ...theirs },
    said: { ...unchanged, ...mine },
    untouched: ['rag', 'next', 'forecastFinish'],
  });

describe('a status said on a project that somebody else changed meanwhile', () => {
  test('a field I left alone takes what they wrote', () => {
    const { said, conflicts } = weigh({ headline: 'Theirs', next: 'Theirs too' }, { needHelp: 'A truck' });
    expect(said).toMatchObject({ headline: 'Theirs', next: 'Theirs too', needHelp: 'A truck' });
    expect(conflicts).toEqual([]);
  });

  test('a field they left alone keeps what I wrote', () => {
    expect(weigh({ headline: 'Theirs' }, { next: 'Mine' }).said).toMatchObject({
      headline: 'Theirs',
      next: 'Mine',
    });
  });

  test.each<[Partial<StatusSaid>, Partial<StatusUpdate>, string]>([
    [{ headline: 'Theirs' }, { headline: 'Mine' }, 'headline'],
    [{ next: 'Theirs' }, { next: 'Mine' }, 'next'],
    [{ needHelp: 'Theirs' }, { needHelp: 'Mine' }, 'needHelp'],
    [{ forecastFinish: day('2027-02-05') }, { forecastFinish: day('2027-02-12') }, 'forecastFinish'],
    [{ spentToDate: 1500 }, { spentToDate: 1200 }, 'spentToDate'],
    [{ earnedPercent: 50 }, { earnedPercent: 45 }, 'earnedPercent'],
    [{ doneItems: 3 }, { doneItems: 5 }, 'doneItems'],
    [{ backlogItems: 9 }, { backlogItems: 7 }, 'backlogItems'],
    [{ businessText: 'Theirs' }, { businessText: 'Mine' }, 'businessText'],
    [{ technicalText: 'Theirs' }, { technicalText: 'Mine' }, 'technicalText'],
    [{ rag: 'red' }, { rag: 'amber' }, 'rag'],
  ])('both wrote, %o and %o: a person decides, and mine is kept', (theirs, mine, field) => {
    const { said, conflicts } = weigh(theirs, mine);
    expect(conflicts).toEqual([field]);
    expect(said).toMatchObject(mine);
  });

  test('the same value is no conflict, and neither are blanks', () => {
    expect(weigh({ headline: 'Same', rag: 'red' }, { headline: ' Same ', rag: 'red' }).conflicts).toEqual([]);
  });

  test('words are the same however they are spaced, but not when they are run together', () => {
    expect(weigh({ next: 'Cut  over\nsite A' }, { next: 'Cut over site A' }).conflicts).toEqual([]);
    expect(weigh({ next: 'Cut over' }, { next: 'Cutover' }).conflicts).toEqual(['next']);
  });

  test('a colour is never taken over: nobody says one they have not seen', () => {
    expect(weigh({ rag: 'red' }, {}).conflicts).toEqual(['rag']);
  });

  test('a number that is not said is neither taken over nor asked about', () => {
    const { said, conflicts } = weigh(
      { spentToDate: 1500, forecastFinish: day('2027-02-05') },
      { headline: 'Mine' },
    );
    expect(conflicts).toEqual([]);
    expect([said.spentToDate, said.forecastFinish]).toEqual([undefined, undefined]);
  });

  test('what a form put in by itself, and nobody touched, takes what they wrote', () => {
    const mine = { next: 'Site A cut-over on Fri 11 Dec', forecastFinish: day('2027-02-12') };
    const theirs = { next: 'Theirs', forecastFinish: day('2027-02-05') };
    const { said, conflicts } = weighPrefilled(theirs, mine);
    expect(conflicts).toEqual([]);
    expect(said).toMatchObject(theirs);
    expect(weighPrefilled({ headline: 'Theirs' }, mine).said).toMatchObject(mine);
  });

  test('beside it what I did write is still asked about, and so is a colour', () => {
    const mine = { next: 'Site A cut-over on Fri 11 Dec', headline: 'Mine', rag: 'amber' } as const;
    expect(weighPrefilled({ headline: 'Theirs', rag: 'red' }, mine).conflicts).toEqual(['rag', 'headline']);
  });

  test('a number said as it was takes what they wrote', () => {
    expect(weigh({ spentToDate: 1500 }, { spentToDate: 1000 }).said.spentToDate).toBe(1500);
  });
});

const reported = (on: Day): Project => {
  const texts = { businessText: 'Customers wait a week.', technicalText: 'Two suites.' };
  const update = {
    rag: 'amber',
    headline: 'Lab is ready.',
    next: 'Rehearse.',
    needHelp: 'A tester.',
  } as const;
  const by = { today: on, author: ida, source: 'tab' } as const;
  const decided = decideStatusUpdate(projectWith({}), { ...update, ...texts }, by);
  if (!decided.ok) throw new Error(decided.error.kind);
  return decided.value;
};

describe('what a project says before an update', () => {
  const monday = day('2026-11-23');
  test('its words stand whenever they were said; the two texts belong to their week', () => {
    const words = { rag: 'amber', headline: 'Lab is ready.', next: 'Rehearse.', needHelp: 'A tester.' };
    expect(saidOf(reported(monday), monday)).toMatchObject({
      ...words,
      businessText: 'Customers wait a week.',
      technicalText: 'Two suites.',
    });
    expect(saidOf(reported(addDays(monday, -1)), monday)).toMatchObject({
      ...words,
      businessText: undefined,
      technicalText: undefined,
    });
  });

  test('where nobody ever reported, its texts are empty and its colour is unknown', () => {
    const empty = { rag: undefined, headline: '', next: '', needHelp: '' };
    expect(saidOf(projectWith({}), monday)).toMatchObject(empty);
  });
});

test('items done are those of the week of the day', () => {
  const doneHistory = [{ week: isoWeekOf(day('2026-11-18')), done: 5 }];
  const project = { ...newProject('ATL-01', 'Atlas'), doneHistory };
  expect(saidOf(project, day('2026-11-18')).doneItems).toBe(5);
  expect(saidOf(project, day('2026-11-25')).doneItems).toBeUndefined();
});
