import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import type { Person } from '#domain/project/person.ts';

import { type WeekGrid, weekShares } from './weekGrid.ts';

/** One week of a skill or a person (CA1). 100 is one person, all week. */
export interface WeekLoad {
  readonly week: IsoWeek;
  readonly loadPercent: number;
  /** Less absences and holidays. Undefined where nobody said: never an overload. */
  readonly capacityPercent: number | undefined;
  readonly percentByProject: ReadonlyMap<string, number>;
}

export interface SkillLoad {
  readonly kind: 'skill';
  readonly skill: string;
  readonly weeks: readonly WeekLoad[];
}

/** Only ever made on the screen of somebody who may read PMO People. */
export interface PersonLoad {
  readonly kind: 'person';
  readonly person: Person;
  readonly skill: string | undefined;
  /** By contract; absences and holidays come off in the weeks. */
  readonly contractPercent: number;
  readonly weeks: readonly WeekLoad[];
}

/** People write QA and qa. */
export const skillKey = (skill: string): string => skill.trim().toLowerCase();

interface Sum {
  readonly percentByProject: Map<string, number>[];
  readonly capacity: (number | undefined)[];
}

const emptySum = ({ weeks }: WeekGrid): Sum => ({
  percentByProject: weeks.map(() => new Map<string, number>()),
  capacity: weeks.map(() => undefined),
});

/** CA1: the load of each skill, by what projects want of it; projects that are over want nothing. In order of the skill's name. */
export function skillLoads(
  demand: readonly SkillDemand[],
  grid: WeekGrid,
  isOver: (projectKey: string) => boolean,
): SkillLoad[] {
  const sums = new Map<string, { readonly skill: string; readonly sum: Sum }>();
  for (const row of demand) {
    const known = sums.get(skillKey(row.skill));
    const { sum } = known ?? { sum: emptySum(grid) };
    if (known === undefined) sums.set(skillKey(row.skill), { skill: row.skill.trim(), sum });
    if (row.projectKey === undefined) addCapacity(sum, grid, row);
    else if (!isOver(row.projectKey)) addLoad(sum, grid, { ...row, projectKey: row.projectKey });
  }
  return Array.from(sums.values(), ({ skill, sum }): SkillLoad => ({
    kind: 'skill',
    skill,
    weeks: weeksOf(sum, grid),
  })).toSorted((one, other) => one.skill.localeCompare(other.skill, 'en'));
}

/** CA1: the load of each person, by their allocations, asked ones too. */
export function personLoads(
  people: readonly TeamMember[],
  allocations: readonly Allocation[],
  grid: WeekGrid,
  isOver: (projectKey: string) => boolean,
): PersonLoad[] {
  const byPerson = Map.groupBy(allocations, ({ personId }) => personId);
  return people.map(({ person, skill, capacityPercent, away }) => {
    const sum = emptySum(grid);
    for (const allocation of byPerson.get(person.id) ?? [])
      if (!isOver(allocation.projectKey)) addLoad(sum, grid, allocation);
    for (const index of grid.weeks.keys())
      sum.capacity[index] = capacityPercent * openShare(grid, index, away);
    return { kind: 'person', person, skill, contractPercent: capacityPercent, weeks: weeksOf(sum, grid) };
  });
}

/** The part of a week somebody is there. */
export function openShare(grid: WeekGrid, index: number, away: TeamMember['away']): number {
  const gone = new Set<number>();
  for (const weekday of grid.workingDays) {
    const number = grid.firstMonday + 7 * index + weekday;
    if (grid.holidays.has(number)) gone.add(number);
  }
  const holidays = gone.size / grid.workingDays.length;
  let absent = 0;
  // Spans of one person do not overlap; where they do, nobody is less than not there.
  for (const span of away)
    for (const { index: at, share } of weekShares(grid, span, 'open')) if (at === index) absent += share;
  return Math.max(0, 1 - holidays - absent);
}

function addLoad(
  { percentByProject }: Sum,
  grid: WeekGrid,
  row: Pick<Allocation, 'projectKey' | 'fromOn' | 'toOn' | 'percent'>,
): void {
  for (const { index, share } of weekShares(grid, row, 'all')) {
    const week = percentByProject[index];
    week?.set(row.projectKey, (week.get(row.projectKey) ?? 0) + row.percent * share);
  }
}

function addCapacity({ capacity }: Sum, grid: WeekGrid, row: SkillDemand): void {
  for (const { index } of weekShares(grid, row, 'all')) capacity[index] ??= 0;
  for (const { index, share } of weekShares(grid, row, 'open'))
    capacity[index] = (capacity[index] ?? 0) + row.percent * share;
}

function weeksOf({ percentByProject, capacity }: Sum, { weeks }: WeekGrid): WeekLoad[] {
  return weeks.map((week, index) => {
    const byProject = percentByProject[index] ?? new Map<string, number>();
    let loadPercent = 0;
    for (const percent of byProject.values()) loadPercent += percent;
    return { week, loadPercent, capacityPercent: capacity[index], percentByProject: byProject };
  });
}

/** By how much a week is too full, in percent of one person; a grain of binary dust is no overload. */
export function overloadPercent({ loadPercent, capacityPercent }: WeekLoad): number {
  const over = capacityPercent === undefined ? 0 : loadPercent - capacityPercent;
  return over > 1e-6 ? over : 0;
}
