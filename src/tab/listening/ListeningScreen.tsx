import { Button } from '@fluentui/react-components';
import { Suspense, useMemo } from 'react';

import type { Overview } from '#data/portfolio/readPortfolio.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { later } from '#tab/parts/later.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useMinute } from '#tab/parts/useMinute.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { say } from '#words/say.ts';

import { Heard } from './Heard.tsx';
import { useListeningStyles } from './listening.styles.ts';
import type { ListeningFacts } from './listeningModel.ts';
import { useListeningRows } from './useListeningRows.ts';

const ServantSide = later(() => import('./scorecard/ServantSide.tsx'), 'ServantSide');

export interface ListeningScreenProps {
  readonly portfolio: Overview;
  readonly readAt: number;
  /** Somebody came to tell something. */
  readonly isSaying: boolean;
}

/** Feature off and list missing are offers: the PMO's own scorecard needs neither. */
export function ListeningScreen({ portfolio, readAt, isSaying }: ListeningScreenProps) {
  const { clock, host } = useTabDeps();
  const styles = useListeningStyles();
  const now = Math.max(useMinute(clock), readAt);
  const { settings, teams } = portfolio;
  const today = pmoToday(settings, now);
  const meId = host.place.user?.id;
  const facts = useMemo<ListeningFacts>(
    () => ({ teams, settings, today, meId }),
    [teams, settings, today, meId],
  );
  return (
    <main className={styles.page} data-testid="listening">
      <div className={styles.heard}>
        {settings.features.includes('listening') ? (
          <Asked facts={facts} portfolio={portfolio} isSaying={isSaying} />
        ) : (
          <Offer title={say('listening.offTitle')} why={say('listening.off', { pmo: settings.pmoName })} />
        )}
      </div>
      <aside className={styles.side}>
        <Suspense>
          <ServantSide portfolio={portfolio} readAt={readAt} />
        </Suspense>
      </aside>
    </main>
  );
}

function Asked(props: { facts: ListeningFacts; portfolio: Overview; isSaying: boolean }) {
  const { facts } = props;
  const { engine } = useTabDeps();
  const snapshot = useLive(useListeningRows());
  const { problem, from } = snapshot;
  if (problem?.kind === 'listMissing' || problem?.kind === 'notFound')
    return (
      <Offer
        title={say('listening.missingTitle')}
        why={say('listening.missing', { pmo: facts.settings.pmoName })}
      />
    );
  if (from === 'nothing')
    return problem === undefined ? (
      <PageSkeleton />
    ) : (
      <Offer
        title={say('listening.title')}
        why={say('listening.problem')}
        onTryAgain={() => void engine.refresh()}
      />
    );
  return <Heard rows={snapshot.rows} {...props} />;
}

function Offer(props: { title: string; why: string; onTryAgain?: () => void }) {
  const styles = useListeningStyles();
  return (
    <section data-testid="listening-offer">
      <h1 className={styles.title}>{props.title}</h1>
      <p className={styles.words}>{props.why}</p>
      {props.onTryAgain !== undefined && (
        <Button onClick={props.onTryAgain}>{say('listening.tryAgain')}</Button>
      )}
    </section>
  );
}
