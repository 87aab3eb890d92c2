import { describe, expect, test } from 'vitest';

import { addDays, day } from '#domain/calendar/day.ts';
import { hotSpotsOf } from '#domain/capacity/hotSpot.ts';
import { portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import { movableSet } from '#domain/scenario/movableSet.ts';
import { type EffectSources, planEffects } from '#domain/scenario/planEffects.ts';
import { optionOf, planOf, todaysPlan } from '#domain/scenario/planOf.ts';
import { scenarioOf } from '#domain/scenario/scenarioOf.ts';
import { demoPortfolio } from '#demo/portfolio.ts';

import { searched } from './searching.ts';

const today = day('2026-11-23');
const demo = demoPortfolio(today);
const { grid, loads } = portfolioSurroundings(demo.projects, demo, { settings: demo.settings, today });
const spots = hotSpotsOf(loads, demo.projects, { workingDays: demo.settings.workingDays.length });
const sources = { projects: demo.projects, demand: demo.demand, grid };
const scenario = scenarioOf({ ...sources, today }, { movable: movableSet(spots, demo.projects) });
const withPeople: EffectSources = { ...sources, people: demo.people, allocations: demo.allocations };
const [atlas, beacon] = ['ATL-01', 'BEA-01'];

/** Beacon eight weeks later, nothing else. */
const plan = planOf(
  scenario,
  scenario.projects.map(({ key }) => (key === beacon ? 3 : 0)),
);

describe('what a plan would do to the demo’s portfolio', () => {
  test('[SC3] the clash of the launches is what can be moved', () => {
    expect(scenario.projects.map(({ key }) => key)).toEqual([atlas, beacon, 'API-01']);
  });

  test('[SC1] the load of each skill before and after', () => {
    const { skills } = planEffects(sources, scenario, plan);
    expect(skills.map(({ skill }) => skill)).toEqual(scenario.skills);
    const qa = skills.find(({ skill }) => skill === 'QA');
    expect(qa?.overloadPersonWeeks.before).toBeCloseTo(1.3, 9);
    expect(qa?.load.before).toEqual(loads.find(({ skill }) => skill === 'QA'));
    const all = skills.reduce((sum, { overloadPersonWeeks }) => sum + overloadPersonWeeks.after, 0);
    expect(all).toBeCloseTo(plan.overloadPersonWeeks, 9);
  });

  test('[SC1] the finish of each project, and whether its business event is kept', () => {
    const { projects } = planEffects(sources, scenario, plan);
    expect(projects.find(({ key }) => key === atlas)).toMatchObject({
      event: { before: 'kept', after: 'kept' },
    });
    const moved = projects.find(({ key }) => key === beacon);
    expect(moved?.option).toBe(optionOf(scenario, plan, beacon ?? ''));
    const { forecastFinish } = demo.projects.find(({ key }) => key === beacon) ?? {};
    expect(moved?.finish).toEqual({ before: forecastFinish, after: addDays(forecastFinish ?? today, 56) });
    expect(moved?.event).toEqual({ before: 'kept', after: 'passed' });
  });

  test('[SC1] a project that is stopped has no finish and keeps no event', () => {
    const stopped = planOf(
      scenario,
      scenario.projects.map(({ options }, at) => (at === 0 ? options.length - 1 : 0)),
    );
    const { projects, promise } = planEffects(sources, scenario, stopped);
    const effect = projects.find(({ key }) => key === atlas);
    expect([effect?.finish.after, effect?.event]).toEqual([undefined, { before: 'kept', after: undefined }]);
    expect(promise.before.projects.length - promise.after.projects.length).toBe(1);
  });

  test('who breathes, for who may read it, and nobody else', () => {
    expect(planEffects(sources, scenario, plan).persons).toEqual([]);
    const [first, ...rest] = planEffects(withPeople, scenario, plan).persons;
    expect(first?.person.name).toBe('Mia Kask');
    expect(first?.peakPercent).toEqual({ before: 130, after: 80 });
    expect(rest.every(({ peakPercent }) => peakPercent.before - peakPercent.after <= 50)).toBe(true);
  });

  test('today’s plan changes nothing', () => {
    const { skills, projects, promise, persons } = planEffects(withPeople, scenario, todaysPlan(scenario));
    expect(persons).toEqual([]);
    expect(promise.after).toEqual(promise.before);
    expect(skills.map(({ load }) => load.after)).toEqual(skills.map(({ load }) => load.before));
    expect(projects.map(({ finish }) => finish.after)).toEqual(projects.map(({ finish }) => finish.before));
  });

  test('[SC3] there is a proved best plan for it', () => {
    const { best, isProved } = searched(scenario);
    expect(isProved).toBe(true);
    expect(best?.fits).toBe(true);
  });
});
