import type { Project } from '#domain/project/project.ts';

import { countsForAForecast, doneByWeek } from './throughput.ts';

type Counted = Pick<Project, 'method' | 'backlogItems' | 'doneHistory'>;

const asGoodAsCertain = 0.995;

/** By the history it was made from: health and forecast of one project ask for the same convolution. */
const known = new WeakMap<
  Project['doneHistory'],
  { readonly backlogItems: number; readonly byWeek: readonly number[] }
>();

/**
 * How likely the project is done by the end of week 1, 2, 3 …, or undefined where the method does not use weekly counts (what was
 * counted before a switch is kept, not used), or fewer than 4 are kept.
 */
export function throughputOf({ method, backlogItems, doneHistory }: Counted): readonly number[] | undefined {
  if (method === 'Waterfall' || backlogItems === undefined || doneHistory.length < countsForAForecast)
    return undefined;
  const made = known.get(doneHistory);
  if (made?.backlogItems === backlogItems) return made.byWeek;
  const byWeek = doneByWeek(
    doneHistory.map(({ done }) => done),
    backlogItems,
    asGoodAsCertain,
  );
  known.set(doneHistory, { backlogItems, byWeek });
  return byWeek;
}
