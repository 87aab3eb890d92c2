import { HandRightRegular } from '@fluentui/react-icons';
import { type ReactNode, Suspense, useState } from 'react';

import { daysBetween } from '#domain/calendar/day.ts';
import { laterPart } from '#tab/parts/laterPart.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { Panel } from '#tab/parts/Panel.tsx';
import { dayAgeWords } from '#words/dayWords.ts';
import { spokenShortName } from '#words/personWords.ts';
import { say } from '#words/say.ts';

import type { ProjectActions } from './ProjectHeader.tsx';
import type { ProjectFacts } from './projectFacts.ts';
import { useThisWeekStyles } from './thisWeek.styles.ts';

const Explained = laterPart(async () => (await import('#tab/toolkit/beside/Explained.tsx')).Explained);
const LensSwitch = laterPart(async () => (await import('#tab/toolkit/beside/LensSwitch.tsx')).LensSwitch);
const BusinessWords = laterPart(
  async () => (await import('#tab/toolkit/beside/BusinessWords.tsx')).BusinessWords,
);

/** The newest report in its author's words. */
export function ThisWeek({ facts, actions }: { facts: ProjectFacts; actions: ProjectActions }) {
  const styles = useThisWeekStyles();
  const { headline, needHelp, needHelpSince, latest } = facts.project.value;
  const note =
    latest === undefined
      ? undefined
      : say('tab.week.note', {
          name: spokenShortName(latest.author),
          age: dayAgeWords(latest.reportedOn, facts.today),
        });
  const isEmpty = latest === undefined && (headline ?? '') === '';
  const [lens, setLens] = useState<'business' | 'technical'>('technical');
  const lenses = (
    <Suspense>
      <LensSwitch lens={lens} onChange={setLens} />
    </Suspense>
  );
  return (
    <Panel title={say('tab.week.title')} note={note} action={!isEmpty && lenses} testId="this-week">
      {isEmpty ? (
        <p className={styles.empty}>
          {say(actions.mayWrite === true ? 'tab.week.empty' : 'tab.week.emptyReader')}{' '}
          {actions.mayWrite === true && <LinkButton onClick={actions.update}>{say('tab.update')}</LinkButton>}
        </p>
      ) : (
        <dl className={styles.facts}>
          {lens === 'business' && (
            <Suspense>
              <BusinessWords facts={facts} />
            </Suspense>
          )}
          <Fact label={say('tab.week.headline')}>
            <span className={isShort(headline) ? styles.headline : undefined}>
              <Words text={headline ?? ''} facts={facts} />
            </span>
          </Fact>
          {lens === 'technical' && (latest?.technicalText ?? '') !== '' && (
            <Fact label={say('tab.week.detail')}>
              <Words text={latest?.technicalText ?? ''} facts={facts} />
            </Fact>
          )}
          {(latest?.next ?? '') !== '' && (
            <Fact label={say('tab.week.next')}>
              <Words text={latest?.next ?? ''} facts={facts} />
            </Fact>
          )}
          {(needHelp ?? '') !== '' && (
            <Fact label={say('tab.week.help')}>
              <HandRightRegular className={styles.hand} aria-hidden="true" />
              <Words text={needHelp ?? ''} facts={facts} />
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

/** As it was written; the words of the PMO's glossary explain themselves a moment later. */
function Words({ text, facts }: { text: string; facts: ProjectFacts }) {
  if (!facts.settings.features.includes('toolkit')) return text;
  return (
    <Suspense fallback={text}>
      <Explained text={text} />
    </Suspense>
  );
}

/** What somebody wrote as a paragraph is not set as a title. */
const isShort = (headline = ''): boolean => headline.length <= 140;

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const styles = useThisWeekStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.text}>{children}</dd>
    </>
  );
}
