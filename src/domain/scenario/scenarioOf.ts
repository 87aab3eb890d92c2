import { type Day, dayFromNumber } from '#domain/calendar/day.ts';
import { skillKey, type SkillLoad, skillLoads } from '#domain/capacity/load.ts';
import { type WeekGrid, weekShares } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';
import type { QuarterBudgets } from '#domain/settings/pmoSettings.ts';

import { budgetLeft } from './budgetLeft.ts';
import { costByQuarter } from './costByQuarter.ts';
import { dependenciesOf, neededBy } from './dependencies.ts';
import { movedRow } from './movedRows.ts';
import type { ClosedBecause, OptionKind, Scenario, ScenarioOption, SkillUse } from './scenario.ts';

export type ScenarioInput = Pick<
  Project,
  | 'key'
  | 'stage'
  | 'value'
  | 'costOfDelayPerWeek'
  | 'exitCost'
  | 'isMandatory'
  | 'dependsOn'
  | 'startOn'
  | 'forecastFinish'
  | 'baselineFinish'
  | 'budget'
  | 'spentToDate'
>;

/** What of a portfolio a scenario is made of. */
export interface ScenarioSources {
  readonly projects: readonly ScenarioInput[];
  /** Wanted and published: all rows of the list. */
  readonly demand: readonly SkillDemand[];
  readonly grid: WeekGrid;
  readonly today: Day;
  readonly budgetByQuarter?: QuarterBudgets | undefined;
}

/** One option of one project, by what it is. */
export interface OptionName {
  readonly key: string;
  readonly kind: OptionKind;
  readonly weeks: number;
}

export interface ScenarioWish {
  readonly movable: readonly string[];
  readonly delayWeeks?: readonly number[];
  readonly forbidden?: readonly OptionName[];
  /** Every other option of the project is forbidden. */
  readonly pinned?: readonly OptionName[];
  readonly changesAtMost?: number | undefined;
}

export const usualDelayWeeks: readonly number[] = [2, 4, 8];

/** SC1 and SC3: the movable projects with their options; what all others want is taken off the capacity first. */
export function scenarioOf(sources: ScenarioSources, wish: ScenarioWish): Scenario {
  const { grid } = sources;
  const movable = new Set(wish.movable);
  const projects = sources.projects.filter(({ key, stage }) => movable.has(key) && !isOver(stage));
  const over = new Set(sources.projects.filter(({ stage }) => isOver(stage)).map(({ key }) => key));
  const loads = touchedBy(
    projects,
    skillLoads(sources.demand, grid, (key) => over.has(key)),
  );
  const skillIndex = new Map(loads.map(({ skill }, index) => [skillKey(skill), index]));
  const inScenario = new Set(projects.map(({ key }) => key));
  const others = sources.projects.filter(({ key, stage }) => !inScenario.has(key) && !isOver(stage));
  const budgetByQuarter = budgetLeft(sources.budgetByQuarter ?? {}, others, sources.today);
  return {
    skills: loads.map(({ skill }) => skill),
    weeks: grid.weeks,
    capacity: loads.map(({ weeks }) =>
      weeks.map(({ capacityPercent, percentByProject }) => {
        if (capacityPercent === undefined) return Number.POSITIVE_INFINITY;
        let left = capacityPercent;
        for (const [key, percent] of percentByProject) if (!inScenario.has(key)) left -= percent;
        return left / 100;
      }),
    ),
    projects: projects.map((project) => ({
      key: project.key,
      isMandatory: project.isMandatory,
      dependsOn: dependenciesOf(project, sources.projects, inScenario),
      options: optionsOf(project, { sources, wish, skillIndex, inScenario, budgetByQuarter }),
    })),
    budgetByQuarter,
    changesAtMost: wish.changesAtMost,
  };
}

const isOver = (stage: Project['stage']): boolean => stage === 'Done' || stage === 'Stopped';

function touchedBy(projects: readonly ScenarioInput[], loads: readonly SkillLoad[]): SkillLoad[] {
  return loads.filter(({ weeks }) =>
    weeks.some(({ percentByProject }) => projects.some(({ key }) => percentByProject.has(key))),
  );
}

interface Around {
  readonly sources: ScenarioSources;
  readonly wish: ScenarioWish;
  readonly skillIndex: ReadonlyMap<string, number>;
  readonly inScenario: ReadonlySet<string>;
  readonly budgetByQuarter: readonly number[] | undefined;
}

function optionsOf(project: ScenarioInput, around: Around): ScenarioOption[] {
  const { value = 0, costOfDelayPerWeek = 0 } = project;
  const delays = around.wish.delayWeeks ?? usualDelayWeeks;
  const named: Omit<OptionName, 'key'>[] = [
    { kind: 'now', weeks: 0 },
    ...delays.map((weeks) => ({ kind: 'delay' as const, weeks })),
    { kind: 'stop', weeks: 0 },
  ];
  return named.map(({ kind, weeks }) => ({
    kind,
    weeks,
    value: kind === 'stop' ? 0 - exitCostOf(project) : value - costOfDelayPerWeek * weeks,
    use: useOf(project.key, { kind, weeks }, around),
    costByQuarter: costByQuarter(project, { kind, weeks }, around.sources.today, around.budgetByQuarter),
    closedBecause: closedBecause(project, { key: project.key, kind, weeks }, around),
  }));
}

/** Leaving costs only where something runs. */
const exitCostOf = ({ stage, exitCost = 0 }: ScenarioInput): number =>
  stage === 'Running' || stage === 'Paused' ? exitCost : 0;

function useOf(
  key: string,
  option: Pick<ScenarioOption, 'kind' | 'weeks'>,
  { sources, skillIndex }: Around,
): SkillUse[] {
  const monday = dayFromNumber(sources.grid.firstMonday);
  const used = new Map<string, SkillUse>();
  for (const row of sources.demand) {
    const skill = skillIndex.get(skillKey(row.skill));
    if (row.projectKey !== key || skill === undefined) continue;
    for (const moved of movedRow(row, option, monday))
      for (const { index, share } of weekShares(sources.grid, moved, 'all')) {
        const at = `${skill} ${index}`;
        const personWeeks = (used.get(at)?.personWeeks ?? 0) + (moved.percent * share) / 100;
        used.set(at, { skill, week: index, personWeeks });
      }
  }
  return Array.from(used.values());
}

function closedBecause(
  project: ScenarioInput,
  option: OptionName,
  { sources, wish, inScenario }: Around,
): ClosedBecause | undefined {
  const isSame = (other: OptionName): boolean =>
    other.key === option.key && other.kind === option.kind && other.weeks === option.weeks;
  const pins = (wish.pinned ?? []).filter(({ key }) => key === option.key);
  if (pins.length > 0 && !pins.some(isSame)) return { kind: 'forbidden' };
  if (wish.forbidden?.some(isSame) === true) return { kind: 'forbidden' };
  if (option.kind === 'stop' && project.isMandatory) return { kind: 'mandatory' };
  if (option.kind === 'stop' && project.value === undefined) return { kind: 'worthUnknown' };
  return neededBy(project, option, sources.projects, inScenario);
}
