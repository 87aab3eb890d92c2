import type { Picks } from '#domain/scenario/search/found.ts';
import type { ModelOption, SearchModel } from '#domain/scenario/search/searchModel.ts';

/** More than the hairs that the model counts for a change. */
const hairs = 5e-7;

/** Every combination of a model, by the plainest reading: what the best is worth, and of those better somewhere than another plan. */
export function everyPick(model: SearchModel, betterSomewhereThan?: Picks): { best: number; count: number } {
  let [best, count] = [Number.NEGATIVE_INFINITY, 0];
  const visit = (chosen: readonly number[]): void => {
    const options = model.projects[chosen.length]?.options;
    if (options !== undefined) {
      for (const pick of options.keys()) visit([...chosen, pick]);
      return;
    }
    count += 1;
    const taken = chosen.flatMap((pick, project) => model.projects[project]?.options[pick] ?? []);
    if (betterSomewhereThan !== undefined && !isBetterSomewhere(model, taken, betterSomewhereThan)) return;
    best = Math.max(best, worthOf(model, chosen, taken));
  };
  visit([]);
  return { best, count };
}

const isBetterSomewhere = ({ projects }: SearchModel, taken: readonly ModelOption[], than: Picks): boolean =>
  taken.some(
    ({ worth }, project) => worth > (projects[project]?.options[than[project] ?? -1]?.worth ?? 0) + hairs,
  );

function worthOf(
  { limits, excessPrices, projects }: SearchModel,
  chosen: readonly number[],
  taken: readonly ModelOption[],
): number {
  const goesTogether = projects.every(({ neighbours }, own) =>
    neighbours.every(({ project, goes }) => goes[chosen[own] ?? -1]?.[chosen[project] ?? -1] === true),
  );
  if (!goesTogether) return Number.NEGATIVE_INFINITY;
  let worth = taken.reduce((sum, option) => sum + option.worth, 0);
  for (const [limit, most] of limits.entries()) {
    const wanted = taken.reduce((sum, option) => sum + (option.uses[option.limits.indexOf(limit)] ?? 0), 0);
    if (wanted > most + 1e-9) worth -= (wanted - most) * (excessPrices[limit] ?? 0);
  }
  return worth;
}
