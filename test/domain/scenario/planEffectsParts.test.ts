import { describe, expect, test } from 'vitest';

import { day } from '#domain/calendar/day.ts';
import type { Project } from '#domain/project/project.ts';
import { planEffects } from '#domain/scenario/planEffects.ts';
import { planOf } from '#domain/scenario/planOf.ts';
import { scenarioOf } from '#domain/scenario/scenarioOf.ts';

import { atlas, beacon, later, scenario, sources, stopped, today, wants } from './planSources.ts';

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
