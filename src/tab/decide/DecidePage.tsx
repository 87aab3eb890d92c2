import { Suspense } from 'react';

import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { useMinute } from '#tab/parts/useMinute.ts';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import { ViewNav } from '#tab/portfolio/ViewNav.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';

import { OptionsView } from './OptionsView.tsx';

const DecisionLog = laterPart(async () => (await import('./log/DecisionLog.tsx')).DecisionLog);

/** What could be done, and what was decided. */
export function DecidePage({ part, search }: { part: string | undefined; search: string }) {
  const { clock, router } = useTabDeps();
  const now = useMinute(clock);
  const read = usePortfolio();
  return (
    <ReadGate read={read}>
      {(portfolio) => (
        <>
          <ViewNav place="decide" go={router.go} />
          <Suspense fallback={<PageSkeleton />}>
            {part === 'log' ? (
              <DecisionLog portfolio={portfolio} now={Math.max(now, read.readAt)} />
            ) : (
              <OptionsView
                key={part}
                portfolio={portfolio}
                now={Math.max(now, read.readAt)}
                search={search}
              />
            )}
          </Suspense>
        </>
      )}
    </ReadGate>
  );
}
