import { type Exclusions, exclusionsOf } from './exclusions.ts';
import { hopefulOnly } from './fewerOptions.ts';
import { likedShares, type Prices, priceLimits } from './multipliers.ts';
import type { Pulse } from './pulse.ts';
import type { SearchModel } from './searchModel.ts';

export interface Tightened extends Prices {
  /** It has all plans that are worth more than what is reached, and fewer of the others. */
  readonly model: SearchModel;
}

const roundsAtMost = 12;
/** A group of which hardly more than one is asked for is no help. */
const isAskedTooMuch = (share: number): boolean => share > 1.03;
const isAskedFor = (share: number): boolean => share > 0.005;

/**
 * A bound that looks at each week by itself is far off where hardly two projects fit beside each other: by its reckoning half of the one
 * and half of the other always fit. So groups of options of which a plan can have one only become limits too, as far as at the prices so
 * far more than one of a group is asked for; and options that lead to nothing better than what is reached are left out.
 */
export function* tighten(
  model: SearchModel,
  { priced, reached, pulse }: { priced: Prices; reached: number; pulse: Pulse },
): Generator<void, Tightened> {
  let [{ prices, bound }, left] = [priced, model];
  for (let round = 0; round < roundsAtMost && pulse.beat() !== 'stop'; round += 1) {
    yield;
    const hopeful = hopefulOnly(left, { prices, bound }, reached);
    if (hopeful === undefined) return { model: left, prices, bound: reached };
    const shares = likedShares(hopeful, { prices, reached, rounds: 300 });
    const exclusions = exclusionsOf(hopeful);
    const groups = askedTogether(exclusions, shares.flat());
    left = oneOfEach(hopeful, exclusions, groups);
    if (groups.length === 0) break;
    const from = new Float64Array(left.limits.length);
    from.set(prices);
    ({ prices, bound } = priceLimits(left, { rounds: 400, reached, from }));
  }
  return { model: left, prices, bound };
}

/** Groups in which no two go together: begun with each that is asked for, and made as large as can be, the most asked for first. */
function askedTogether({ count, excludes }: Exclusions, shares: readonly number[]): number[][] {
  const shareOf = (option: number): number => shares[option] ?? 0;
  const mostAskedFirst = Array.from({ length: count }, (_, option) => option).toSorted(
    (one, other) => shareOf(other) - shareOf(one),
  );
  const groups = new Map<string, number[]>();
  for (const first of mostAskedFirst) {
    if (!isAskedFor(shareOf(first))) break;
    const group = [first];
    for (const next of mostAskedFirst)
      if (group.every((member) => member !== next && excludes(member, next))) group.push(next);
    const asked = group.reduce((sum, member) => sum + shareOf(member), 0);
    const members = group.toSorted((one, other) => one - other);
    if (isAskedTooMuch(asked)) groups.set(members.join(' '), members);
  }
  return Array.from(groups.values());
}

/** The model in which of each group there is one at most. */
function oneOfEach(
  model: SearchModel,
  { firstOf }: Exclusions,
  groups: readonly (readonly number[])[],
): SearchModel {
  const limitsOf = new Map<number, number[]>();
  for (const [index, group] of groups.entries())
    for (const member of group) {
      const limits = limitsOf.get(member) ?? [];
      limits.push(model.limits.length + index);
      limitsOf.set(member, limits);
    }
  return {
    ...model,
    limits: Float64Array.from([...model.limits, ...groups.map(() => 1)]),
    excessPrices: Float64Array.from([...model.excessPrices, ...groups.map(() => Number.POSITIVE_INFINITY)]),
    projects: model.projects.map(({ options, neighbours }, project) => ({
      neighbours,
      options: options.map((option, pick) => {
        const limits = limitsOf.get((firstOf[project] ?? 0) + pick) ?? [];
        return {
          ...option,
          limits: Int32Array.from([...option.limits, ...limits]),
          uses: Float64Array.from([...option.uses, ...limits.map(() => 1)]),
        };
      }),
    })),
  };
}
