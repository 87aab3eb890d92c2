import { type Promised } from '#domain/capacity/promiseLine.ts';
import { skillKey } from '#domain/capacity/load.ts';
import { say } from '#words/say.ts';

import type { CapacityModel } from './capacityModel.ts';
import { weekNumber } from './cellModel.ts';

/** Covered, or from when not, by which skill, and whether the ones above have it or there never was as much. */
export function promiseWords({ skills }: CapacityModel, { projectKey, gap }: Promised): string {
  if (gap === undefined) return say('capacity.promise.covered');
  const load = skills
    .find(({ skill }) => skillKey(skill) === skillKey(gap.skill))
    ?.weeks.find(({ week }) => week === gap.week);
  const wanted = load?.percentByProject.get(projectKey) ?? 0;
  const isAlone = wanted - (load?.capacityPercent ?? 0) >= gap.missingPercent - 1e-6;
  return say(isAlone ? 'capacity.promise.aloneGap' : 'capacity.promise.gap', {
    week: weekNumber(gap.week),
    missing: Math.round(gap.missingPercent),
    skill: gap.skill,
  });
}
