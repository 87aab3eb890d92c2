import type { Portfolio } from '#data/portfolio/readPortfolio.ts';

const keptMilliseconds = 60_000;
const mostViewers = 200;

/** What one viewer read a moment ago, so that each letter typed does not read the list again. Never shared between viewers. */
export interface PortfolioCache {
  get(viewerId: string): Portfolio | undefined;
  keep(viewerId: string, portfolio: Portfolio): void;
  /** After a viewer's own write: what they see next has to contain it. */
  drop(viewerId: string): void;
}

export function createPortfolioCache(clock: { now(): number }): PortfolioCache {
  const kept = new Map<string, { readonly portfolio: Portfolio; readonly until: number }>();
  return {
    get(viewerId) {
      const found = kept.get(viewerId);
      if (found === undefined) return undefined;
      if (clock.now() < found.until) return found.portfolio;
      kept.delete(viewerId);
      return undefined;
    },
    keep(viewerId, portfolio) {
      kept.delete(viewerId); // a Map keeps its order: who read longest ago stands first
      kept.set(viewerId, { portfolio, until: clock.now() + keptMilliseconds });
      const [oldest] = kept.keys();
      if (kept.size > mostViewers && oldest !== undefined) kept.delete(oldest);
    },
    drop: (viewerId) => void kept.delete(viewerId),
  };
}
