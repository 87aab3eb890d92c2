import { addDays, type Day } from '#domain/calendar/day.ts';
import { firstDayOf, isoWeekOf } from '#domain/calendar/isoWeek.ts';
import { publishedCapacity } from '#domain/capacity/publishedCapacity.ts';
import { weekGrid } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import { holidaysOf, type ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import { personNamed } from './company.ts';
import { demoSettings } from './settings.ts';

export interface Staffing {
  readonly demand: readonly SkillDemand[];
  readonly people: readonly TeamMember[];
  readonly allocations: readonly Allocation[];
}

type Weeks = readonly [first: number, last: number];

/**
 * Who works on what, in weeks from this one. Everybody has room, also in a week with two holidays; but in the weeks of the launches
 * Atlas, Beacon and the gateway want 60 + 50 + 20 % of the one tester.
 */
const work: readonly (readonly [name: string, project: string, percent: number, weeks: Weeks])[] = [
  ['Mia Kask', 'Atlas customer portal', 25, [0, 3]],
  ['Mia Kask', 'Atlas customer portal', 60, [4, 6]],
  ['Mia Kask', 'Beacon mobile', 20, [0, 3]],
  ['Mia Kask', 'Beacon mobile', 50, [4, 6]],
  ['Mia Kask', 'Beacon mobile', 20, [7, 10]],
  ['Mia Kask', 'API gateway renewal', 20, [4, 6]],
  ['Omar Saleh', 'Atlas customer portal', 50, [0, 7]],
  ['Sami Rautio', 'Beacon mobile', 50, [0, 10]],
  ['Elin Storm', 'Atlas customer portal', 30, [0, 7]],
  ['Elin Storm', 'API gateway renewal', 20, [0, 6]],
  ['Freya Lind', 'Atlas customer portal', 20, [0, 6]],
  ['Freya Lind', 'Intranet search', 20, [0, 8]],
  ['Dina Rossi', 'Ember dashboard', 40, [0, 5]],
  ['Dina Rossi', 'Master data', 15, [0, 20]],
  ['Jonas Beck', 'Core switch refresh', 30, [0, 12]],
  ['Jonas Beck', 'Firewall audit', 15, [0, 8]],
  ['Jonas Beck', 'SD-WAN pilot', 10, [0, 9]],
  ['Anders Holt', 'Meter roll-out', 30, [0, 11]],
  ['Anders Holt', 'Meter roll-out', 30, [13, 24]],
  ['Anders Holt', 'Van tablets', 15, [0, 6]],
];

/** Where somebody is only asked for, not agreed. */
const askedFor = new Set(['Beacon mobile']);

const staff: readonly (readonly [name: string, skill: string, team: string, lead: string, away?: Weeks])[] = [
  ['Mia Kask', 'QA', 'PLA', 'Lena Falk'],
  ['Omar Saleh', 'Backend', 'PLA', 'Lena Falk'],
  ['Sami Rautio', 'Backend', 'PLA', 'Nils Olsen'],
  ['Elin Storm', 'Backend', 'PLA', 'Lena Falk'],
  ['Freya Lind', 'UX', 'WRK', 'Pavel Dvorak', [10, 10]],
  ['Dina Rossi', 'Data', 'DAT', 'Greta Sand'],
  ['Jonas Beck', 'Network', 'NET', 'Ida Nyberg'],
  ['Anders Holt', 'Field', 'FLD', 'Luis Moreno', [12, 12]],
];

export function tellStaffing(
  today: Day,
  holidays: readonly ToolkitItem[],
  keyOf: (name: string) => string,
): Staffing {
  const monday = firstDayOf(isoWeekOf(today));
  const inWeeks = ([first, last]: Weeks) => ({
    fromOn: addDays(monday, 7 * first),
    toOn: addDays(monday, 7 * last + 4),
  });
  const people = staff.map(([name, skill, teamKey, lead, away]): TeamMember => ({
    person: personNamed(name),
    skill,
    teamKey,
    capacityPercent: 100,
    lead: personNamed(lead),
    away: away === undefined ? [] : [inWeeks(away)],
  }));
  const allocations = work.map(([name, project, percent, weeks]): Allocation => ({
    personId: personNamed(name).id,
    projectKey: keyOf(project),
    percent,
    state: askedFor.has(project) ? 'Asked' : 'Agreed',
    ...inWeeks(weeks),
  }));
  const calendar = { workingDays: demoSettings.workingDays, holidays: holidaysOf(holidays) };
  const wanted = bySkill(
    work.map(([name, project, percent, weeks]): SkillDemand => {
      const skill = staff.find(([member]) => member === name)?.[1] ?? '';
      return Object.assign(inWeeks(weeks), { projectKey: keyOf(project), skill, percent });
    }),
  );
  return {
    people,
    allocations,
    demand: [...publishedCapacity(people, weekGrid(today, calendar)), ...wanted],
  };
}

/** Two backend engineers of one project are one row: who they are stays on the other site. */
function bySkill(rows: readonly SkillDemand[]): SkillDemand[] {
  const together = Map.groupBy(rows, ({ projectKey, skill, fromOn, toOn }) =>
    [projectKey, skill, fromOn, toOn].join('|'),
  );
  return Array.from(together.values()).flatMap((same) => {
    const percent = same.reduce((sum, row) => sum + row.percent, 0);
    return same.slice(0, 1).map(({ projectKey, skill, fromOn, toOn }): SkillDemand => {
      return { projectKey, skill, percent, fromOn, toOn };
    });
  });
}
