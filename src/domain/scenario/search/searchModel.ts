import { dust, goesTogether, isOpen } from '#domain/scenario/planOf.ts';
import {
  isChange,
  type Scenario,
  type ScenarioOption,
  type ScenarioProject,
} from '#domain/scenario/scenario.ts';

/**
 * A scenario as the search wants it: one table of limits (a skill in a week, the budget of a quarter, the number of changes), and for
 * each open option what it takes of which limit. Every limit is brought to the same scale, and so is the worth.
 */
export interface SearchModel {
  readonly projects: readonly ModelProject[];
  readonly limits: Float64Array;
  /** What exceeding a limit by one costs; Infinity where it may not happen. */
  readonly excessPrices: Float64Array;
  /** A plan of worth 1 is worth so much. */
  readonly worthUnit: number;
}

export interface ModelProject {
  readonly options: readonly ModelOption[];
  /** Projects that it waits for, or that wait for it. */
  readonly neighbours: readonly Neighbour[];
}

export interface ModelOption {
  /** Its index in the scenario. */
  readonly choice: number;
  readonly worth: number;
  readonly limits: Int32Array;
  readonly uses: Float64Array;
}

export interface Neighbour {
  readonly project: number;
  /** [own option][option of the other]. */
  readonly goes: readonly (readonly boolean[])[];
}

/** `worth`: no limit may be exceeded. `leastOverload`: as little as can be, and only then worth counts; k holds in both. */
export type Goal = 'worth' | 'leastOverload';

/** Of plans worth the same the one with fewer changes is meant, so a change costs a hair. */
const changeCost = 1e-7;
/** So little does worth count beside overload. */
const worthBesideOverload = 2e-5;

interface Limit {
  readonly most: number;
  readonly excessPrice: number;
  readonly takenBy: readonly Taken[];
}

/** By which option of which project, and how much. */
type Taken = readonly [project: number, option: number, amount: number];

export function searchModel(scenario: Scenario, goal: Goal): SearchModel {
  const open = scenario.projects.map((project) =>
    project.options.flatMap((option, choice) => (isOpen(project, option) ? [{ option, choice }] : [])),
  );
  const limits = limitsOf(scenario, open, goal).filter(canBeExceeded);
  const worthUnit = Math.max(1e-9, ...open.flat().map(({ option }) => Math.abs(option.value)));
  const worthScale = (goal === 'worth' ? 1 : worthBesideOverload) / worthUnit;
  const scales = limits.map(({ takenBy }) => Math.max(...takenBy.map(([, , amount]) => amount)));
  const taken = takenByOption(limits, open);
  return {
    worthUnit: 1 / worthScale,
    limits: Float64Array.from(limits, ({ most }, at) => (most + dust) / (scales[at] ?? 1)),
    excessPrices: Float64Array.from(limits, ({ excessPrice }, at) => excessPrice * (scales[at] ?? 1)),
    projects: open.map((options, project) => ({
      neighbours: neighboursOf(scenario.projects, open, project),
      options: options.map(({ option, choice }, index): ModelOption => {
        const uses = taken[project]?.[index] ?? [];
        return {
          choice,
          worth: option.value * worthScale - (isChange(choice) ? changeCost * worthScale * worthUnit : 0),
          limits: Int32Array.from(uses, ([at]) => at),
          uses: Float64Array.from(uses, ([at, amount]) => amount / (scales[at] ?? 1)),
        };
      }),
    })),
  };
}

interface OpenOption {
  readonly option: ScenarioOption;
  readonly choice: number;
}

function limitsOf(
  { skills, weeks, capacity, budgetByQuarter = [], changesAtMost }: Scenario,
  open: readonly (readonly OpenOption[])[],
  goal: Goal,
): Limit[] {
  const cells = skills.map(() => weeks.map((): Taken[] => []));
  const quarters = budgetByQuarter.map((): Taken[] => []);
  const changes: Taken[] = [];
  for (const [project, options] of open.entries())
    for (const [index, { option, choice }] of options.entries()) {
      for (const { skill, week, personWeeks } of option.use)
        if (personWeeks > 0) cells[skill]?.[week]?.push([project, index, personWeeks]);
      for (const [quarter, cost] of (option.costByQuarter ?? []).entries())
        if (cost > 0) quarters[quarter]?.push([project, index, cost]);
      if (isChange(choice)) changes.push([project, index, 1]);
    }
  const isSoft = goal === 'leastOverload';
  const perMoney = isSoft
    ? 1 / Math.max(1, ...budgetByQuarter.filter(Number.isFinite))
    : Number.POSITIVE_INFINITY;
  return [
    ...cells.flatMap((row, skill) =>
      row.map((takenBy, week) => ({
        takenBy,
        most: Math.max(0, capacity[skill]?.[week] ?? 0),
        excessPrice: isSoft ? 1 : Number.POSITIVE_INFINITY,
      })),
    ),
    ...quarters.map((takenBy, quarter) => ({
      takenBy,
      most: Math.max(0, budgetByQuarter[quarter] ?? 0),
      excessPrice: perMoney,
    })),
    { takenBy: changes, most: changesAtMost ?? open.length, excessPrice: Number.POSITIVE_INFINITY },
  ];
}

/** Not if even the hungriest option of every project fits in it. */
function canBeExceeded({ most, takenBy }: Limit): boolean {
  const worst = new Map<number, number>();
  for (const [project, , amount] of takenBy) worst.set(project, Math.max(worst.get(project) ?? 0, amount));
  let all = 0;
  for (const amount of worst.values()) all += amount;
  return all > most + dust;
}

type Use = readonly [limit: number, amount: number];

function takenByOption(limits: readonly Limit[], open: readonly (readonly unknown[])[]): Use[][][] {
  const taken = open.map((options) => options.map((): Use[] => []));
  for (const [at, { takenBy }] of limits.entries())
    for (const [project, option, amount] of takenBy) taken[project]?.[option]?.push([at, amount]);
  return taken;
}

function neighboursOf(
  projects: readonly ScenarioProject[],
  open: readonly (readonly OpenOption[])[],
  index: number,
): Neighbour[] {
  const own = projects[index];
  if (own === undefined) return [];
  return projects.flatMap((other, project): Neighbour[] => {
    const awaited = own.dependsOn.filter(({ key }) => key === other.key);
    const waiting = other.dependsOn.filter(({ key }) => key === own.key);
    if (project === index || (awaited.length === 0 && waiting.length === 0)) return [];
    const goes = (open[index] ?? []).map(({ option: mine }) =>
      (open[project] ?? []).map(
        ({ option: theirs }) =>
          awaited.every(({ slackWeeks }) => goesTogether(mine, theirs, slackWeeks)) &&
          waiting.every(({ slackWeeks }) => goesTogether(theirs, mine, slackWeeks)),
      ),
    );
    return [{ project, goes }];
  });
}
