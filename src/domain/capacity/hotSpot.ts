import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Person } from '#domain/project/person.ts';
import type { Project } from '#domain/project/project.ts';

import { overloadPercent, type PersonLoad, type SkillLoad, skillKey, type WeekLoad } from './load.ts';

/** CA2: weeks in a row in which more is wanted of a skill or a person than there is. */
export interface HotSpot {
  /** What is short: a skill, and for a person's own hot spot who. */
  readonly skill: string | undefined;
  readonly person: Person | undefined;
  readonly firstWeek: IsoWeek;
  readonly lastWeek: IsoWeek;
  readonly weeks: number;
  readonly overloadPersonDays: number;
  /** Of the worst week. */
  readonly peakLoadPercent: number;
  readonly peakCapacityPercent: number;
  /** Of all projects in it, together. */
  readonly costOfDelayPerWeek: number;
  /** Everyone who wants it in these weeks, the most wanting first. */
  readonly projectKeys: readonly string[];
  /** The two that would be content if the other were not there. Undefined where one alone wants too much. */
  readonly pair: readonly [string, string] | undefined;
  /** Who has the skill and more than they can do; empty for who may not read PMO People. */
  readonly persons: readonly Person[];
}

type Worth = Pick<Project, 'key' | 'costOfDelayPerWeek'>;

/** Worst first: overload in person-days × cost of delay of the projects in it; of two alike the larger overload, then the earlier. */
export function hotSpotsOf(
  loads: readonly (SkillLoad | PersonLoad)[],
  projects: readonly Worth[],
  { workingDays, personLoads = [] }: { workingDays: number; personLoads?: readonly PersonLoad[] },
): HotSpot[] {
  const costByKey = new Map(projects.map(({ key, costOfDelayPerWeek }) => [key, costOfDelayPerWeek ?? 0]));
  return loads
    .flatMap((load) =>
      overloadedRuns(load.weeks).map((run) => hotSpot(load, run, { costByKey, workingDays, personLoads })),
    )
    .toSorted(
      (one, other) =>
        rank(other) - rank(one) ||
        other.overloadPersonDays - one.overloadPersonDays ||
        one.firstWeek.localeCompare(other.firstWeek),
    );
}

const rank = ({ overloadPersonDays, costOfDelayPerWeek }: HotSpot): number =>
  overloadPersonDays * costOfDelayPerWeek;

function overloadedRuns(weeks: readonly WeekLoad[]): WeekLoad[][] {
  const runs: WeekLoad[][] = [];
  let run: WeekLoad[] = [];
  for (const week of weeks) {
    if (overloadPercent(week) > 0) {
      if (run.length === 0) runs.push(run);
      run.push(week);
    } else run = [];
  }
  return runs;
}

interface Around {
  readonly costByKey: ReadonlyMap<string, number>;
  readonly workingDays: number;
  readonly personLoads: readonly PersonLoad[];
}

function hotSpot(load: SkillLoad | PersonLoad, run: readonly WeekLoad[], around: Around): HotSpot {
  const projectKeys = wantingMost(run);
  const peak = run.reduce((worst, week) => (overloadPercent(week) > overloadPercent(worst) ? week : worst));
  const overload = run.reduce((sum, week) => sum + overloadPercent(week), 0);
  return {
    skill: load.skill,
    person: load.kind === 'person' ? load.person : undefined,
    firstWeek: run[0]?.week ?? peak.week,
    lastWeek: run.at(-1)?.week ?? peak.week,
    weeks: run.length,
    overloadPersonDays: (overload / 100) * around.workingDays,
    peakLoadPercent: peak.loadPercent,
    peakCapacityPercent: peak.capacityPercent ?? 0,
    costOfDelayPerWeek: projectKeys.reduce((sum, key) => sum + (around.costByKey.get(key) ?? 0), 0),
    projectKeys,
    pair: clashingPair(run, projectKeys, around.costByKey),
    persons: load.kind === 'person' ? [load.person] : overloadedPersons(load.skill, run, around.personLoads),
  };
}

function wantingMost(run: readonly WeekLoad[]): string[] {
  const total = new Map<string, number>();
  for (const { percentByProject } of run)
    for (const [key, percent] of percentByProject) total.set(key, (total.get(key) ?? 0) + percent);
  return Array.from(total)
    .filter(([, percent]) => percent > 0)
    .toSorted(([one, most], [other, least]) => least - most || one.localeCompare(other, 'en'))
    .map(([key]) => key);
}

/** Beyond these many nobody would look for the two that clash, and comparing all pairs would take long. */
const comparedProjects = 40;

/** The two that want the most of it at the same time; of two alike those whose delay costs more. */
function clashingPair(
  run: readonly WeekLoad[],
  keys: readonly string[],
  costByKey: ReadonlyMap<string, number>,
): readonly [string, string] | undefined {
  let best:
    | { readonly pair: readonly [string, string]; readonly shared: number; readonly cost: number }
    | undefined;
  for (const [index, one] of keys.slice(0, comparedProjects).entries()) {
    for (const other of keys.slice(index + 1, comparedProjects)) {
      const shared = run.reduce((sum, week) => sum + sharedPercent(week, one, other), 0);
      const cost = (costByKey.get(one) ?? 0) + (costByKey.get(other) ?? 0);
      const isBetter =
        best === undefined || shared > best.shared || (shared === best.shared && cost > best.cost);
      if (shared > 0 && isBetter) best = { pair: [one, other], shared, cost };
    }
  }
  return best?.pair;
}

const sharedPercent = ({ percentByProject }: WeekLoad, one: string, other: string): number =>
  Math.min(percentByProject.get(one) ?? 0, percentByProject.get(other) ?? 0);

function overloadedPersons(
  skill: string,
  run: readonly WeekLoad[],
  loads: readonly PersonLoad[],
): readonly Person[] {
  const inRun = new Set(run.map(({ week }) => week));
  return loads
    .filter((load) => load.skill !== undefined && skillKey(load.skill) === skillKey(skill))
    .map(({ person, weeks }) => ({
      person,
      over: weeks.reduce((sum, week) => sum + (inRun.has(week.week) ? overloadPercent(week) : 0), 0),
    }))
    .filter(({ over }) => over > 0)
    .toSorted((one, other) => other.over - one.over)
    .map(({ person }) => person);
}
