import type { Overview } from '#data/portfolio/readPortfolio.ts';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import { ViewNav } from '#tab/portfolio/ViewNav.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';

import { ListeningScreen } from './ListeningScreen.tsx';

/** What people told the PMO, what became of it, and the PMO's own scorecard beside it. */
export function ListeningPage({ part }: { part: string | undefined; search: string }) {
  const { router } = useTabDeps();
  const read = usePortfolio();
  return (
    <ReadGate read={read}>
      {(portfolio: Overview) => (
        <>
          <ViewNav place="listening" go={router.go} />
          <ListeningScreen portfolio={portfolio} readAt={read.readAt} isSaying={part === 'say'} />
        </>
      )}
    </ReadGate>
  );
}
