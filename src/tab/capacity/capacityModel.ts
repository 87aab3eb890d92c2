import type { StaffingRead } from '#data/portfolio/readStaffing.ts';
import type { Day } from '#domain/calendar/day.ts';
import { type HotSpot, hotSpotsOf } from '#domain/capacity/hotSpot.ts';
import { type PersonLoad, personLoads, type SkillLoad, skillKey } from '#domain/capacity/load.ts';
import { type PromiseLine, promiseLine } from '#domain/capacity/promiseLine.ts';
import type { WeekGrid } from '#domain/capacity/weekGrid.ts';
import { portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';

/** A skill with the people who have it; nobody for who is no member of the second site. */
export interface SkillGroup {
  /** `skillKey`; empty where nobody named one. */
  readonly key: string;
  /** Undefined for people of a skill that no row of demand speaks of. */
  readonly skill: SkillLoad | undefined;
  readonly name: string;
  readonly persons: readonly PersonLoad[];
}

export interface CapacityModel {
  readonly grid: WeekGrid;
  readonly groups: readonly SkillGroup[];
  readonly skills: readonly SkillLoad[];
  readonly hotSpots: readonly HotSpot[];
  readonly promise: PromiseLine;
  /** How many of the running projects ask for no skill in these weeks. */
  readonly askingNothing: number;
  readonly hasPeople: boolean;
  readonly projectByKey: ReadonlyMap<string, Project>;
  readonly isOver: (projectKey: string) => boolean;
  readonly staffing: StaffingRead;
  readonly settings: PmoSettings;
}

/** CA1, CA2 and CA4 of the portfolio. What is known of people comes from the reader's own right to read it, and stays here. */
export function capacityModel(
  projects: readonly Project[],
  staffing: StaffingRead,
  { settings, today }: { readonly settings: PmoSettings; readonly today: Day },
): CapacityModel {
  const around = portfolioSurroundings(
    projects,
    { demand: staffing.demand, toolkit: staffing.holidays },
    { settings, today },
  );
  const { grid, loads: skills, isOver } = around;
  const { people } = staffing;
  const ofPeople =
    people.kind === 'read' ? personLoads(people.members, people.allocations, grid, isOver) : [];
  const asking = new Set(
    skills.flatMap(({ weeks }) =>
      weeks.flatMap(({ percentByProject }) =>
        Array.from(percentByProject).flatMap(([key, percent]) => (percent > 0 ? key : [])),
      ),
    ),
  );
  const running = projects.filter(({ key }) => !isOver(key));
  const promised = running.filter(({ key }) => asking.has(key));
  return {
    grid,
    groups: groupsOf(skills, ofPeople),
    skills,
    hotSpots: hotSpotsOf(skills, projects, {
      workingDays: settings.workingDays.length,
      personLoads: ofPeople,
    }),
    promise: promiseLine(promised, skills),
    askingNothing: running.length - promised.length,
    hasPeople: people.kind === 'read',
    projectByKey: new Map(projects.map((project) => [project.key, project])),
    isOver,
    staffing,
    settings,
  };
}

function groupsOf(skills: readonly SkillLoad[], persons: readonly PersonLoad[]): SkillGroup[] {
  const bySkill = Map.groupBy(persons, ({ skill }) => skillKey(skill ?? ''));
  const known = skills.map((skill): SkillGroup => {
    const key = skillKey(skill.skill);
    return { key, skill, name: skill.skill, persons: (bySkill.get(key) ?? []).toSorted(byName) };
  });
  const keys = new Set(known.map(({ key }) => key));
  const others = Array.from(bySkill).flatMap(([key, members]): SkillGroup[] =>
    keys.has(key)
      ? []
      : [{ key, skill: undefined, name: members[0]?.skill ?? '', persons: members.toSorted(byName) }],
  );
  return [...known, ...others];
}

const byName = (one: PersonLoad, other: PersonLoad): number =>
  one.person.name.localeCompare(other.person.name, 'en');

export const projectName = ({ projectByKey }: CapacityModel, key: string): string =>
  projectByKey.get(key)?.name ?? key;
