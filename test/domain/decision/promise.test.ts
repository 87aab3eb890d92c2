import { describe, expect, test } from 'vitest';

import { day, addDays } from '#domain/calendar/day.ts';
import { isoWeekOf } from '#domain/calendar/isoWeek.ts';
import type { ProjectChange } from '#domain/decision/change.ts';
import { checkDay, expectedEffect, overloadNow, promiseOfPlan } from '#domain/decision/promise.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';

const today = day('2026-11-23');
const calendar = { workingDays: [0, 1, 2, 3, 4], holidays: new Set<never>() };
const wants = (
  projectKey: string | undefined,
  percent: number,
  weeks: readonly [number, number],
): SkillDemand => ({
  projectKey,
  skill: 'QA',
  percent,
  fromOn: addDays(today, 7 * weeks[0]),
  toOn: addDays(today, 7 * weeks[1] + 4),
});
const demand = [wants(undefined, 100, [0, 25]), wants('ATL-01', 60, [4, 6]), wants('BEA-01', 50, [4, 6])];
const projects = [
  { key: 'ATL-01', stage: 'Running' as const },
  { key: 'BEA-01', stage: 'Running' as const },
];
const lists = { demand, projects, calendar };
const promised = (...changes: readonly ProjectChange[]) => promiseOfPlan(changes, { ...lists, today });
const delay = (projectKey: string, weeks: number): ProjectChange => ({ projectKey, kind: 'Delay', weeks });

describe('[SC5] what a decision promises', () => {
  test('three weeks at 110 % are gone: 0.3 person-weeks less over capacity, looked at after the last of them', () => {
    const promise = promised(delay('BEA-01', 4));
    expect(promise).toEqual({
      measure: 'overload',
      skills: ['QA'],
      firstWeek: '2026-W48',
      weeks: 7,
      before: 0.3,
      after: 0,
    });
    expect(promise && expectedEffect(promise)).toBe(0.3);
    expect(checkDay(promise, today)).toBe('2027-01-11');
  });

  test('is about the weeks it changes: a week of the clash that is left is no part of it', () => {
    expect(promised(delay('BEA-01', 2))).toMatchObject({ weeks: 6, before: 0.2, after: 0 });
  });

  test('where nobody is relieved it is the delay itself', () => {
    const promise = promised(delay('ATL-01', 0), delay('NOP-01', 6));
    expect(promise).toEqual({ measure: 'delay', weeks: 6 });
    expect(checkDay(promise, today)).toBe('2027-01-04');
  });

  test('a start alone promises nothing one could count, and is looked at in eight weeks', () => {
    expect(promised({ projectKey: 'ATL-01', kind: 'Start' })).toBeUndefined();
    expect(checkDay(undefined, today)).toBe('2027-01-18');
  });

  test.each([
    [1, '2026-12-21'],
    [26, '2027-05-24'],
    [60, '2027-05-24'],
  ])('a delay of %i weeks is looked at on %s: not before four weeks, not after half a year', (weeks, on) => {
    expect(checkDay({ measure: 'delay', weeks }, today)).toBe(on);
  });
});

describe('[SC5] the same weeks as the lists say now', () => {
  const promise = {
    measure: 'overload',
    skills: ['qa'],
    firstWeek: isoWeekOf(today),
    weeks: 7,
    before: 0.3,
    after: 0,
  } as const;

  test.each([
    ['as it was', demand, 0.3],
    ['moved away', [demand[0], demand[1], wants('BEA-01', 50, [8, 10])], 0],
    ['more than before', [...demand, wants('GAT-01', 20, [4, 6])], 0.9],
  ])('%s', (_what, rows, over) => {
    expect(overloadNow(promise, { ...lists, demand: rows as readonly SkillDemand[] })).toBe(over);
  });
});

describe('[SC5] what is counted of a promise', () => {
  const promise = {
    measure: 'overload',
    skills: ['QA'],
    firstWeek: isoWeekOf(today),
    weeks: 7,
    before: 1,
    after: 0.25,
  } as const;
  const stopped = [
    { key: 'ATL-01', stage: 'Stopped' as const },
    { key: 'BEA-01', stage: 'Done' as const },
  ];

  test('projects that are over load nobody, before and after', () => {
    for (const at of [0, 1]) {
      const others = projects.map((project, index) => (index === at ? (stopped[index] ?? project) : project));
      expect(overloadNow(promise, { ...lists, projects: others })).toBe(0);
      expect(promiseOfPlan([delay('BEA-01', 4)], { ...lists, projects: others, today })).toEqual({
        measure: 'delay',
        weeks: 4,
      });
    }
  });

  test('only the skills it was about', () => {
    const welding = demand.map((row) => ({ ...row, skill: 'Welding' }));
    expect(overloadNow(promise, { ...lists, demand: [...demand, ...welding] })).toBe(0.3);
  });

  test('its effect is the difference, or the amount somebody reckoned', () => {
    expect(expectedEffect(promise)).toBe(0.75);
    expect(expectedEffect({ measure: 'money', amount: 60_000 })).toBe(60_000);
    expect(checkDay({ measure: 'money', amount: 60_000 }, today)).toBe('2027-01-18');
  });

  test('of several delays the longest is what is asked', () => {
    expect(promised(delay('NOP-01', 2), delay('NOP-02', 6), delay('NOP-03', 4))).toEqual({
      measure: 'delay',
      weeks: 6,
    });
  });
});
