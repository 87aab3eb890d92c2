import type { Day } from '#domain/calendar/day.ts';
import { type SkillLoad, skillLoads } from '#domain/capacity/load.ts';
import { shortagesOf } from '#domain/capacity/shortage.ts';
import { type WeekGrid, weekGrid } from '#domain/capacity/weekGrid.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { SkillDemand } from '#domain/demand/skillDemand.ts';
import { signalsNotAsked, type Surroundings } from '#domain/health/projectHealth.ts';
import { waitingByProject } from '#domain/health/waiting.ts';
import type { HelpRequest } from '#domain/help/helpRequest.ts';
import type { Project } from '#domain/project/project.ts';
import type { PmoSettings } from '#domain/settings/pmoSettings.ts';
import { holidaysOf, type ToolkitItem } from '#domain/toolkit/toolkitItem.ts';

/** The lists of a portfolio beside its projects. One that is not there, or not switched on, is left out. */
export interface PortfolioLists {
  readonly demand?: readonly SkillDemand[] | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  readonly help?: readonly HelpRequest[] | undefined;
  readonly toolkit?: readonly ToolkitItem[] | undefined;
}

export interface PortfolioSurroundings {
  readonly grid: WeekGrid;
  readonly loads: readonly SkillLoad[];
  readonly isOver: (projectKey: string) => boolean;
  readonly of: (projectKey: string) => Surroundings;
}

/** Computed once for all projects: what each one's health is to know of the other lists (HE6, HE7, HE9). */
export function portfolioSurroundings(
  projects: readonly Pick<Project, 'key' | 'stage'>[],
  { demand, decisions, help, toolkit }: PortfolioLists,
  { settings, today }: { readonly settings: PmoSettings; readonly today: Day },
): PortfolioSurroundings {
  const over = new Set(
    projects.flatMap(({ key, stage }) => (stage === 'Done' || stage === 'Stopped' ? key : [])),
  );
  const isOver = (projectKey: string): boolean => over.has(projectKey);
  const grid = weekGrid(today, {
    workingDays: settings.workingDays,
    holidays: holidaysOf(toolkit ?? []),
  });
  const loads = settings.features.includes('capacity') ? skillLoads(demand ?? [], grid, isOver) : [];
  const shortages = shortagesOf(loads);
  const waiting = waitingByProject({
    decisions: settings.features.includes('decisions') ? (decisions ?? []) : [],
    help: settings.features.includes('help') ? (help ?? []) : [],
  });
  const notAsked = signalsNotAsked(settings.features);
  return {
    grid,
    loads,
    isOver,
    of: (key) => ({ shortage: shortages.get(key), waiting: waiting.get(key), notAsked }),
  };
}
