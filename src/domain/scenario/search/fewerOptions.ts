import { type Prices, reducedWorth } from './multipliers.ts';
import type { ModelOption, ModelProject, SearchModel } from './searchModel.ts';

const hair = 1e-9;

/** The model without the options that by the prices lead to nothing better than `reached`. Undefined where nothing does. */
export function hopefulOnly(
  model: SearchModel,
  { prices, bound }: Prices,
  reached: number,
): SearchModel | undefined {
  return keeping(model, ({ options }) => {
    const reduced = options.map((option) => reducedWorth(option, prices));
    const others = bound - Math.max(...reduced);
    return reduced.map((worth) => others + worth > reached + hair);
  });
}

/** The model without the options for which projects that have one option only leave no room. Undefined where there is no plan at all. */
export function possibleOnly(model: SearchModel): SearchModel | undefined {
  const left = Float64Array.from(model.limits);
  for (const { options } of model.projects.filter(isCertain))
    for (const { limits, uses } of options)
      for (const [at, limit] of limits.entries()) left[limit] = (left[limit] ?? 0) - (uses[at] ?? 0);
  const isOver = (remaining: number, limit: number): boolean =>
    remaining < -hair && model.excessPrices[limit] === Number.POSITIVE_INFINITY;
  if (left.some(isOver)) return undefined;
  const hasRoom = ({ limits, uses }: ModelOption): boolean =>
    limits.every((limit, at) => !isOver((left[limit] ?? 0) - (uses[at] ?? 0), limit));
  const next = keeping(model, (project) =>
    project.options.map(
      (option, pick) => isCertain(project) || (hasRoom(option) && goesAlong(model, project, pick)),
    ),
  );
  if (next === undefined) return undefined;
  return next === model ? model : possibleOnly(next);
}

const isCertain = ({ options }: ModelProject): boolean => options.length === 1;

/** Whether each of its neighbours has an option that goes with it. */
const goesAlong = ({ projects }: SearchModel, { neighbours }: ModelProject, pick: number): boolean =>
  neighbours.every(({ project, goes }) =>
    projects[project]?.options.some((_, theirs) => goes[pick]?.[theirs]),
  );

/** The model in which one project has only these of its options. */
export const withOnly = (
  model: SearchModel,
  project: number,
  isKept: (option: ModelOption, pick: number) => boolean,
): SearchModel | undefined =>
  keeping(model, (each, at) => each.options.map((option, pick) => at !== project || isKept(option, pick)));

/** Undefined where a project keeps none. */
function keeping(
  model: SearchModel,
  isKept: (project: ModelProject, at: number) => readonly boolean[],
): SearchModel | undefined {
  const kept = model.projects.map(isKept);
  if (kept.some((of) => !of.includes(true))) return undefined;
  if (kept.every((of) => !of.includes(false))) return model;
  const only = <T>(all: readonly T[], project: number): T[] => all.filter((_, pick) => kept[project]?.[pick]);
  return {
    ...model,
    projects: model.projects.map(({ options, neighbours }, own) => ({
      options: only(options, own),
      neighbours: neighbours.map(({ project, goes }) => ({
        project,
        goes: only(goes, own).map((row) => only(row, project)),
      })),
    })),
  };
}
