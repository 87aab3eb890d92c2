import type { Overview } from '#data/portfolio/readPortfolio.ts';

/** What every view of the portfolio is drawn from. */
export interface ViewProps {
  /** Of one team only, where `teamKey` says so. */
  readonly portfolio: Overview;
  readonly teamKey: string | undefined;
  readonly readAt: number;
  readonly now: number;
  readonly go: (path: string) => void;
}
