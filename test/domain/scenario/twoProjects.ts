import type { Scenario, ScenarioOption, ScenarioProject } from '#domain/scenario/scenario.ts';

import { weeksFrom } from './launches.ts';

export const option = (
  kind: ScenarioOption['kind'],
  weeks: number,
  value: number,
  personWeeks: number,
  cost = 0,
) => ({
  kind,
  weeks,
  value,
  use: personWeeks > 0 ? [{ skill: 0, week: weeks / 2, personWeeks }] : [],
  costByQuarter: [cost],
});
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
export const atlas = project('ATL', [
  option('now', 0, 100, 2, 40),
  option('delay', 2, 80, 2, 30),
  option('stop', 0, -5, 0),
]);
export const beacon = project('BEA', [
  option('now', 0, 50, 1, 40),
  option('delay', 2, 45, 1, 10),
  option('stop', 0, 0, 0),
]);
export const scenario: Scenario = {
  skills: ['QA'],
  weeks: weeksFrom(2),
  capacity: [[2, 2.5]],
  projects: [atlas, beacon],
};
