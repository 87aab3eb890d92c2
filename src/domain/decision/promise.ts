import { addDays, type Day, daysBetween } from '#domain/calendar/day.ts';
import { firstDayOf, isoWeekOf, type IsoWeek } from '#domain/calendar/isoWeek.ts';
import {
  overloadPercent,
  type SkillLoad,
  skillKey,
  skillLoads,
  type WeekLoad,
} from '#domain/capacity/load.ts';
import { type WorkCalendar, weekGrid, weeksLookedAt } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Project } from '#domain/project/project.ts';

import { movedRows } from '#domain/scenario/movedRows.ts';

import { optionOf, type ProjectChange } from './change.ts';

/** What a decision promises, so that it can be looked at again; the same for all projects of one decision. */
export type DecisionPromise =
  /** Fewer person-weeks over capacity, of these skills in these weeks. */
  | {
      readonly measure: 'overload';
      readonly skills: readonly string[];
      readonly firstWeek: IsoWeek;
      readonly weeks: number;
      readonly before: number;
      readonly after: number;
    }
  /** The finish moves by so many weeks, and no more. */
  | { readonly measure: 'delay'; readonly weeks: number }
  /** So much money, by somebody's own reckoning; what came of it they say too. */
  | { readonly measure: 'money'; readonly amount: number };

/** What a plan would take off the people, by the lists as they are. */
export function promiseOfPlan(
  changes: readonly ProjectChange[],
  { demand, projects, calendar, today }: CapacityLists & { readonly today: Day },
): DecisionPromise | undefined {
  const options = new Map(changes.map((change) => [change.projectKey, optionOf(change)]));
  return promiseOf(changes, {
    before: demand,
    after: movedRows(demand, (key) => options.get(key), firstDayOf(isoWeekOf(today))),
    isOver: overAmong(projects),
    calendar,
    today,
  });
}

export interface CapacityLists {
  readonly demand: readonly SkillDemand[];
  readonly projects: readonly Pick<Project, 'key' | 'stage'>[];
  readonly calendar: WorkCalendar;
}

function overAmong(projects: CapacityLists['projects']): (projectKey: string) => boolean {
  const over = new Set(
    projects.flatMap(({ key, stage }) => (stage === 'Done' || stage === 'Stopped' ? key : [])),
  );
  return (key) => over.has(key);
}

interface Loads {
  readonly before: readonly SkillDemand[];
  readonly after: readonly SkillDemand[];
  /** Before and after it was decided. */
  readonly isOver: (projectKey: string) => boolean;
  readonly calendar: WorkCalendar;
  readonly today: Day;
}

/** What the decision takes off the people; where it takes nothing off them, the delay it asks for. */
export function promiseOf(changes: readonly ProjectChange[], loads: Loads): DecisionPromise | undefined {
  const grid = weekGrid(loads.today, loads.calendar);
  const [was = [], becomes = []] = [loads.before, loads.after].map((rows) =>
    skillLoads(rows, grid, loads.isOver),
  );
  const touched = was.flatMap((load) => touchedSkill(load, becomes) ?? []);
  const weeks = Math.max(-1, ...touched.map(({ lastIndex }) => lastIndex)) + 1;
  const before = sum(touched.flatMap((one) => one.before.slice(0, weeks)));
  const after = sum(touched.flatMap((one) => one.after.slice(0, weeks)));
  const [firstWeek] = grid.weeks;
  if (firstWeek !== undefined && before - after > dust) {
    const skills = touched.map(({ skill }) => skill);
    return { measure: 'overload', skills, firstWeek, weeks, before: round(before), after: round(after) };
  }
  const delays = changes.flatMap((change) => (change.kind === 'Delay' ? change.weeks : []));
  return delays.length === 0 ? undefined : { measure: 'delay', weeks: Math.max(...delays) };
}

/** As the list has it. */
export function expectedEffect(promise: DecisionPromise): number {
  switch (promise.measure) {
    case 'overload':
      return round(promise.before - promise.after);
    case 'delay':
      return promise.weeks;
    case 'money':
      return promise.amount;
  }
}

/** Person-weeks over capacity, of some skills in some weeks, as the lists say now. */
export function overloadNow(
  { skills, firstWeek, weeks }: Extract<DecisionPromise, { measure: 'overload' }>,
  { demand, projects, calendar }: CapacityLists,
): number {
  const grid = weekGrid(firstDayOf(firstWeek), calendar, weeks);
  const asked = new Set(skills.map(skillKey));
  const loads = skillLoads(demand, grid, overAmong(projects)).filter(({ skill }) =>
    asked.has(skillKey(skill)),
  );
  return round(sum(loads.flatMap((load) => load.weeks.map(personWeeksOver))));
}

/** When one can see what came of it: after the last week it was to relieve, between 4 weeks and half a year from now. */
export function checkDay(promise: DecisionPromise | undefined, today: Day): Day {
  const soonest = addDays(today, 28);
  const latest = addDays(today, 7 * weeksLookedAt);
  if (promise === undefined || promise.measure === 'money') return addDays(today, 56);
  const after =
    promise.measure === 'overload'
      ? addDays(firstDayOf(promise.firstWeek), 7 * promise.weeks)
      : addDays(today, 7 * promise.weeks);
  if (after < soonest) return soonest;
  return after > latest ? latest : after;
}

/** How many weeks the finish moved, for better (below zero) or worse. */
export const weeksMoved = (before: Day, now: Day): number => round(daysBetween(before, now) / 7);

interface Touched {
  readonly skill: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly lastIndex: number;
}

function touchedSkill({ skill, weeks }: SkillLoad, becomes: readonly SkillLoad[]): Touched | undefined {
  const then = becomes.find((load) => skillKey(load.skill) === skillKey(skill));
  if (then === undefined) return undefined;
  const before = weeks.map(personWeeksOver);
  const after = then.weeks.map(personWeeksOver);
  const lastIndex = before.findLastIndex((value, index) => Math.abs(value - (after[index] ?? 0)) > dust);
  return lastIndex < 0 ? undefined : { skill, before, after, lastIndex };
}

const personWeeksOver = (week: WeekLoad): number => overloadPercent(week) / 100;
const dust = 1e-6;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const round = (value: number): number => Math.round(value * 100) / 100;
