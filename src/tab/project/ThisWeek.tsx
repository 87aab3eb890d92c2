import { makeStyles, tokens } from '@fluentui/react-components';
import { HandRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

import { daysBetween } from '#domain/calendar/day.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { dayAgeWords } from '#words/dayWords.ts';
import { spokenShortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { ProjectActions } from './ProjectHeader.tsx';
import type { ProjectFacts } from './projectFacts.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: '96px minmax(0, 1fr)',
    gap: '8px 16px',
    margin: 0,
    alignItems: 'baseline',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  headline: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hand: { verticalAlign: '-3px', marginRight: '6px', fontSize: '16px' },
  age: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    marginLeft: '8px',
  },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The newest report in its author's words. */
export function ThisWeek({ facts, actions }: { facts: ProjectFacts; actions: ProjectActions }) {
  const styles = useStyles();
  const { headline, needHelp, needHelpSince, latest } = facts.project.value;
  const note =
    latest === undefined
      ? undefined
      : say('tab.week.note', {
          name: spokenShortName(latest.author),
          age: dayAgeWords(latest.reportedOn, facts.today),
        });
  const isEmpty = latest === undefined && (headline ?? '') === '';
  return (
    <Panel title={say('tab.week.title')} note={note} testId="this-week">
      {isEmpty ? (
        <p className={styles.empty}>
          {say(actions.mayWrite === true ? 'tab.week.empty' : 'tab.week.emptyReader')}{' '}
          {actions.mayWrite === true && <LinkButton onClick={actions.update}>{say('tab.update')}</LinkButton>}
        </p>
      ) : (
        <dl className={styles.facts}>
          <Fact label={say('tab.week.headline')}>
            <span className={isShort(headline) ? styles.headline : undefined}>{headline ?? ''}</span>
          </Fact>
          {(latest?.next ?? '') !== '' && <Fact label={say('tab.week.next')}>{latest?.next}</Fact>}
          {(needHelp ?? '') !== '' && (
            <Fact label={say('tab.week.help')}>
              <HandRightRegular className={styles.hand} aria-hidden="true" />
              {needHelp}
              {needHelpSince !== undefined && (
                <span className={styles.age}>
                  {say('tab.week.helpSince', { days: daysBetween(needHelpSince, facts.today) })}
                </span>
              )}
            </Fact>
          )}
        </dl>
      )}
    </Panel>
  );
}

/** What somebody wrote as a paragraph is not set as a title. */
const isShort = (headline = ''): boolean => headline.length <= 140;

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}
