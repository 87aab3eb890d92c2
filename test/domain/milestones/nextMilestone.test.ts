import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { milestoneOn, weightOf } from '#domain/milestones/milestone.ts';
import { isDone, nextMilestoneOf } from '#domain/milestones/nextMilestone.ts';
import { milestoneWith, today } from '#test/domain/projects.ts';

const inDays = (days: number) => addDays(today, days);
const dated = (title: string, days: number) => milestoneWith({ title, forecast: inDays(days) });

test('a milestone is expected when it is forecast, else when it was planned', () => {
  expect(milestoneOn(milestoneWith({ baseline: inDays(1), forecast: inDays(9) }))).toBe(inDays(9));
  expect(milestoneOn(milestoneWith({ baseline: inDays(1) }))).toBe(inDays(1));
  expect(milestoneOn(milestoneWith())).toBeUndefined();
});

test('weights add up, and one below nothing takes nothing away from the others', () => {
  expect(weightOf([milestoneWith({ weight: 2 }), milestoneWith({ weight: 0.5 })])).toBe(2.5);
  expect(weightOf([milestoneWith({ weight: 2 }), milestoneWith({ weight: -1 })])).toBe(2);
  expect(weightOf([])).toBe(0);
});

test.each([
  { actual: inDays(-1), done: true },
  { actual: today, done: true },
  { actual: inDays(1), done: false },
  { actual: undefined, done: false },
])('a milestone reached on $actual is done on 2026-11-23: $done', ({ actual, done }) => {
  expect(isDone(milestoneWith({ actual }), today)).toBe(done);
});

test('the next milestone is the open one expected first, in whatever order they are kept', () => {
  const milestones = [dated('Pilot', 20), dated('Rehearsal', 5), dated('Go live', 40)];
  const next = { title: 'Rehearsal', on: inDays(5) };
  expect(nextMilestoneOf(milestones, today)).toEqual(next);
  expect(nextMilestoneOf(milestones.toReversed(), today)).toEqual(next);
});

test('one that has passed and is still open is next: nobody has said that it is done', () => {
  expect(nextMilestoneOf([dated('Pilot', 20), dated('Contract', -10)], today)?.title).toBe('Contract');
});

test('of two on one day the first in the list is next', () => {
  expect(nextMilestoneOf([dated('Data moved', 5), dated('Lab ready', 5)], today)?.title).toBe('Data moved');
});

test('a milestone that is done or that nobody dated is not next', () => {
  const done = milestoneWith({ forecast: inDays(-9), actual: inDays(-8) });
  expect(nextMilestoneOf([done, milestoneWith(), dated('Pilot', 20)], today)?.title).toBe('Pilot');
  expect(nextMilestoneOf([done, milestoneWith()], today)).toBeUndefined();
  expect(nextMilestoneOf([], today)).toBeUndefined();
});
