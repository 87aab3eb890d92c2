import { Suspense, useMemo } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { useMinute } from '#tab/parts/useMinute.ts';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import type { PortfolioPlace } from '#tab/routes.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { PortfolioScreen } from './PortfolioScreen.tsx';
import { ViewNav } from './ViewNav.tsx';
import type { ViewProps } from './viewProps.ts';
import { views } from './views.ts';

/** Every project this person may read, or those of one team in its channel, in one of several views. */
export function PortfolioPage({ view, teamKey }: PortfolioPlace) {
  const { clock, router } = useTabDeps();
  const now = useMinute(clock);
  const read = usePortfolio();
  return (
    <ReadGate read={read}>
      {(portfolio) => (
        <Frame
          view={view}
          teamKey={teamKey}
          portfolio={portfolio}
          readAt={read.readAt}
          now={Math.max(now, read.readAt)}
          go={router.go}
        />
      )}
    </ReadGate>
  );
}

function Frame({ view, portfolio, ...props }: ViewProps & PortfolioPlace) {
  const { teamKey, go } = props;
  const shown = useMemo(() => ofTeam(portfolio, teamKey), [portfolio, teamKey]);
  const View = views[view] ?? PortfolioScreen;
  return (
    <>
      <ViewNav place={{ view, teamKey }} go={go} />
      <Suspense fallback={<PageSkeleton />}>
        <View portfolio={shown} {...props} />
      </Suspense>
    </>
  );
}

function ofTeam(portfolio: Overview, teamKey: string | undefined): Overview {
  if (teamKey === undefined) return portfolio;
  const projects = portfolio.projects.filter(({ value }) => value.teamKey?.toUpperCase() === teamKey);
  return { ...portfolio, projects };
}
