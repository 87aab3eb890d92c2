import type { PersonLoad, SkillLoad } from '#domain/capacity/load.ts';
import { say } from '#words/say.ts';
import { spokenShortName } from '#words/personWords.ts';

import type { CapacityModel, SkillGroup } from './capacityModel.ts';
import { type Cell, cellOf, isInHotSpot } from './cellModel.ts';
import type { Chosen } from './panelModel.ts';

export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'skill' | 'person';
  /** Only for a skill whose people one may see. */
  readonly people: number;
  readonly isOpen: boolean;
  readonly cells: readonly HeatCell[];
  readonly groupKey: string;
}

export interface HeatCell extends Cell {
  readonly chosen: Chosen | undefined;
  readonly isClash: boolean;
}

/** The rows that are on screen: skills, and the people of those that stand open. */
export function heatRows(model: CapacityModel, open: ReadonlySet<string>, weeksShown: number): HeatRow[] {
  return model.groups.flatMap((group) => {
    const isOpen = open.has(group.key);
    const rows = [skillRow(model, group, isOpen, weeksShown)];
    if (isOpen) rows.push(...group.persons.map((person) => personRow(group, person, weeksShown)));
    return rows;
  });
}

/** Whoever looks for the clash finds the person without opening anything. */
export const openAtFirst = ({ hotSpots, groups }: CapacityModel): ReadonlySet<string> =>
  new Set(
    groups
      .filter(({ skill, persons }) =>
        skill === undefined
          ? persons.length > 0
          : hotSpots.some((hotSpot) => isInHotSpot(hotSpot, skill.skill, hotSpot.firstWeek)),
      )
      .map(({ key }) => key),
  );

function skillRow(model: CapacityModel, group: SkillGroup, isOpen: boolean, weeksShown: number): HeatRow {
  const name = group.name === '' ? say('capacity.noSkill') : group.name;
  return {
    id: `skill ${group.key}`,
    name,
    kind: 'skill',
    people: group.persons.length,
    isOpen,
    groupKey: group.key,
    cells: skillCells(model, group.skill, name, weeksShown),
  };
}

function skillCells(
  model: CapacityModel,
  load: SkillLoad | undefined,
  name: string,
  weeksShown: number,
): HeatCell[] {
  if (load === undefined)
    return model.grid.weeks.slice(0, weeksShown).map((week) => ({
      week,
      heat: 'none',
      figure: '',
      words: name,
      chosen: undefined,
      isClash: false,
    }));
  return load.weeks.slice(0, weeksShown).map((week): HeatCell => {
    const isClash = model.hotSpots.some((hotSpot) => isInHotSpot(hotSpot, load.skill, week.week));
    const chosen = { kind: 'skill', skill: load.skill, week: week.week } as const;
    return Object.assign(cellOf(name, week, { isClash }), { isClash, chosen });
  });
}

function personRow(group: SkillGroup, { person, weeks }: PersonLoad, weeksShown: number): HeatRow {
  return {
    id: `person ${person.id} ${person.name}`,
    name: spokenShortName(person),
    kind: 'person',
    people: 0,
    isOpen: false,
    groupKey: group.key,
    cells: weeks.slice(0, weeksShown).map((week): HeatCell => {
      const chosen = { kind: 'person', personId: person.id, week: week.week } as const;
      return Object.assign(cellOf(person.name, week, { isPerson: true }), { isClash: false, chosen });
    }),
  };
}
