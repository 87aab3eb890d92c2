import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { Suspense } from 'react';

import { ReadGate } from '#tab/pages/ReadGate.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { useMinute } from '#tab/parts/useMinute.ts';
import { usePortfolio } from '#tab/parts/usePortfolio.ts';
import { ViewNav } from '#tab/portfolio/ViewNav.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { OptionsView } from './OptionsView.tsx';

const useStyles = makeStyles({
  parts: { padding: '4px 12px 0', '@media (max-width: 720px)': { padding: '4px 8px 0' } },
});

/** What could be done, and what was decided. */
export function DecidePage({ part, search }: { part: string | undefined; search: string }) {
  const { clock, router } = useTabDeps();
  const { parts } = useStyles();
  const now = useMinute(clock);
  const read = usePortfolio();
  return (
    <ReadGate read={read}>
      {(portfolio) => (
        <>
          <ViewNav place="decide" go={router.go} />
          <TabList
            size="small"
            className={parts}
            aria-label={say('decide.parts')}
            selectedValue={part === 'log' ? 'log' : 'options'}
            onTabSelect={(_, { value }) => router.go(value === 'log' ? '/tab/decide/log' : '/tab/decide')}
          >
            <Tab value="options">{say('decide.part.options')}</Tab>
            <Tab value="log">{say('decide.part.log')}</Tab>
          </TabList>
          <Suspense fallback={<PageSkeleton />}>
            <OptionsView portfolio={portfolio} now={Math.max(now, read.readAt)} search={search} />
          </Suspense>
        </>
      )}
    </ReadGate>
  );
}
