import { expect, test } from 'vitest';

import { addDays, type Day } from '#domain/calendar/day.ts';
import { proofOf, suggestChampion } from '#domain/team/champion.ts';
import { medianStatusAge, statusAgeOn, statusAgeTrend } from '#domain/team/statusAge.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { ida, projectWith, today } from '#test/domain/projects.ts';

const jonas: Person = { id: 'id-jonas', upn: 'jonas@nordvik.example', name: 'Jonas Beck' };
const ago = (days: number): Day => addDays(today, -days);

/** Reported on these days, counted back from today. */
const reported = (daysAgo: readonly number[], known: Partial<Project> = {}): Project =>
  projectWith({
    startOn: ago(400),
    reportedOn: ago(Math.min(...daysAgo)),
    forecastHistory: daysAgo.map((days) => ({ on: ago(days), finish: addDays(today, 50) })),
    ...known,
  });

test('[LI2] a status is as old as the newest report there was on that day', () => {
  const project = reported([40, 21, 3]);
  expect(statusAgeOn(project, today)).toBe(3);
  expect(statusAgeOn(project, ago(4))).toBe(17);
  expect(statusAgeOn(project, ago(41))).toBeUndefined();
});

test.each<Partial<Project>>([
  { stage: 'Idea' },
  { stage: 'Paused' },
  { stage: 'Stopped' },
  { stage: 'Done', actualFinish: ago(1) },
  { stage: 'Done', actualFinish: today },
  { stage: 'Done', actualFinish: undefined },
  { startOn: addDays(today, 1) },
])('[LI2] nobody waits for a report of %o', (known) => {
  expect(statusAgeOn(reported([3], known), today)).toBeUndefined();
});

test('[LI2] while it still ran, and from its first day on, a report was waited for', () => {
  expect(statusAgeOn(reported([9], { stage: 'Done', actualFinish: ago(1) }), ago(4))).toBe(5);
  expect(statusAgeOn(reported([9], { startOn: today }), today)).toBe(9);
});

test('[LI2] a report that forecast no finish is a report too', () => {
  expect(statusAgeOn(projectWith({ reportedOn: ago(5) }), today)).toBe(5);
  expect(statusAgeOn(reported([21, 9], { reportedOn: ago(5) }), today)).toBe(5);
});

test('[LI2] ✓ the median age of a status goes from 19 days to 3 days', () => {
  const then = ago(84);
  const team = [reported([84 + 12, 2, 9]), reported([84 + 19, 3, 10]), reported([84 + 33, 5, 12])];
  expect(medianStatusAge(team, then)).toBe(19);
  expect(medianStatusAge(team, today)).toBe(3);
  const stepHistory = [
    { step: 'Listening' as const, since: then, medianStatusAgeDays: medianStatusAge(team, then) },
  ];
  expect(proofOf({ stepHistory }, team, today)).toEqual({
    before: { on: then, medianDays: 19 },
    now: { on: today, medianDays: 3 },
  });
});

test('[LI2] without a written beginning the proof begins with the oldest day of which anything is known', () => {
  const team = [reported([30, 6])];
  expect(statusAgeTrend(team, today).map(({ medianDays }) => medianDays)).toEqual([2, 9, 16, 23, 6 + 0]);
  expect(proofOf({}, team, today)?.before).toEqual({ on: ago(28), medianDays: 2 });
  expect(proofOf({}, [projectWith({})], today)).toBeUndefined();
});

const asks = (by: Person, daysAgo: number, projectKey: string): HelpRequest => ({
  projectKey,
  title: 'Help',
  askedBy: by,
  askedOn: ago(daysAgo),
  state: 'Done',
  takenBy: undefined,
  doneOn: undefined,
  messageLink: undefined,
});

const weekly = (lateBy: number) => [0, 7, 14, 21, 28, 35, 42, 49, 56].map((days) => days + lateBy);

test('[LI2] the champion suggested is who reports soonest, where nobody asks', () => {
  const projects = [
    reported([50, 20], { key: 'A-01', lead: jonas }),
    reported(weekly(1), { key: 'B-01', lead: ida }),
  ];
  expect(suggestChampion(projects, [], today)).toEqual({ person: ida, usualAgeDays: 3, askedEarly: 0 });
});

test('[LI2] who asks early wins over who reports a little sooner only with both together', () => {
  const projects = [
    reported(weekly(0), { key: 'A-01', lead: jonas }),
    reported(weekly(0), { key: 'B-01', lead: ida }),
  ];
  expect(suggestChampion(projects, [asks(jonas, 20, 'A-01')], today)?.person).toBe(jonas);
  expect(suggestChampion(projects, [asks(ida, 20, 'A-01')], today)?.askedEarly).toBe(0);
});

test('[LI2] asking when it is red already is not early', () => {
  const wasRed = {
    healthHistory: [{ week: isoWeekOf(ago(20)), rag: 'red' as const, evidence: 'red' as const }],
  };
  const projects = [reported(weekly(0), { key: 'A-01', lead: jonas, ...wasRed })];
  expect(suggestChampion(projects, [asks(jonas, 20, 'A-01')], today)?.askedEarly).toBe(0);
  expect(suggestChampion(projects, [asks(jonas, 30, 'A-01')], today)?.askedEarly).toBe(1);
  expect(suggestChampion(projects, [asks(jonas, 91, 'A-01')], today)?.askedEarly).toBe(0);
});

test('[LI2] a team in which nobody reported has no champion yet', () => {
  expect(suggestChampion([projectWith({})], [], today)).toBeUndefined();
  expect(suggestChampion([], [], today)).toBeUndefined();
});
