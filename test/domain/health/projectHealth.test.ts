import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import type { Project } from '#domain/project/project.ts';
import { planned, projectWith, today } from '#test/domain/projects.ts';

const evidence = (project: Project) => projectHealth({ project, today }).evidence;
const silent = { reportedOn: addDays(today, -15) };

test('[HE9] red is red, even from a project nobody hears from', () => {
  expect(evidence(planned(30))).toBe('red');
  expect(evidence(planned(30, silent))).toBe('red');
});

test('[HE9] silence comes before amber and green', () => {
  expect(evidence(planned(15, silent))).toBe('noNews');
  expect(evidence(planned(0, silent))).toBe('noNews');
});

test('[HE9] else one amber makes amber, and what is measured makes green', () => {
  expect(evidence(planned(15))).toBe('amber');
  expect(evidence(planned(0))).toBe('green');
  expect(evidence(planned(0, { nextMilestoneOn: addDays(today, -1) }))).toBe('amber');
});

test('[HE9] a project that only reports, and keeps no plan and no money, is unknown', () => {
  expect(evidence(projectWith({ rag: 'green', reportedOn: today }))).toBe('unknown');
  expect(evidence(projectWith({ rag: 'green', reportedOn: today, nextMilestoneOn: today }))).toBe('unknown');
});

const counts = (weeks: number) =>
  projectWith({
    rag: 'green',
    reportedOn: today,
    startOn: addDays(today, -50),
    baselineFinish: addDays(today, 90),
    backlogItems: 4,
    doneHistory: Array.from({ length: weeks }, (_, week) => ({
      week: isoWeekOf(addDays(today, -7 * (weeks - week))),
      done: 5,
    })),
  });

test('[HE9] a pace that is known is measured, too few counts are not', () => {
  expect(evidence(counts(4))).toBe('green');
  expect(evidence(counts(3))).toBe('unknown');
});

test('[HE9] what nobody keeps is not asked and not shown', () => {
  const { signals } = projectHealth({ project: planned(0), today });
  expect(signals.map(({ name }) => name).toSorted()).toEqual(['freshness', 'schedule']);
});

test('[HE9] the worst signal is the first', () => {
  const project = planned(15, { budget: 100, spentToDate: 60, earnedPercent: 45 });
  const { signals } = projectHealth({ project, today });
  expect(signals.map(({ name, level }) => `${name} ${level}`)).toEqual([
    'cost red',
    'schedule amber',
    'freshness green',
  ]);
});

test('[HE8] a project of which nobody ever said anything is no news, and one that is done is not', () => {
  expect(evidence(planned(0, { reportedOn: undefined }))).toBe('noNews');
  expect(evidence(planned(0, { reportedOn: undefined, stage: 'Done' }))).toBe('green');
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

test('[HE9] unknown is never green: what says green has a green schedule or cost, and fresh news', () => {
  const dayNear = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
  const anyProject = fc
    .record({
      reportedOn: maybe(fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, -days))),
      startOn: maybe(dayNear),
      baselineFinish: maybe(dayNear),
      forecastFinish: maybe(dayNear),
      budget: maybe(fc.integer({ min: 0, max: 1000 })),
      spentToDate: maybe(fc.integer({ min: 0, max: 1000 })),
      earnedPercent: maybe(fc.integer({ min: 0, max: 100 })),
      nextMilestoneOn: maybe(dayNear),
      rag: maybe(fc.constantFrom('green', 'amber', 'red')),
    })
    .map(projectWith);
  fc.assert(
    fc.property(anyProject, (project) => {
      const health = projectHealth({ project, today });
      if (health.evidence !== 'green') return;
      const measured = health.signals.filter(({ name }) => name === 'schedule' || name === 'cost');
      expect(measured.some(({ level }) => level === 'green')).toBe(true);
      expect(health.signals.every(({ level }) => level !== 'red' && level !== 'amber')).toBe(true);
      expect(health.signals.find(({ name }) => name === 'freshness')?.level).toBe('green');
    }),
    { numRuns: 500 },
  );
});
