import { useCallback } from 'react';

import { readOverview } from '#data/portfolio/readPortfolio.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { useMinute } from '#tab/parts/useMinute.ts';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { PortfolioScreen } from './PortfolioScreen.tsx';

/** The personal app: every project this person may read. */
export function PortfolioPage() {
  const { lists, clock, router } = useTabDeps();
  const now = useMinute(clock);
  const read = useRead(
    useCallback(() => readOverview(lists), [lists]),
    clock,
  );
  return (
    <ReadGate read={read}>
      {(portfolio) => (
        <PortfolioScreen
          portfolio={portfolio}
          readAt={read.readAt}
          now={Math.max(now, read.readAt)}
          go={router.go}
        />
      )}
    </ReadGate>
  );
}
