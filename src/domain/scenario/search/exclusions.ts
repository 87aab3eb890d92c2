import type { ModelOption, SearchModel } from './searchModel.ts';

const hair = 1e-9;

/** Every option of every project, numbered through, and which two of them cannot be in the same plan. */
export interface Exclusions {
  readonly count: number;
  /** The number of a project's first option. */
  readonly firstOf: readonly number[];
  readonly excludes: (one: number, other: number) => boolean;
}

export function exclusionsOf(model: SearchModel): Exclusions {
  const firstOf: number[] = [];
  const all: { readonly project: number; readonly pick: number; readonly option: ModelOption }[] = [];
  for (const [project, { options }] of model.projects.entries()) {
    firstOf.push(all.length);
    for (const [pick, option] of options.entries()) all.push({ project, pick, option });
  }
  const count = all.length;
  const table = new Uint8Array(count * count);
  const uses = new Float64Array(model.limits.length);
  for (const [at, { project, pick, option }] of all.entries()) {
    for (const [index, limit] of option.limits.entries()) uses[limit] = option.uses[index] ?? 0;
    const { neighbours = [] } = model.projects[project] ?? {};
    for (const [beside, other] of all.entries()) {
      const goes = neighbours.find((neighbour) => neighbour.project === other.project)?.goes;
      const isExcluded =
        project === other.project ||
        goes?.[pick]?.[other.pick] === false ||
        areTooMuch(model, uses, other.option);
      if (isExcluded) table[at * count + beside] = 1;
    }
    uses.fill(0);
  }
  return { count, firstOf, excludes: (one, other) => table[one * count + other] === 1 };
}

/** Whether the option exceeds a limit that may not be exceeded, beside one that uses so much. */
function areTooMuch(
  { limits: most, excessPrices }: SearchModel,
  used: Float64Array,
  { limits, uses }: ModelOption,
): boolean {
  for (let at = 0; at < limits.length; at += 1) {
    const limit = limits[at] ?? 0;
    const beside = used[limit] ?? 0;
    if (beside === 0 || excessPrices[limit] !== Number.POSITIVE_INFINITY) continue;
    if (beside + (uses[at] ?? 0) > (most[limit] ?? 0) + hair) return true;
  }
  return false;
}
