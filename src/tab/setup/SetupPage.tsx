import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useState } from 'react';

import { checkLists } from '#data/provision/checkLists.ts';
import { pmoToday } from '#domain/settings/pmoToday.ts';
import { useIsPmo } from '#tab/listening/useIsPmo.ts';
import { MessagePage } from '#tab/pages/MessagePage.tsx';
import { ReadProblemPage } from '#tab/pages/ReadProblemPage.tsx';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { PageSkeleton } from '#tab/parts/PageSkeleton.tsx';
import { later } from '#tab/parts/later.ts';
import { useLive } from '#tab/parts/useLive.ts';
import { useRead } from '#tab/parts/useRead.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { copyText } from '#teams/share.ts';
import { say } from '#words/say.ts';

import { Features } from './Features.tsx';
import { FirstRun } from './FirstRun.tsx';
import { MakeHere } from './MakeHere.tsx';
import { MayDo } from './MayDo.tsx';
import { SetupLists } from './SetupLists.tsx';

/** Export is heavy, and set-up stands behind every first page. */
const YourData = later(() => import('#tab/import/YourData.tsx'), 'YourData');

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 320px)',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: { padding: '24px 40px', '@media (max-width: 720px)': { padding: '16px' } },
  side: {
    padding: '24px 28px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 720px)': { padding: '16px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  second: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: '4px 0 16px', color: tokens.colorNeutralForeground2, maxWidth: '560px' },
  command: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px',
    marginTop: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    flex: '1 1 300px',
  },
  label: { margin: '20px 0 4px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  fact: { margin: '0 0 12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingTop: '20px' },
});

/** Starts small where nothing has begun; else names what is missing and the one command an administrator runs. An offer, not an error. */
export function SetupPage() {
  const { lists, clock, config, engine, router } = useTabDeps();
  const styles = useStyles();
  const [isCopied, setIsCopied] = useState(false);
  const check = useRead(
    useCallback(() => checkLists(lists), [lists]),
    clock,
  );
  const settings = useLive(engine.settings);
  const [teams, projects] = [useLive(engine.teams), useLive(engine.projects)];
  const isPmo = useIsPmo();
  if (check.value === undefined) {
    if (check.problem === undefined) return <PageSkeleton />;
    if (check.problem.kind !== 'notFound')
      return <ReadProblemPage problem={check.problem} readAgain={check.readAgain} />;
    const site = say('pages.noAccess.site', { site: config.siteUrl });
    return <MessagePage title={say('setup.missing.title')} why={site} testId="setup" />;
  }
  const isReady = check.value.every((list) => list.state === 'ok');
  const isBare = check.value.every((list) => list.state === 'missing');
  const isEmpty = [teams, projects].every(({ from, rows }) => from === 'sharePoint' && rows.length === 0);
  const isFirstRun = isBare || (isReady && isEmpty && isPmo);
  const Title = isFirstRun ? 'h2' : 'h1';
  const command = `npm run provision -- --site ${config.siteUrl}`;
  const copy = async (): Promise<void> => setIsCopied(await copyText(command));
  return (
    <main className={styles.page} data-testid="setup">
      <div className={styles.main}>
        {isReady && (
          <LinkButton onClick={() => router.go('/tab/portfolio')}>{say('portfolio.title')}</LinkButton>
        )}
        {isFirstRun && (
          <FirstRun
            hasLists={isReady}
            today={pmoToday(settings, clock.now())}
            onStarted={() => router.go('/tab/portfolio')}
          />
        )}
        {!isBare && (
          <>
            <Title className={styles.title}>
              {say(isReady ? 'setup.ready.title' : 'setup.missing.title')}
            </Title>
            <p className={styles.why}>{say(isReady ? 'setup.ready.why' : 'setup.missing.why')}</p>
            <SetupLists checks={check.value} />
          </>
        )}
        {!isReady && !isBare && (
          <>
            <h2 className={styles.label}>{say('setup.command')}</h2>
            <div className={styles.command}>
              <code className={styles.code}>{command}</code>
              <Button onClick={() => void copy()}>
                {say(isCopied ? 'setup.copied' : 'setup.copyCommand')}
              </Button>
            </div>
          </>
        )}
        <div className={styles.buttons}>
          <Button appearance={isReady || isFirstRun ? 'secondary' : 'primary'} onClick={check.readAgain}>
            {say('setup.check')}
          </Button>
          {!isReady && !isBare && isPmo && <MakeHere onMade={check.readAgain} />}
        </div>
      </div>
      <aside className={styles.side}>
        {!isFirstRun && (
          <>
            <h2 className={styles.second}>{say('setup.where')}</h2>
            <p className={styles.fact}>{config.siteUrl}</p>
          </>
        )}
        <MayDo />
        {!isBare && <Features settings={settings} isPmo={isPmo} onChanged={check.readAgain} />}
        {!isBare && (
          <Suspense>
            <YourData />
          </Suspense>
        )}
      </aside>
    </main>
  );
}
