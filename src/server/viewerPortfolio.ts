import { type Portfolio, readPortfolio } from '#data/portfolio/readPortfolio.ts';
import type { ReadProblem } from '#data/portfolio/readProblem.ts';
import { ok, type Result } from '#domain/result.ts';

import type { ChatDeps } from './deps.ts';
import type { ViewerLists } from './viewerLists.ts';

/** All projects this person may read, at most a minute old and never older than their own last change. */
export async function viewerPortfolio(
  { portfolios }: Pick<ChatDeps, 'portfolios'>,
  { lists, viewer }: ViewerLists,
): Promise<Result<Portfolio, ReadProblem>> {
  const kept = portfolios.get(viewer.id);
  return kept === undefined ? portfolios.readOnce(viewer.id, () => readPortfolio(lists)) : ok(kept);
}
