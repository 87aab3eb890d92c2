import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';

import { dayWords } from '#words/dayWords.ts';
import { say } from '#words/say.ts';

import { laterPart } from '#tab/parts/laterPart.ts';
import { Unreadable } from '#tab/parts/Unreadable.tsx';
import { Answers } from './Answers.tsx';
import { BurnUp, leadsWithBurnUp } from './parts/BurnUp.tsx';
import { ForecastTrend } from './ForecastTrend.tsx';
import { History } from './History.tsx';
import { Money } from './Money.tsx';
import { type ProjectActions, ProjectHeader } from './ProjectHeader.tsx';
import type { ProjectFacts } from './projectFacts.ts';
import { ThisWeek } from './ThisWeek.tsx';
import { Timeline } from './Timeline.tsx';
import { Verdict } from './Verdict.tsx';

const PostNotes = laterPart(async () => (await import('./posts/PostNotes.tsx')).PostNotes);
const FocusPart = laterPart(async () => (await import('./focus/FocusPart.tsx')).FocusPart);
const ProjectParts = laterPart(async () => (await import('./parts/ProjectParts.tsx')).ProjectParts);

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: '16px 24px 24px',
    outlineStyle: 'none', // it takes the focus only from a toast that goes
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    '@media (max-width: 720px)': { padding: '12px', rowGap: '8px' },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    gap: '12px',
    ':empty': { display: 'none' },
    '@media (max-width: 720px)': { gap: '8px' },
  },
  comes: { minHeight: '82px' },
  asOf: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The project tab, the same for every member; from its facts alone. */
export function ProjectScreen({ facts, actions }: { facts: ProjectFacts; actions: ProjectActions }) {
  const styles = useStyles();
  return (
    <main className={styles.page} tabIndex={-1} data-testid="project">
      <ProjectHeader facts={facts} actions={actions} />
      {facts.settings.asOf !== undefined && (
        <p className={styles.asOf}>{say('time.asOf', { day: dayWords(facts.settings.asOf, 'full') })}</p>
      )}
      <Unreadable problems={facts.project.problems} />
      <Suspense>
        <PostNotes facts={facts} mayWrite={actions.mayWrite} />
      </Suspense>
      {facts.team?.focus !== undefined && (
        <Suspense fallback={<div className={styles.comes} />}>
          <FocusPart facts={facts} />
        </Suspense>
      )}
      <Verdict facts={facts} actions={actions} />
      <Answers facts={facts} />
      {leadsWithBurnUp(facts) && <BurnUp facts={facts} />}
      <Timeline facts={facts} />
      <ThisWeek facts={facts} actions={actions} />
      <div className={styles.pair}>
        <ForecastTrend facts={facts} />
        <Money facts={facts} />
      </div>
      <Suspense>
        <ProjectParts facts={facts} mayWrite={actions.mayWrite === true} />
      </Suspense>
      <History facts={facts} />
    </main>
  );
}
