import { day } from '#domain/calendar/day.ts';
import { weekGrid } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { scenarioOf, type ScenarioWish } from '#domain/scenario/scenarioOf.ts';
import type { QuarterBudgets } from '#domain/settings/pmoSettings.ts';
import { projectWith } from '#test/domain/projects.ts';

export const today = day('2026-11-25'); // a Wednesday
const calendar = { workingDays: [0, 1, 2, 3, 4], holidays: new Set([day('2026-12-08')]) };
export const grid = weekGrid(today, calendar, 12);

export const row = (
  projectKey: string | undefined,
  skill: string,
  from: string,
  to: string,
  percent: number,
): SkillDemand => ({
  projectKey,
  skill,
  fromOn: day(from),
  toOn: day(to),
  percent,
});
export const demand: readonly SkillDemand[] = [
  row(undefined, 'QA', '2026-11-23', '2027-02-14', 100),
  row('ATL', 'QA', '2026-11-23', '2026-12-04', 60),
  row('BEA', 'qa ', '2026-11-16', '2026-12-04', 50),
  row('FIX', 'QA', '2026-11-30', '2026-12-11', 20),
  row('OLD', 'QA', '2026-11-23', '2026-12-04', 100),
  row('FIX', 'UX', '2026-11-23', '2026-12-04', 40),
];
export const running = (key: string, more: Partial<Project> = {}): Project =>
  projectWith({ key, stage: 'Running', value: 100_000, costOfDelayPerWeek: 5_000, dependsOn: [], ...more });
export const projects = [
  running('ATL', { exitCost: 7_000 }),
  running('BEA'),
  running('FIX'),
  running('OLD', { stage: 'Done' }),
];

export const made = (
  wish: Partial<ScenarioWish> = {},
  of: readonly Project[] = projects,
  budgetByQuarter?: QuarterBudgets,
): Scenario =>
  scenarioOf({ projects: of, demand, grid, today, budgetByQuarter }, { movable: ['ATL', 'BEA'], ...wish });

export const optionsOf = ({ projects: all }: Scenario, key: string) =>
  all.find((project) => project.key === key)?.options ?? [];
export const closed = (scenario: Scenario, key: string) =>
  optionsOf(scenario, key).flatMap(({ kind, weeks, closedBecause }) =>
    closedBecause === undefined ? [] : [`${kind} ${weeks}: ${Object.values(closedBecause).join(' ')}`],
  );
