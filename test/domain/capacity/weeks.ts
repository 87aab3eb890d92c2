import { addDays, type Day, day } from '#domain/calendar/day.ts';
import { type PersonLoad, skillLoads, type WeekLoad } from '#domain/capacity/load.ts';
import { weekGrid, type WorkCalendar } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';

export const monday: Day = day('2026-11-23');
export const mondayToFriday: WorkCalendar = { workingDays: [0, 1, 2, 3, 4], holidays: new Set() };
export const gridOf = (weeks: number, holidays: readonly Day[] = []) =>
  weekGrid(monday, { ...mondayToFriday, holidays: new Set(holidays) }, weeks);

/** From the Monday of one week to the Sunday of another, weeks counted from 0. */
export const inWeeks = (first: number, last: number) => ({
  fromOn: addDays(monday, 7 * first),
  toOn: addDays(monday, 7 * last + 6),
});

export const wants = (
  projectKey: string | undefined,
  skill: string,
  percent: number,
  [first, last]: readonly [number, number],
): SkillDemand => ({ projectKey, skill, percent, ...inWeeks(first, last) });

const nothingIsOver = () => false;

export const loadsOf = (demand: readonly SkillDemand[], weeks = 14) =>
  skillLoads(demand, gridOf(weeks), nothingIsOver);

/** Full weeks by contract, and what somebody has to do in them; each entry of a week is one project's percent. */
export const personWith = (
  weeks: readonly (readonly number[])[],
  contractPercent = 100,
): Pick<PersonLoad, 'weeks' | 'contractPercent'> => ({
  contractPercent,
  weeks: gridOf(weeks.length).weeks.map((week, index): WeekLoad => {
    const percents = weeks[index] ?? [];
    return {
      week,
      loadPercent: percents.reduce((sum, percent) => sum + percent, 0),
      capacityPercent: contractPercent,
      percentByProject: new Map(percents.map((percent, at) => [`P-${at}`, percent])),
    };
  }),
});

/**
 * The worked example of the scenario rules: six projects on two skills of 4 and 3 persons, over 14 weeks. As it stands, 25 and 14
 * person-weeks are too much.
 */
const example: readonly (readonly [string, number, number, readonly [number, number], number])[] = [
  ['ATLAS', 0, 6, [3, 1], 6],
  ['BEACON', 0, 6, [3, 1], 5],
  ['COBALT', 0, 4, [1, 2], 1],
  ['DUNE', 3, 6, [1, 2], 2],
  ['EMBER', 0, 8, [1, 0], 0.5],
  ['FLINT', 2, 3, [0, 2], 4],
];

export const exampleDemand: readonly SkillDemand[] = [
  wants(undefined, 'first', 400, [0, 13]),
  wants(undefined, 'second', 300, [0, 13]),
  ...example.flatMap(([key, start, duration, [first, second]]) => [
    wants(key, 'first', first * 100, [start, start + duration - 1]),
    wants(key, 'second', second * 100, [start, start + duration - 1]),
  ]),
];

export const exampleProjects = example.map(([key, , , , costOfDelayPerWeek]) => ({
  key,
  costOfDelayPerWeek,
}));
