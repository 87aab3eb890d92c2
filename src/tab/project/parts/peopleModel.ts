import type { StaffingRead } from '#data/portfolio/readStaffing.ts';
import type { Day } from '#domain/calendar/day.ts';
import { overloadPercent, personLoads, type WeekLoad } from '#domain/capacity/load.ts';
import { weeksOfAShortage } from '#domain/capacity/shortage.ts';
import { weekGrid } from '#domain/capacity/weekGrid.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { holidaysOf } from '#domain/toolkit/toolkitItem.ts';

export interface PersonOnProject {
  readonly id: string;
  readonly name: string;
  readonly skill: string;
  readonly loadPercent: number;
  readonly capacityPercent: number;
  readonly isOver: boolean;
  /** Names of the other projects in that week. */
  readonly others: readonly string[];
}

/** Who works on the project in the next four weeks, each in their fullest week. Nobody for who may not read PMO People. */
export function peopleOn(
  projectKey: string,
  { people, holidays }: StaffingRead,
  projects: readonly Pick<Project, 'key' | 'name' | 'stage'>[],
  { settings, today }: { readonly settings: PmoSettings; readonly today: Day },
): readonly PersonOnProject[] {
  if (people.kind !== 'read') return [];
  const calendar = { workingDays: settings.workingDays, holidays: holidaysOf(holidays) };
  const grid = weekGrid(today, calendar, weeksOfAShortage);
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const isOver = (key: string): boolean => ['Done', 'Stopped'].includes(byKey.get(key)?.stage ?? '');
  return personLoads(people.members, people.allocations, grid, isOver)
    .flatMap(({ person, skill = '', weeks }) => {
      const fullest = fullestOf(weeks, projectKey);
      if (fullest === undefined) return [];
      const others = Array.from(fullest.percentByProject.keys()).filter((key) => key !== projectKey);
      return {
        id: person.id,
        name: person.name,
        skill,
        loadPercent: Math.round(fullest.loadPercent),
        capacityPercent: Math.round(fullest.capacityPercent ?? 0),
        isOver: overloadPercent(fullest) > 0,
        others: others.map((key) => byKey.get(key)?.name ?? key),
      };
    })
    .toSorted(
      (one, other) => other.loadPercent - one.loadPercent || one.name.localeCompare(other.name, 'en'),
    );
}

function fullestOf(weeks: readonly WeekLoad[], projectKey: string): WeekLoad | undefined {
  return weeks
    .filter(({ percentByProject }) => (percentByProject.get(projectKey) ?? 0) > 0)
    .toSorted((one, other) => other.loadPercent - one.loadPercent)[0];
}
