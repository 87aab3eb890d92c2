import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import { weekGrid } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';
import { type EffectSources, planEffects } from '#domain/scenario/planEffects.ts';
import { planOf } from '#domain/scenario/planOf.ts';
import { scenarioOf } from '#domain/scenario/scenarioOf.ts';
import { projectWith } from '#test/domain/projects.ts';

const today = day('2026-11-23'); // a Monday
const grid = weekGrid(today, { workingDays: [0, 1, 2, 3, 4], holidays: new Set() }, 6);
const [fromOn, toOn] = [day('2026-11-23'), day('2026-12-04')];

const wants = (projectKey: string | undefined, skill: string, percent: number): SkillDemand => ({
  projectKey,
  skill,
  fromOn,
  toOn: projectKey === undefined ? day('2027-01-03') : toOn,
  percent,
});
const running = (key: string, more: Partial<Project> = {}): Project =>
  projectWith({ key, stage: 'Running', value: 100, costOfDelayPerWeek: 5, ...more });

const atlas = running('ATL', {
  forecastFinish: day('2026-12-04'),
  baselineFinish: day('2026-12-01'),
  businessEvent: 'Fair',
  businessEventOn: day('2026-12-18'),
});
const beacon = running('BEA', { baselineFinish: day('2026-12-05') });
const over = [running('OLD', { stage: 'Done' }), running('END', { stage: 'Stopped' })];
const sources: EffectSources = {
  projects: [atlas, beacon, running('COB'), ...over],
  demand: [
    wants(undefined, 'QA', 100),
    wants('ATL', 'QA', 80),
    wants('BEA', 'QA', 60),
    wants('COB', 'UX', 50),
    wants('OLD', 'QA', 100),
    wants('END', 'QA', 100),
  ],
  grid,
};
const scenario = scenarioOf({ ...sources, today }, { movable: ['ATL', 'BEA'] });
const later = planOf(scenario, [1, 0]); // Atlas two weeks
const stopped = planOf(scenario, [4, 0]);

describe('[SC1] the skills of a plan', () => {
  test('are those its projects want, with the load before and after, and nothing of what is over', () => {
    const { skills } = planEffects(sources, scenario, later);
    expect(skills.map(({ skill }) => skill)).toEqual(['QA']);
    const [qa] = skills;
    expect(qa?.load.before.weeks.map(({ loadPercent }) => loadPercent)).toEqual([140, 140, 0, 0, 0, 0]);
    expect(qa?.load.after.weeks.map(({ loadPercent }) => loadPercent)).toEqual([60, 60, 80, 80, 0, 0]);
    expect(qa?.overloadPersonWeeks.before).toBeCloseTo(0.8, 9);
    expect(qa?.overloadPersonWeeks.after).toBe(0);
  });

  test('that nobody wants any more are not told of', () => {
    const onlyAtlas = { ...sources, demand: [wants('ATL', 'QA', 80)] };
    const alone = scenarioOf({ ...onlyAtlas, today }, { movable: ['ATL'] });
    expect(planEffects(onlyAtlas, alone, planOf(alone, [4])).skills).toEqual([]);
    expect(planEffects({ ...onlyAtlas, demand: [] }, alone, planOf(alone, [0])).skills).toEqual([]);
    expect(planEffects(onlyAtlas, alone, planOf(alone, [1])).skills).toHaveLength(1);
  });

  test('need an option for every project', () => {
    expect(() => planEffects(sources, scenario, { ...later, choices: [1] })).toThrow('BEA has no option -1');
  });
});

const effectsOf = (known: Partial<Project>, plan = later) =>
  planEffects({ ...sources, projects: [{ ...atlas, ...known }, beacon] }, scenario, plan).projects[0];

describe('[SC1] the projects of a plan', () => {
  test('are told of with their finish before and after', () => {
    const { projects } = planEffects(sources, scenario, later);
    expect(projects).toEqual([
      {
        key: 'ATL',
        option: scenario.projects[0]?.options[1],
        finish: { before: '2026-12-04', after: '2026-12-18' },
        businessEvent: 'Fair',
        businessEventOn: '2026-12-18',
        event: { before: 'kept', after: 'kept' },
      },
      {
        key: 'BEA',
        option: scenario.projects[1]?.options[0],
        finish: { before: '2026-12-05', after: '2026-12-05' },
        businessEvent: undefined,
        businessEventOn: undefined,
        event: { before: undefined, after: undefined },
      },
    ]);
  });

  test('pass their event the day after it', () => {
    expect(effectsOf({ businessEventOn: day('2026-12-17') })?.event).toEqual({
      before: 'kept',
      after: 'passed',
    });
    expect(effectsOf({ businessEventOn: day('2026-12-03') })?.event).toEqual({
      before: 'passed',
      after: 'passed',
    });
  });

  test('without a finish, or that are stopped, have none', () => {
    const noFinish = effectsOf({ forecastFinish: undefined, baselineFinish: undefined });
    expect([noFinish?.finish, noFinish?.event]).toEqual([
      { before: undefined, after: undefined },
      { before: undefined, after: undefined },
    ]);
    const ended = effectsOf({}, stopped);
    expect([ended?.finish, ended?.event]).toEqual([
      { before: '2026-12-04', after: undefined },
      { before: 'kept', after: undefined },
    ]);
  });
});

test('[SC1] what is over, or is stopped, is promised nothing', () => {
  const { promise } = planEffects(sources, scenario, stopped);
  const keys = ({ projects }: typeof promise.before) =>
    projects.map(({ projectKey }) => projectKey).toSorted();
  expect(keys(promise.before)).toEqual(['ATL', 'BEA', 'COB']);
  expect(keys(promise.after)).toEqual(['BEA', 'COB']);
  const { promise: delayed } = planEffects(sources, scenario, later);
  expect(keys(delayed.after)).toEqual(['ATL', 'BEA', 'COB']);
});

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
