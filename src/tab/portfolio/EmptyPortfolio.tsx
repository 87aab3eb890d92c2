import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';

import { ImportOffer } from '#tab/import/ImportOffer.tsx';
import { laterPart } from '#tab/parts/laterPart.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { say } from '#words/say.ts';

const StartSmallOffer = laterPart(
  async () => (await import('#tab/setup/StartSmallOffer.tsx')).StartSmallOffer,
);

const useStyles = makeStyles({
  empty: { padding: '24px 20px', maxWidth: '520px' },
  offers: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** One next step: bring projects in, or for a team without any look at all of them. */
export function EmptyPortfolio({
  teamName,
  go,
}: {
  teamName: string | undefined;
  go: (path: string) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <h1>{teamName === undefined ? say('grid.empty.title') : say('grid.empty.team', { team: teamName })}</h1>
      <p>{say('grid.empty.why')}</p>
      {teamName === undefined ? (
        <Suspense>
          <div className={styles.offers}>
            <ImportOffer />
            <StartSmallOffer />
          </div>
        </Suspense>
      ) : (
        <LinkButton onClick={() => go('/tab/portfolio')}>{say('grid.empty.all')}</LinkButton>
      )}
    </div>
  );
}
