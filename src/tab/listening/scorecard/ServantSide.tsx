import type { Overview } from '#data/portfolio/readPortfolio.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { useMinute } from '#tab/parts/useMinute.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { TeamsPart } from '#tab/listening/teams/TeamsPart.tsx';
import { useIsPmo } from '#tab/listening/useIsPmo.ts';

import { Scorecard } from './Scorecard.tsx';

/** The right side of the page: how the PMO does, and where each team is. It needs no list beside the projects. */
export function ServantSide({ portfolio, readAt }: { portfolio: Overview; readAt: number }) {
  const { clock } = useTabDeps();
  const now = Math.max(useMinute(clock), readAt);
  const isPmo = useIsPmo();
  const today = pmoToday(portfolio.settings, now);
  return (
    <>
      <Scorecard portfolio={portfolio} today={today} isPmo={isPmo} readAt={readAt} now={now} />
      <TeamsPart portfolio={portfolio} today={today} isPmo={isPmo} />
    </>
  );
}
