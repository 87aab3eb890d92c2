import type { Picks } from './found.ts';
import type { ModelOption, SearchModel } from './searchModel.ts';

/** What projects would rather do, each by itself. */
export interface Likings {
  /** What a project does while it is out: what takes least, usually nothing. */
  readonly rest: Picks;
  /** Options by worth, without the one of rest. */
  readonly liked: readonly (readonly number[])[];
  /** What a project brings at most, and what it then takes. (What it takes at the prices of the limits was tried: it led astray.) */
  readonly worth: Float64Array;
  readonly use: Float64Array;
}

export function likingsOf({ projects }: SearchModel): Likings {
  const rest = Int16Array.from(projects, ({ options }) => leastOf(options));
  const efficient = projects.map(({ options }) => mostEfficient(options));
  return {
    rest,
    liked: projects.map(({ options }, project) =>
      Array.from(options.keys())
        .filter((pick) => pick !== rest[project])
        .toSorted((one, other) => (options[other]?.worth ?? 0) - (options[one]?.worth ?? 0)),
    ),
    worth: Float64Array.from(efficient, ({ worth }) => worth),
    use: Float64Array.from(efficient, ({ use }) => use),
  };
}

function leastOf(options: readonly ModelOption[]): number {
  let [least, leastUse] = [0, Number.POSITIVE_INFINITY];
  for (const [pick, { uses }] of options.entries()) {
    const use = uses.reduce((sum, amount) => sum + amount, 0);
    if (use < leastUse) [least, leastUse] = [pick, use];
  }
  return least;
}

function mostEfficient(options: readonly ModelOption[]): { worth: number; use: number } {
  let most = { worth: 0, use: 1 };
  for (const { worth, uses } of options) {
    const use = uses.reduce((sum, amount) => sum + amount, 1e-6);
    if (uses.length > 0 && worth / use > most.worth / most.use) most = { worth, use };
  }
  return most;
}
