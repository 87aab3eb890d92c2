import type { IsoWeek } from '#domain/calendar/isoWeek.ts';
import type { Project } from '#domain/project/project.ts';

import type { SkillLoad } from './load.ts';

type Ranked = Pick<Project, 'key' | 'name' | 'isMandatory' | 'costOfDelayPerWeek' | 'jobSize'>;

/** From when a project is not covered, by which skill, and how much of it is missing then. */
export interface PromiseGap {
  readonly week: IsoWeek;
  readonly skill: string;
  readonly missingPercent: number;
}

export interface Promised {
  readonly projectKey: string;
  /** Cost of delay ÷ job size; undefined where one of them is not kept. */
  readonly wsjf: number | undefined;
  readonly isMandatory: boolean;
  readonly gap: PromiseGap | undefined;
}

export interface PromiseLine {
  /** Mandatory first, then what is worth most for its size; capacity was given in this order. */
  readonly projects: readonly Promised[];
  /** How many from the top are covered: the line is below the last of them. */
  readonly covered: number;
}

export function wsjf({ costOfDelayPerWeek, jobSize }: Ranked): number | undefined {
  if (costOfDelayPerWeek === undefined || jobSize === undefined || jobSize <= 0) return undefined;
  return costOfDelayPerWeek / jobSize;
}

/**
 * CA4: promises are kept from the top. Each project gets what it wants of each skill and week as far as it is still there; a
 * skill whose capacity nobody published is short for nobody.
 */
export function promiseLine(projects: readonly Ranked[], loads: readonly SkillLoad[]): PromiseLine {
  const left = loads.map(({ weeks }) => weeks.map(({ capacityPercent }) => capacityPercent));
  const promised = projects.toSorted(inOrder).map((project) => ({
    projectKey: project.key,
    wsjf: wsjf(project),
    isMandatory: project.isMandatory,
    gap: take(project.key, loads, left),
  }));
  const first = promised.findIndex(({ gap }) => gap !== undefined);
  return { projects: promised, covered: first === -1 ? promised.length : first };
}

function inOrder(one: Ranked, other: Ranked): number {
  return (
    Number(other.isMandatory) - Number(one.isMandatory) ||
    (wsjf(other) ?? -1) - (wsjf(one) ?? -1) ||
    one.name.localeCompare(other.name, 'en') ||
    one.key.localeCompare(other.key, 'en')
  );
}

/** Takes what the project wants out of what is left. The gap told is the earliest, and of that week the widest. */
function take(
  projectKey: string,
  loads: readonly SkillLoad[],
  left: (number | undefined)[][],
): PromiseGap | undefined {
  let gap: PromiseGap | undefined;
  for (const [at, { skill, weeks }] of loads.entries()) {
    for (const [index, { week, percentByProject }] of weeks.entries()) {
      const wanted = percentByProject.get(projectKey) ?? 0;
      const there = left[at]?.[index];
      if (wanted <= 0 || there === undefined) continue;
      const missingPercent = wanted - there;
      left[at]?.splice(index, 1, Math.max(0, there - wanted));
      if (missingPercent <= 1e-6) continue;
      if (gap === undefined || week < gap.week || (week === gap.week && missingPercent > gap.missingPercent))
        gap = { week, skill, missingPercent };
    }
  }
  return gap;
}
