import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import type { Person } from '#domain/project/person.ts';
import { type EffectSources, planEffects } from '#domain/scenario/planEffects.ts';

import { fromOn, later, scenario, sources, stopped, toOn } from './planSources.ts';

const person = (name: string): Person => ({ id: name, upn: `${name}@nordvik.example`, name });

const member = (name: string): TeamMember => ({
  person: person(name),
  skill: 'QA',
  teamKey: undefined,
  capacityPercent: 100,
  lead: undefined,
  away: [],
});

const works = (personId: string, projectKey: string, percent: number, until = toOn): Allocation => ({
  personId,
  projectKey,
  fromOn,
  toOn: until,
  percent,
  state: 'Agreed',
});

describe('[SC1] who breathes', () => {
  const people = ['ann', 'ben', 'cem', 'dev', 'eli'].map(member);
  const allocations = [
    works('ann', 'ATL', 30),
    works('ann', 'BEA', 90),
    works('ben', 'ATL', 60),
    works('ben', 'BEA', 60),
    works('cem', 'BEA', 120),
    works('dev', 'ATL', 150),
    works('dev', 'OLD', 100),
    works('eli', 'ATL', 20),
    works('eli', 'BEA', 130, day('2026-12-18')),
  ];
  const persons = (plan = later, more: Partial<EffectSources> = {}) =>
    planEffects({ ...sources, people, allocations, ...more }, scenario, plan).persons.map(
      ({ person: { name }, peakPercent, overloadPersonWeeks: { before, after } }) =>
        [name, peakPercent.before, peakPercent.after, before.toFixed(1), after.toFixed(1)].join(' '),
    );

  test('whose fullest week gets lighter most comes first; for whom nothing changes is not told of', () => {
    expect(persons()).toEqual(['ben 120 60 0.4 0.0', 'ann 120 90 0.4 0.0']);
  });

  test('a fullest week as full as before is told of where there is less too much in all', () => {
    expect(persons(stopped)).toEqual([
      'dev 150 0 1.0 0.0',
      'ben 120 60 0.4 0.0',
      'ann 120 90 0.4 0.0',
      'eli 150 130 1.6 1.2',
    ]);
    const after = { fromOn: day('2026-12-07'), toOn: day('2026-12-18') };
    const twice = [works('ann', 'ATL', 120), { ...works('ann', 'BEA', 130), ...after }];
    expect(persons(stopped, { allocations: twice })).toEqual(['ann 130 130 1.0 0.6']);
  });

  test('who had no week too full is told of where the fullest gets lighter', () => {
    expect(persons(stopped, { allocations: [works('ann', 'ATL', 50)] })).toEqual(['ann 50 0 0.0 0.0']);
    expect(persons(later, { allocations: [works('ann', 'ATL', 50)] })).toEqual([]);
  });

  test('who may read only the one or the other of people and their work is told of nobody', () => {
    expect(persons(later, { people: undefined })).toEqual([]);
    expect(persons(later, { allocations: undefined })).toEqual([]);
  });
});
