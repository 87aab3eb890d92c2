import type { Scenario, ScenarioOption, ScenarioProject } from '#domain/scenario/scenario.ts';
import { weeksFrom } from '#test/domain/scenario/launches.ts';

export const now = (
  value: number,
  personWeeks: number,
  more: Partial<ScenarioOption> = {},
): ScenarioOption => ({
  kind: 'now',
  weeks: 0,
  value,
  use: [{ skill: 0, week: 0, personWeeks }],
  ...more,
});
export const later = (
  value: number,
  personWeeks: number,
  more: Partial<ScenarioOption> = {},
): ScenarioOption => ({
  kind: 'delay',
  weeks: 2,
  value,
  use: [{ skill: 0, week: 1, personWeeks }],
  ...more,
});
export const stop: ScenarioOption = { kind: 'stop', weeks: 0, value: -10, use: [] };
export const project = (
  key: string,
  options: readonly ScenarioOption[],
  more: Partial<ScenarioProject> = {},
) => ({
  key,
  isMandatory: false,
  dependsOn: [],
  options,
  ...more,
});
export const scenarioWith = (
  projects: readonly ScenarioProject[],
  more: Partial<Scenario> = {},
): Scenario => ({
  skills: ['QA'],
  weeks: weeksFrom(2),
  capacity: [[3, 1]],
  projects,
  ...more,
});
export const atlas = project('ATL', [now(100, 2), later(80, 2), stop]);
export const beacon = project('BEA', [now(50, 4), later(40, 0.5), stop]);
