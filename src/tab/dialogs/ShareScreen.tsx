import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';

import { defaultShareOptions, type ShareOptions } from '#cards/cardInput.ts';
import { statusCard } from '#cards/statusCard.ts';
import type { Kept } from '#data/lists/kept.ts';
import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { projectHealth } from '#domain/health/projectHealth.ts';
import type { Project } from '#domain/project/project.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useTabDeps } from '#tab/tabDeps.ts';
import { closeDialog, submitDialog } from '#teams/dialogs.ts';
import { projectLink } from '#teams/links.ts';
import { asOfWords } from '#words/asOfWords.ts';
import { say } from '#words/say.ts';

import { CardPreview } from './CardPreview.tsx';
import { useSharerName } from './useSharerName.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    padding: '8px 24px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 720px)': { padding: '8px 12px 12px' },
  },
  halves: {
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 5fr)',
    gap: '24px',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  },
  options: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '2px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  second: {
    margin: '12px 0 2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  always: { display: 'flex', alignItems: 'center', columnGap: '12px', padding: '6px 8px' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  preview: {
    padding: '12px 16px 20px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
  },
  buttons: { display: 'flex', columnGap: '8px', marginLeft: 'auto' },
});

export interface ShareScreenProps {
  readonly portfolio: Portfolio;
  readonly kept: Kept<Project>;
  readonly onPickAnother: () => void;
}

const optionNames = ['headline', 'nextAndFinish', 'evidenceDiffers', 'needHelp'] as const;

/** Left what is chosen, right exactly what the chat will see. */
export function ShareScreen({ portfolio, kept, onPickAnother }: ShareScreenProps) {
  const { config } = useTabDeps();
  const styles = useStyles();
  const [include, setInclude] = useState<ShareOptions>(defaultShareOptions);
  const project = kept.value;
  const card = usePreviewCard({ portfolio, kept, include });
  const send = (): void =>
    submitDialog({ key: project.key, itemId: kept.id, etag: kept.etag, include }, config.clientId);
  return (
    <main className={styles.page} data-testid="share-dialog">
      <div className={styles.halves}>
        <div className={styles.options}>
          <h1 className={styles.title}>{say('share.titleOf', { project: project.name })}</h1>
          <LinkButton onClick={onPickAnother}>{say('share.another')}</LinkButton>
          {project.isConfidential ? (
            <p className={styles.quiet}>{say('share.confidential')}</p>
          ) : (
            <>
              <h2 className={styles.second}>{say('share.what')}</h2>
              <span className={styles.always}>
                <CheckmarkRegular aria-hidden="true" /> {say('share.always')}{' '}
                <span className={styles.quiet}>{say('share.alwaysNote')}</span>
              </span>
              {optionNames.map((name) => (
                <Checkbox
                  key={name}
                  label={say(`share.${name}`)}
                  checked={include[name]}
                  onChange={(_, data) => setInclude({ ...include, [name]: data.checked === true })}
                  data-testid={`include-${name}`}
                />
              ))}
            </>
          )}
          <h2 className={styles.second}>{say('share.never')}</h2>
          <p className={styles.quiet}>{say('share.neverWhat')}</p>
        </div>
        <section className={styles.preview} aria-label={say('share.preview')}>
          <h2 className={styles.second}>{say('share.preview')}</h2>
          <CardPreview card={card} />
        </section>
      </div>
      <div className={styles.foot}>
        <p className={styles.quiet}>{say('share.refreshes')}</p>
        <span className={styles.buttons}>
          <Button onClick={closeDialog}>{say('share.cancel')}</Button>
          <Button appearance="primary" onClick={send} data-testid="share-send">
            {say('share.send')}
          </Button>
        </span>
      </div>
    </main>
  );
}

function usePreviewCard(props: Omit<ShareScreenProps, 'onPickAnother'> & { include: ShareOptions }) {
  const { clock } = useTabDeps();
  const { portfolio, kept, include } = props;
  const sharedBy = useSharerName();
  return useMemo(() => {
    const { settings } = portfolio;
    const project = kept.value;
    const now = clock.now();
    const today = pmoToday(settings, now);
    const { gap, gapIsQuiet } = projectHealth({ project, today });
    return statusCard({
      project,
      teamName: portfolio.teams.find((team) => team.key === project.teamKey)?.name,
      row: { key: project.key, itemId: kept.id, etag: kept.etag, nonce: 'preview' },
      scene: {
        today,
        asOf: asOfWords(settings, now),
        openUrl: projectLink(location.origin, project.key),
        linkOrigins: [location.origin],
      },
      include,
      evidenceDiffers: gap !== 'agree' && !gapIsQuiet,
      sharedBy,
      canAskForHelp: settings.features.includes('help'),
      refreshUserIds: [],
    });
  }, [portfolio, kept, include, sharedBy, clock]);
}
