import type { ModelOption, SearchModel } from './searchModel.ts';

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

/** Everyone takes what they like best at these prices; `left` is what then remains of each limit. */
function relaxedWorth({ projects, limits }: SearchModel, prices: Float64Array, left: Float64Array): number {
  left.set(limits);
  let worth = 0;
  for (let at = 0; at < limits.length; at += 1) worth += (prices[at] ?? 0) * (limits[at] ?? 0);
  for (const { options } of projects) {
    let liked: ModelOption | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const option of options) {
      const reduced = reducedWorth(option, prices);
      if (reduced <= most) continue;
      most = reduced;
      liked = option;
    }
    worth += most;
    if (liked === undefined) continue;
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
