import { mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { readCharterAnswers } from '#domain/charter/charterAnswers.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useMayWrite } from '#tab/project/useMayWrite.ts';
import { say } from '#words/say.ts';

import { AboutFields } from './AboutFields.tsx';
import { CharterBox } from './CharterBox.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { OtherSizes } from './OtherSizes.tsx';
import { SizeQuestions } from './SizeQuestions.tsx';
import { useStartStyles } from './start.styles.ts';
import type { StartAsk } from './startAsk.ts';
import { StartActions } from './StartActions.tsx';
import { StartDone } from './StartDone.tsx';
import type { OfProject } from './startModel.ts';
import { TierBar } from './TierBar.tsx';
import { type Starting, useStart } from './useStart.ts';

export interface StartScreenProps {
  readonly portfolio: Portfolio;
  readonly ask: StartAsk;
  readonly of: OfProject | undefined;
}

/** One page, no wizard: what it is on the left with its five questions, on the right exactly as much charter as that takes. */
export function StartScreen({ portfolio, ask, of }: StartScreenProps) {
  const styles = useStartStyles();
  const starting = useStart(portfolio, ask, of);
  const { form, toolkit, size, tier, gaps, answer, isBusy, journal } = starting;
  const mayWrite = useMayWrite(of?.project.id ?? portfolio.projects[0]?.id);
  const page = useFirstGap(gaps);
  const open = new Set(gaps.flatMap((gap) => (gap.kind === 'notAnswered' ? [gap.question] : [])));
  return (
    <main ref={page} className={styles.page} data-testid="start-new">
      <Head isDialog={ask.isDialog} of={of} />
      {mayWrite === false && <ReadOnly portfolio={portfolio} of={of} />}
      {of?.charter !== undefined && readCharterAnswers(of.charter.value.answers) === undefined && (
        <MessageBar
          intent="warning"
          layout="multiline"
          className={styles.head}
          data-testid="answers-unreadable"
        >
          <MessageBarBody>{say('charter.problem.unreadable')}</MessageBarBody>
        </MessageBar>
      )}
      {starting.isDraft && journal === undefined && (
        <p className={styles.draft} data-testid="draft">
          {say('charter.draft')}{' '}
          <LinkButton onClick={starting.startAfresh} testId="start-afresh">
            {say('charter.draft.afresh')}
          </LinkButton>
        </p>
      )}
      {journal !== undefined ? (
        <div className={styles.single}>
          <StartDone portfolio={portfolio} starting={starting} journal={journal} ask={ask} />
        </div>
      ) : (
        <div className={styles.columns}>
          <div className={mergeClasses(styles.column, styles.about)}>
            <AboutFields portfolio={portfolio} starting={starting} isNew={of === undefined} />
            <h2 className={styles.subtitle}>{say('charter.size')}</h2>
            <div className={styles.questions}>
              <SizeQuestions
                answers={form.answers.size}
                size={size}
                rules={toolkit.rules}
                currency={portfolio.settings.currency}
                open={open}
                isDisabled={isBusy}
                onChange={(answers) => answer({ size: answers })}
              />
            </div>
            <TierBar size={size} tier={tier} rules={toolkit.rules} />
            <Notes starting={starting} pmo={portfolio.settings.pmoName} />
          </div>
          <div className={mergeClasses(styles.column, styles.boxArea)}>
            <CharterBox starting={starting} />
            <StartActions
              ask={ask}
              of={of}
              starting={starting}
              mayWrite={mayWrite}
              pmo={portfolio.settings.pmoName}
            />
          </div>
          <div className={mergeClasses(styles.column, styles.plan)}>
            <MilestoneList milestones={starting.milestones} isNew={of === undefined} />
            {of === undefined && !ask.isDialog && <OtherSizes portfolio={portfolio} rules={toolkit.rules} />}
          </div>
        </div>
      )}
    </main>
  );
}

/** Whoever pressed the button finds themselves at the first thing that is still open. */
function useFirstGap(gaps: Starting['gaps']): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const hasGaps = gaps.length > 0;
  useEffect(() => {
    if (hasGaps) page.current?.querySelector<HTMLElement>('[data-gap="true"]')?.focus();
  }, [hasGaps]);
  return page;
}

/** In a dialog Teams itself says what it is. */
function Head({ isDialog, of }: { isDialog: boolean; of: OfProject | undefined }) {
  const styles = useStartStyles();
  if (isDialog)
    return (
      <div className={styles.head}>
        <h1 className={styles.subtitle}>{say('charter.question')}</h1>
      </div>
    );
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>
        {of === undefined
          ? say('charter.title')
          : say('charter.title.project', { name: of.project.value.name })}
      </h1>
      <p className={styles.question}>{say('charter.question')}</p>
    </div>
  );
}

function ReadOnly({ portfolio, of }: Pick<StartScreenProps, 'portfolio' | 'of'>) {
  const styles = useStartStyles();
  const pmo = portfolio.settings.pmoName;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.head} data-testid="start-read-only">
      <MessageBarBody>
        {of === undefined
          ? say('charter.readOnly', { pmo })
          : say('charter.readOnly.project', { name: of.project.value.lead?.name ?? pmo, pmo })}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What the PMO's toolkit could not say, and that somebody asked for more than the questions do. */
function Notes({ starting, pmo }: { starting: Starting; pmo: string }) {
  const styles = useStartStyles();
  const { toolkit, kind, size, tier, answer } = starting;
  return (
    <>
      {tier !== size.tier && (
        <p className={styles.quiet}>
          {say('charter.asked')}{' '}
          {starting.form.answers.asked !== starting.leastAsked && (
            <LinkButton onClick={() => answer({ asked: starting.leastAsked })} testId="size-back">
              {say('charter.asked.back')}
            </LinkButton>
          )}
        </p>
      )}
      {toolkit.unreadable.length > 0 && (
        <p className={styles.quiet}>
          {say('charter.rulesUnreadable', { titles: toolkit.unreadable.join(', '), pmo })}
        </p>
      )}
      {kind.otherHeadings.length > 0 && (
        <p className={styles.quiet}>
          {say('charter.otherHeadings', { headings: kind.otherHeadings.join(', ') })}
        </p>
      )}
    </>
  );
}
