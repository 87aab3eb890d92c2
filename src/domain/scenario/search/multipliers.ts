import type { ModelOption, SearchModel } from './searchModel.ts';

/** How bold the steps are that only look around. */
const wandering = 0.1;

/** A price for each limit (Lagrange's multipliers), and the bound that follows: no plan is worth more. */
export interface Prices {
  readonly prices: Float64Array;
  readonly bound: number;
}

/** What an option is worth less what it takes, at these prices. */
export function reducedWorth({ worth, limits, uses }: ModelOption, prices: Float64Array): number {
  let reduced = worth;
  for (let at = 0; at < limits.length; at += 1) reduced -= (prices[limits[at] ?? 0] ?? 0) * (uses[at] ?? 0);
  return reduced;
}

/**
 * Subgradient descent: what is asked for too much becomes dearer, until what everyone would like best costs about what there is. `reached`
 * is what some plan is known to be worth; the bound cannot go below it. Where a model has no plan, the bound falls without end.
 */
export function priceLimits(
  model: SearchModel,
  { rounds, reached, from }: { rounds: number; reached: number; from?: Float64Array | undefined },
): Prices {
  const prices = from === undefined ? new Float64Array(model.limits.length) : Float64Array.from(from);
  let best: Prices = { prices: Float64Array.from(prices), bound: Number.POSITIVE_INFINITY };
  const left = new Float64Array(model.limits.length);
  let boldness = 1.6;
  let sinceBetter = 0;
  for (let round = 0; round < rounds; round += 1) {
    const bound = relaxedWorth(model, prices, left);
    if (bound < best.bound - 1e-9) {
      best = { prices: Float64Array.from(prices), bound };
      sinceBetter = 0;
    } else sinceBetter += 1;
    if (sinceBetter > 20) {
      boldness *= 0.7;
      sinceBetter = 0;
      prices.set(best.prices);
      if (boldness < 1e-4) break;
      continue;
    }
    if (!step(model, prices, left, boldness * Math.max(bound - reached, 1e-4 * Math.abs(bound)))) break;
  }
  return best;
}

/** How often each option is liked best while the prices go on up and down around the given ones. */
export function likedShares(
  model: SearchModel,
  { prices: from, reached, rounds }: { prices: Float64Array; reached: number; rounds: number },
): number[][] {
  const shares = model.projects.map(({ options }) => options.map(() => 0));
  const prices = Float64Array.from(from);
  const left = new Float64Array(model.limits.length);
  for (let round = 0; round < rounds; round += 1) {
    const bound = relaxedWorth(model, prices, left, (project, pick) => {
      const of = shares[project];
      if (of !== undefined) of[pick] = (of[pick] ?? 0) + 1 / rounds;
    });
    if (!step(model, prices, left, wandering * Math.max(bound - reached, 1e-3 * Math.abs(bound)))) break;
  }
  return shares;
}

/** Everyone takes what they like best at these prices; `left` is what then remains of each limit. */
function relaxedWorth(
  { projects, limits }: SearchModel,
  prices: Float64Array,
  left: Float64Array,
  onLiked?: (project: number, pick: number) => void,
): number {
  left.set(limits);
  let worth = 0;
  for (let at = 0; at < limits.length; at += 1) worth += (prices[at] ?? 0) * (limits[at] ?? 0);
  for (let project = 0; project < projects.length; project += 1) {
    const options = projects[project]?.options ?? [];
    let most = Number.NEGATIVE_INFINITY;
    let pick = -1;
    for (let at = 0; at < options.length; at += 1) {
      const option = options[at];
      const reduced = option === undefined ? most : reducedWorth(option, prices);
      if (reduced <= most) continue;
      most = reduced;
      pick = at;
    }
    worth += most;
    const liked = options[pick];
    if (liked === undefined) continue;
    onLiked?.(project, pick);
    for (let at = 0; at < liked.limits.length; at += 1) {
      const limit = liked.limits[at] ?? 0;
      left[limit] = (left[limit] ?? 0) - (liked.uses[at] ?? 0);
    }
  }
  return worth;
}

/** False where nothing is asked for too much and nothing priced is left over: the bound is reached. */
function step(
  { excessPrices }: SearchModel,
  prices: Float64Array,
  left: Float64Array,
  toGo: number,
): boolean {
  let length = 0;
  for (let at = 0; at < left.length; at += 1) {
    const remaining = left[at] ?? 0;
    if (remaining < 0 || (prices[at] ?? 0) > 0) length += remaining * remaining;
  }
  if (length < 1e-12) return false;
  const size = toGo / length;
  for (let at = 0; at < left.length; at += 1) {
    const moved = (prices[at] ?? 0) - size * (left[at] ?? 0);
    prices[at] = Math.min(excessPrices[at] ?? 0, Math.max(0, moved));
  }
  return true;
}
