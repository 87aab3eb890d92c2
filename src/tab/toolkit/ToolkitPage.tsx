import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { ViewNav } from '#tab/portfolio/ViewNav.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { EmptyToolkit } from './EmptyToolkit.tsx';
import { MissingToolkit } from './MissingToolkit.tsx';
import { ToolkitScreen } from './ToolkitScreen.tsx';
import { useMayWriteToolkit, useToolkit } from './useToolkit.ts';

/** The PMO's toolkit, for everybody to use and for the PMO to look after. */
export function ToolkitPage({ part, search }: { part: string | undefined; search: string }) {
  const { router } = useTabDeps();
  const read = usePortfolio();
  return (
    <ReadGate read={read}>
      {(portfolio) => (
        <>
          <ViewNav place="toolkit" go={router.go} />
          {portfolio.settings.features.includes('toolkit') ? (
            <Toolkit part={part} search={search} portfolio={portfolio} />
          ) : (
            <MessagePage
              title={say('toolkit.off')}
              why={say('toolkit.offWhy', { pmo: portfolio.settings.pmoName })}
              testId="toolkit"
            />
          )}
        </>
      )}
    </ReadGate>
  );
}

interface ToolkitProps {
  readonly part: string | undefined;
  readonly search: string;
  readonly portfolio: Portfolio;
}

function Toolkit({ part, search, portfolio }: ToolkitProps) {
  const { from, rows, problem } = useToolkit();
  const mayWrite = useMayWriteToolkit();
  const pmo = portfolio.settings.pmoName;
  if (problem?.kind === 'listMissing' || problem?.kind === 'notFound') return <MissingToolkit pmo={pmo} />;
  if (from === 'nothing')
    return problem === undefined ? (
      <PageSkeleton />
    ) : (
      <MessagePage title={say('toolkit.problem')} why={say('toolkit.problemWhy')} testId="toolkit" />
    );
  if (rows.every(({ value }) => value.kind === 'Holiday' || value.kind === 'Trial'))
    return <EmptyToolkit mayWrite={mayWrite} pmo={pmo} />;
  return <ToolkitScreen part={part} search={search} rows={rows} mayWrite={mayWrite} portfolio={portfolio} />;
}
