import type { Day } from '#domain/calendar/day.ts';
import { type HotSpot, hotSpotsOf } from '#domain/capacity/hotSpot.ts';
import { type SkillLoad, skillKey } from '#domain/capacity/load.ts';
import type { WeekGrid } from '#domain/capacity/weekGrid.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import type { Allocation, TeamMember } from '#domain/people/teamMember.ts';
import { portfolioSurroundings } from '#domain/portfolio/surroundings.ts';
import type { Project } from '#domain/project/project.ts';
import { movableAtMost, movableSet } from '#domain/scenario/movableSet.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import type { ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

import type { DecideAsked } from './decidePath.ts';

/** Everything the page is computed from. People only where this person may read them. */
export interface DecideSources {
  readonly projects: readonly Project[];
  readonly demand: readonly SkillDemand[];
  readonly holidays: readonly ToolkitItem[];
  readonly people: readonly TeamMember[] | undefined;
  readonly allocations: readonly Allocation[] | undefined;
  readonly settings: PmoSettings;
  readonly today: Day;
}

/** What could be decided: the clashes of the portfolio, and who may move. */
export interface Question {
  readonly sources: DecideSources;
  readonly grid: WeekGrid;
  readonly loads: readonly SkillLoad[];
  readonly hotSpots: readonly HotSpot[];
  readonly projectByKey: ReadonlyMap<string, Project>;
}

export function questionOf(sources: DecideSources): Question {
  const { projects, demand, holidays, settings, today } = sources;
  const { grid, loads } = portfolioSurroundings(projects, { demand, toolkit: holidays }, { settings, today });
  return {
    sources,
    grid,
    loads,
    hotSpots: hotSpotsOf(loads, projects, { workingDays: settings.workingDays.length }),
    projectByKey: new Map(projects.map((project) => [project.key, project])),
  };
}

/** Why there is nothing to choose between, as far as the lists go; `calm`: nobody is in anybody's way. */
export function nothingToDecide({
  sources: { demand },
  hotSpots,
}: Question): 'noDemand' | 'noCapacity' | 'calm' | undefined {
  if (demand.every(({ projectKey }) => projectKey === undefined)) return 'noDemand';
  if (demand.every(({ projectKey }) => projectKey !== undefined)) return 'noCapacity';
  return hotSpots.length === 0 ? 'calm' : undefined;
}

/** The one asked for, else (or where it is gone by now) the worst. */
export function hotSpotAsked(
  { hotSpots }: Pick<Question, 'hotSpots'>,
  { skill, week }: DecideAsked,
): HotSpot | undefined {
  const ofSkill = hotSpots.filter(
    (hotSpot) => skill !== undefined && skillKey(hotSpot.skill ?? '') === skillKey(skill),
  );
  return (
    ofSkill.find(({ firstWeek, lastWeek }) => week !== undefined && firstWeek <= week && week <= lastWeek) ??
    ofSkill[0] ??
    hotSpots[0]
  );
}

/**
 * SC3: the projects of the hot spot, those that want most first, then those of the hot spots it shares a project with: what moves
 * for the one is felt in the other.
 */
export function movableOf({ hotSpots, sources }: Question, hotSpot: HotSpot | undefined): string[] {
  if (hotSpot === undefined) return [];
  const near = new Set(hotSpot.projectKeys);
  const touching = hotSpots.filter(
    (other) => other !== hotSpot && other.projectKeys.some((key) => near.has(key)),
  );
  return movableSet([hotSpot, ...touching], sources.projects);
}

/** Whom one may still add: everybody who runs or waits to, and is not there yet. */
export function addable({ sources }: Question, keys: readonly string[]): readonly Project[] {
  if (keys.length >= movableAtMost) return [];
  return sources.projects
    .filter(({ key, stage }) => stage !== 'Done' && stage !== 'Stopped' && !keys.includes(key))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** Who asks for any skill in these weeks. */
export const askingKeys = ({ loads }: Pick<Question, 'loads'>): ReadonlySet<string> =>
  new Set(
    loads.flatMap(({ weeks }) =>
      weeks.flatMap(({ percentByProject }) =>
        Array.from(percentByProject).flatMap(([key, percent]) => (percent > 0 ? key : [])),
      ),
    ),
  );
