import { addDays, type Day } from '#domain/calendar/day.ts';
import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { HotSpot } from '#domain/capacity/hotSpot.ts';
import {
  overloadPercent,
  type PersonLoad,
  skillKey,
  skillLoads,
  type WeekLoad,
} from '#domain/capacity/load.ts';
import { type Strain, strainOf } from '#domain/capacity/strain.ts';

import { type CapacityModel, projectName } from './capacityModel.ts';

/** What the reader pointed at: a hot spot, or one week of a skill or a person. */
export type Chosen =
  | { readonly kind: 'hotSpot'; readonly hotSpot: HotSpot }
  | { readonly kind: 'skill'; readonly skill: string; readonly week: IsoWeek }
  | { readonly kind: 'person'; readonly personId: string; readonly week: IsoWeek };

export interface Share {
  readonly key: string;
  readonly name: string;
  readonly percent: number;
}

export interface Felt {
  readonly name: string;
  readonly personId: string;
  readonly week: IsoWeek;
  readonly percent: number;
  readonly capacityPercent: number;
  readonly shares: readonly Share[];
}

export interface Move {
  /** Undefined: nobody moves. */
  readonly project: Share | undefined;
  readonly personWeeksOver: number;
  readonly cost: number;
}

const movedWeeks = 8;

/** Who asks for how much that week, the most first. */
export function sharesOf(model: CapacityModel, { percentByProject }: WeekLoad): Share[] {
  return Array.from(percentByProject, ([key, percent]) => ({ key, name: projectName(model, key), percent }))
    .filter(({ percent }) => percent > 0)
    .toSorted((one, other) => other.percent - one.percent || one.name.localeCompare(other.name, 'en'));
}

/** The share of what is asked that is not there, 0 to 100; undefined where nobody said how much there is. */
export function unmetPercent(load: WeekLoad): number | undefined {
  if (load.capacityPercent === undefined || load.loadPercent <= 0) return undefined;
  return Math.round((100 * overloadPercent(load)) / load.loadPercent);
}

/** Everybody of the skill in the week of theirs that is fullest, the fullest first. Empty without a right to know. */
export function feltIn(
  model: CapacityModel,
  skill: string,
  { firstWeek, lastWeek }: Pick<HotSpot, 'firstWeek' | 'lastWeek'>,
): Felt[] {
  return personsOf(model, skill)
    .flatMap((load) => feltBy(model, load, firstWeek, lastWeek) ?? [])
    .toSorted((one, other) => other.percent - one.percent || one.name.localeCompare(other.name, 'en'));
}

function feltBy(
  model: CapacityModel,
  { person, weeks }: PersonLoad,
  firstWeek: IsoWeek,
  lastWeek: IsoWeek,
): Felt | undefined {
  let fullest: WeekLoad | undefined;
  for (const week of weeks) {
    if (week.week < firstWeek || week.week > lastWeek) continue;
    if (fullest === undefined || overloadOrLoad(week) > overloadOrLoad(fullest)) fullest = week;
  }
  if (fullest === undefined || fullest.loadPercent <= 0) return undefined;
  const { week, loadPercent, capacityPercent = 0 } = fullest;
  return {
    name: person.name,
    personId: person.id,
    week,
    percent: Math.round(loadPercent),
    capacityPercent: Math.round(capacityPercent),
    shares: sharesOf(model, fullest),
  };
}

const overloadOrLoad = (week: WeekLoad): number => overloadPercent(week) * 1000 + week.loadPercent;

const personsOf = ({ groups }: CapacityModel, skill: string): readonly PersonLoad[] =>
  groups.find(({ key }) => key === skillKey(skill))?.persons ?? [];

/** CA3, for members of the people site only. */
export function strainsIn(
  model: CapacityModel,
  skill: string,
): readonly { readonly name: string; readonly strain: Strain }[] {
  return personsOf(model, skill).flatMap((load) =>
    strainOf(load).map((strain) => ({ name: load.person.name, strain })),
  );
}

/** What it would do to the overload, of all skills, if one of the two that clash began eight weeks later. */
export function movesOf(model: CapacityModel, { pair }: Pick<HotSpot, 'pair'>): Move[] {
  if (pair === undefined) return [];
  return [undefined, ...pair].map((key): Move => {
    const project = key === undefined ? undefined : model.projectByKey.get(key);
    return {
      project: project && { key: project.key, name: project.name, percent: 0 },
      personWeeksOver: overWith(model, key),
      cost: (project?.costOfDelayPerWeek ?? 0) * movedWeeks,
    };
  });
}

const later = (on: Day): Day => addDays(on, 7 * movedWeeks);

function overWith({ staffing, grid, isOver }: CapacityModel, movedKey: string | undefined): number {
  const demand = staffing.demand.map((row) =>
    movedKey !== undefined && row.projectKey === movedKey
      ? { ...row, fromOn: later(row.fromOn), toOn: later(row.toOn) }
      : row,
  );
  const over = skillLoads(demand, grid, isOver)
    .flatMap(({ weeks }) => weeks)
    .reduce((sum, week) => sum + overloadPercent(week), 0);
  return Math.round(over / 10) / 10;
}
