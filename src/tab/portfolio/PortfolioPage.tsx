import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { useMinute } from '#tab/parts/useMinute.ts';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import { useTabDeps } from '#tab/tabDeps.ts';

import { PortfolioScreen } from './PortfolioScreen.tsx';

/** The personal app: every project this person may read. */
export function PortfolioPage() {
  const { clock, router } = useTabDeps();
  const now = useMinute(clock);
  const read = usePortfolio();
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
