import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import type { Result } from '#domain/result.ts';

const keptMilliseconds = 60_000;
const mostViewers = 200;

type PortfolioRead = Result<Portfolio, ReadProblem>;

/** What one viewer read a moment ago, so that each letter typed does not read the list again. Never shared between viewers. */
export interface PortfolioCache {
  get(viewerId: string): Portfolio | undefined;
  /** One read at a time for a viewer: letters typed while it runs wait for the same one. */
  readOnce(viewerId: string, read: () => Promise<PortfolioRead>): Promise<PortfolioRead>;
  /** After a viewer's own write: what they see next has to contain it. */
  drop(viewerId: string): void;
}

export function createPortfolioCache(clock: { now(): number }): PortfolioCache {
  const kept = new Map<string, { readonly portfolio: Portfolio; readonly until: number }>();
  const running = new Map<string, Promise<PortfolioRead>>();

  const keep = (viewerId: string, portfolio: Portfolio, askedAt: number): void => {
    kept.delete(viewerId); // a Map keeps its order: who read longest ago stands first
    kept.set(viewerId, { portfolio, until: askedAt + keptMilliseconds });
    const [oldest] = kept.keys();
    if (kept.size > mostViewers && oldest !== undefined) kept.delete(oldest);
  };

  return {
    get(viewerId) {
      const found = kept.get(viewerId);
      if (found === undefined) return undefined;
      if (clock.now() < found.until) return found.portfolio;
      kept.delete(viewerId);
      return undefined;
    },
    readOnce(viewerId, read) {
      const already = running.get(viewerId);
      if (already !== undefined) return already;
      const askedAt = clock.now();
      const reading = read()
        .then((answer) => {
          // Dropped meanwhile: somebody wrote after this was asked, and may not be in it.
          if (running.get(viewerId) === reading && answer.ok) keep(viewerId, answer.value, askedAt);
          return answer;
        })
        .finally(() => {
          if (running.get(viewerId) === reading) running.delete(viewerId);
        });
      running.set(viewerId, reading);
      return reading;
    },
    drop(viewerId) {
      kept.delete(viewerId);
      running.delete(viewerId);
    },
  };
}
