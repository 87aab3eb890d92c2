import { earnedValue } from '#domain/earnedValue/earnedValue.ts';
import { scopeDonePercent } from '#domain/earnedValue/scopeDone.ts';
import type { Project } from '#domain/project/project.ts';

import type { Signal } from './health.ts';
import { levelOfOverrun } from './levelOf.ts';

/** HE2: what it will cost against its budget. Not asked where no budget or no money spent is kept; unknown until something is earned. */
export function costSignal(project: Project): Signal | undefined {
  const { budget, spentToDate, earnedPercent } = project;
  if (budget === undefined || budget <= 0 || spentToDate === undefined) return undefined;
  const { estimateAtCompletion } = earnedValue({
    budgetAtCompletion: budget,
    plannedValue: undefined,
    earnedValue: (budget * (earnedPercent ?? scopeDonePercent(project) ?? 0)) / 100,
    actualCost: spentToDate,
  });
  return {
    name: 'cost',
    level:
      estimateAtCompletion === undefined ? 'unknown' : levelOfOverrun(estimateAtCompletion - budget, budget),
    asOf: project.reportedOn,
    budgetAtCompletion: budget,
    estimateAtCompletion,
  };
}
