import { day } from '#domain/calendar/day.ts';
import { weekGrid } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';
import type { EffectSources } from '#domain/scenario/planEffects.ts';
import { planOf } from '#domain/scenario/planOf.ts';
import { scenarioOf } from '#domain/scenario/scenarioOf.ts';
import { projectWith } from '#test/domain/projects.ts';

export const today = day('2026-11-23'); // a Monday
const grid = weekGrid(today, { workingDays: [0, 1, 2, 3, 4], holidays: new Set() }, 6);
export const [fromOn, toOn] = [day('2026-11-23'), day('2026-12-04')];

export const wants = (projectKey: string | undefined, skill: string, percent: number): SkillDemand => ({
  projectKey,
  skill,
  fromOn,
  toOn: projectKey === undefined ? day('2027-01-03') : toOn,
  percent,
});
const running = (key: string, more: Partial<Project> = {}): Project =>
  projectWith({ key, stage: 'Running', value: 100, costOfDelayPerWeek: 5, ...more });

export const atlas = running('ATL', {
  forecastFinish: day('2026-12-04'),
  baselineFinish: day('2026-12-01'),
  businessEvent: 'Fair',
  businessEventOn: day('2026-12-18'),
});
export const beacon = running('BEA', { baselineFinish: day('2026-12-05') });
const over = [running('OLD', { stage: 'Done' }), running('END', { stage: 'Stopped' })];
export const sources: EffectSources = {
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
export const scenario = scenarioOf({ ...sources, today }, { movable: ['ATL', 'BEA'] });
export const later = planOf(scenario, [1, 0]); // Atlas two weeks
export const stopped = planOf(scenario, [4, 0]);
