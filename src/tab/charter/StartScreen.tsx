import {
  Button,
  Field,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
} from '@fluentui/react-components';
import { type RefObject, useEffect, useRef } from 'react';

import type { Portfolio } from '#data/portfolio/readPortfolio.ts';
import { nextTier } from '#domain/charter/charterSize.ts';
import { LinkButton } from '#tab/parts/LinkButton.tsx';
import { useMayWrite } from '#tab/project/useMayWrite.ts';
import { useTabDeps } from '#tab/tabDeps.ts';
import { closeDialog } from '#teams/dialogs.ts';
import { say } from '#words/say.ts';

import { AboutFields } from './AboutFields.tsx';
import { CharterBox } from './CharterBox.tsx';
import { EmailButtons } from './EmailButtons.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { OtherSizes } from './OtherSizes.tsx';
import { SizeQuestions } from './SizeQuestions.tsx';
import { useStartStyles } from './start.styles.ts';
import type { StartAsk } from './startAsk.ts';
import { StartDone } from './StartDone.tsx';
import type { OfProject } from './startModel.ts';
import { startProblemWords } from './startProblemWords.ts';
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
      <div className={styles.head}>
        <h1 className={styles.title}>
          {of === undefined
            ? say('charter.title')
            : say('charter.title.project', { name: of.project.value.name })}
        </h1>
        <p className={styles.question}>{say('charter.question')}</p>
      </div>
      {mayWrite === false && <ReadOnly portfolio={portfolio} of={of} />}
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
            <Actions
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
          <LinkButton onClick={() => answer({ asked: 'S' })} testId="size-back">
            {say('charter.asked.back')}
          </LinkButton>
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

interface ActionsProps {
  readonly ask: StartAsk;
  readonly of: OfProject | undefined;
  readonly starting: Starting;
  readonly mayWrite: boolean | undefined;
  readonly pmo: string;
}

function Actions({ ask, of, starting, mayWrite, pmo }: ActionsProps) {
  const styles = useStartStyles();
  const { tier, gaps, isBusy, saveProblem, milestones } = starting;
  const isNew = of === undefined;
  const words = isNew
    ? isBusy
      ? 'charter.starting'
      : 'charter.start'
    : isBusy
      ? 'charter.saving'
      : 'charter.save';
  return (
    <>
      {isNew && mayWrite !== false && <ChannelField starting={starting} />}
      <div role="alert">
        {gaps.length > 0 && (
          <MessageBar intent="warning" layout="multiline" data-testid="start-gaps">
            <MessageBarBody>{say('charter.gaps', { count: gaps.length })}</MessageBarBody>
          </MessageBar>
        )}
        {saveProblem !== undefined && (
          <MessageBar intent="warning" layout="multiline" data-testid="save-problem">
            <MessageBarBody>
              {startProblemWords(saveProblem, pmo)} {say('charter.done.safe')}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.buttons}>
        {mayWrite !== false && (
          <Button
            appearance="primary"
            disabled={isBusy || mayWrite === undefined}
            icon={isBusy ? <Spinner size="tiny" /> : null}
            onClick={() => void starting.write()}
            data-testid="start-it"
          >
            {say(words)}
          </Button>
        )}
        {saveProblem?.kind === 'writtenMeanwhile' && (
          <>
            <Button onClick={() => void starting.keepMine()} disabled={isBusy} data-testid="keep-mine">
              {say('charter.keepMine')}
            </Button>
            <Button onClick={of?.readAgain} data-testid="take-theirs">
              {say('charter.takeTheirs')}
            </Button>
          </>
        )}
        {tier === 'S' && <EmailButtons starting={starting} isPrimary={mayWrite === false} />}
        {of?.file !== undefined && (
          <Button as="a" href={of.file.webUrl} target="_blank" rel="noreferrer" data-testid="open-document">
            {say('charter.done.document')}
          </Button>
        )}
        {nextTier(tier) !== undefined && (
          <Button
            className={styles.end}
            appearance="transparent"
            disabled={isBusy}
            onClick={starting.more}
            data-testid="need-more"
          >
            {say('charter.more')}
          </Button>
        )}
      </div>
      {isNew && mayWrite !== false && (
        <p className={styles.quiet}>{say(`charter.writes.${tier}`, { milestones: milestones.length })}</p>
      )}
      <Leave ask={ask} isNew={isNew} />
    </>
  );
}

function Leave({ ask, isNew }: { ask: StartAsk; isNew: boolean }) {
  const { router } = useTabDeps();
  if (!ask.isDialog && isNew && !ask.isPinning) return null;
  return (
    <div>
      <LinkButton onClick={ask.isDialog ? closeDialog : router.back} testId="start-cancel">
        {say('charter.cancel')}
      </LinkButton>
    </div>
  );
}

function ChannelField({ starting }: { starting: Starting }) {
  const { form, channels, change, isBusy } = starting;
  if (channels.length === 0) return null;
  return (
    <Field label={say('charter.channel')} hint={say('charter.channel.hint')}>
      <Select
        value={form.channelId ?? ''}
        disabled={isBusy}
        onChange={(_, { value }) => change({ channelId: value === '' ? undefined : value })}
        data-testid="start-channel"
      >
        <option value="">{say('charter.channel.none')}</option>
        {channels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
